package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;
import org.regionalstrategy.model.assessment.cooperation.Broker;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/** What is said of brokers. */
final class BrokerWords {
    private final Strategy strategy;

    BrokerWords(Strategy strategy) {
        this.strategy = strategy;
    }

    static ImmutableSortedMap<String, String> settings(BrokerOptions options) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put(
                        "method",
                        "Brandes betweenness, articulation points, minimum vertex cuts, gates without the broker")
                .put("distance", options.betweenness().distance().name())
                .put("normalized", Boolean.toString(options.betweenness().normalized()))
                .put("market", options.market().name())
                .put("top", Integer.toString(options.top()))
                .put("tried", Integer.toString(options.tried()))
                .put("libraryVersion", LibraryVersion.current())
                .buildOrThrow();
    }

    static ImmutableList<LocalizedText> warnings(int open, int brokers, int tried) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        if (open == 0) {
            warnings.add(LocalizedText.of(
                    "en",
                    "No package is open, so nobody can block one.",
                    "ru",
                    "Ни один пакет не открыт, поэтому закрыть нечего."));
        }
        if (brokers > tried) {
            warnings.add(LocalizedText.of(
                    "en",
                    "The leaving of " + tried + " of " + brokers
                            + " brokers was tried, those of the highest betweenness.",
                    "ru",
                    "Уход проверен для " + tried + " посредников из " + brokers
                            + ", с наибольшей центральностью по посредничеству."));
        }
        return warnings.build();
    }

    LocalizedText why(
            Optional<ArticulationPoint> point,
            List<Ref<Capability>> cutsOff,
            List<Ref<ProductPackage>> blocked,
            Measure betweenness) {
        List<String> english = new ArrayList<>();
        List<String> russian = new ArrayList<>();
        if (!blocked.isEmpty()) {
            english.add("without it these packages close: " + names(blocked, "en"));
            russian.add("без неё закроются пакеты: " + names(blocked, "ru"));
        }
        point.ifPresent(at -> {
            english.add("without it the network falls into pieces of " + sizes(at));
            russian.add("без неё сеть распадётся на части размером " + sizes(at));
        });
        if (!cutsOff.isEmpty()) {
            english.add("it is on the narrowest way to the market of: " + names(cutsOff, "en"));
            russian.add("она стоит в самом узком месте пути к рынку для: " + names(cutsOff, "ru"));
        }
        OptionalDouble value = betweenness.toOptional();
        if (value.isPresent()) {
            String number = String.format(Locale.ROOT, "%.4f", value.getAsDouble());
            english.add("betweenness " + number);
            russian.add("центральность по посредничеству " + number.replace('.', ','));
        }
        return LocalizedText.of("en", sentence("Broker", english), "ru", sentence("Посредник", russian));
    }

    /** On whom most hangs. */
    LocalizedText found(List<Broker> brokers) {
        List<Ref<Organization>> blocking = brokers.stream()
                .filter(broker -> !broker.blocks().isEmpty())
                .map(Broker::organization)
                .toList();
        return blocking.isEmpty()
                ? LocalizedText.of(
                        "en",
                        "Brokers: " + brokers.size() + "; none of those tried would close a package by leaving.",
                        "ru",
                        "Посредников: " + brokers.size() + "; уход никого из проверенных не закроет ни одного пакета.")
                : LocalizedText.of(
                        "en",
                        "Brokers: " + brokers.size() + "; some package would close without: " + names(blocking, "en")
                                + ".",
                        "ru",
                        "Посредников: " + brokers.size() + "; какой-либо пакет закроется без: " + names(blocking, "ru")
                                + ".");
    }

    private static String sentence(String start, List<String> parts) {
        return parts.isEmpty() ? start + "." : start + ": " + String.join("; ", parts) + ".";
    }

    private static String sizes(ArticulationPoint point) {
        return point.pieces().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String names(Collection<? extends Ref<?>> refs, String language) {
        return refs.stream()
                .map(ref -> strategy.resolve(ref).name().in(language))
                .collect(Collectors.joining(", "));
    }
}
