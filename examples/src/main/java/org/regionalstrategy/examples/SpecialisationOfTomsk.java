package org.regionalstrategy.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.regionalstrategy.examples.tomsk.TomskCase;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.scoring.specialisation.LocationQuotient;

/** For a researcher: in which industries more people work in Tomsk Region in 2018 than its share of all employment. */
public final class SpecialisationOfTomsk {
    private static final int YEAR = 2018;

    private SpecialisationOfTomsk() {}

    /** Prints the ten highest location quotients with their intervals. */
    public static void main(String[] arguments) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        Evidence evidence = TomskCase.evidence();
        Stream<String> industries = evidence.observations().stream()
                .filter(figure -> figure.indicator().equals("employment_okved2"))
                .map(Observation::activity)
                .filter(industry -> !industry.equals("total"))
                .distinct();
        industries
                .map(industry -> new Industry(industry, quotient(evidence, industry)))
                .filter(industry -> industry.quotient().value().isDefined())
                .sorted(Comparator.comparingDouble(Industry::value).reversed())
                .limit(10)
                .forEach(out::println);
    }

    private static LocationQuotient quotient(Evidence evidence, String industry) {
        return new LocationQuotient(
                employed(evidence, "RU-TOM", industry), employed(evidence, "RU-TOM", "total"),
                employed(evidence, "RU", industry), employed(evidence, "RU", "total"));
    }

    private static double employed(Evidence evidence, String region, String industry) {
        Observation figure =
                evidence.series("employment_okved2", region, industry).get(YEAR);
        OptionalDouble persons = figure == null ? OptionalDouble.empty() : figure.value();
        return persons.orElse(0); // the table leaves out what is zero or not disclosed: here both count as none
    }

    private record Industry(String code, LocationQuotient quotient) {
        double value() {
            return quotient.value().toOptional().orElse(0);
        }

        @Override
        public String toString() {
            String range = quotient.logDeltaInterval(0.95)
                    .toOptional()
                    .map(interval -> String.format(Locale.ROOT, "%.2f to %.2f", interval.lower(), interval.upper()))
                    .orElse("no interval");
            return String.format(Locale.ROOT, "OKVED %-5s %5.2f  (%s)", code, value(), range);
        }
    }
}
