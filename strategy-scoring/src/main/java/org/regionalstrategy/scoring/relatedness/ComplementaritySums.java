package org.regionalstrategy.scoring.relatedness;

import java.util.BitSet;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.scoring.presence.Presence;

/** The densities of what each partner has and a region lacks, which for them is a portfolio of its own. */
final class ComplementaritySums {
    private final Presence space;
    private final Presence partners;
    private final BitSet own = new BitSet();

    ComplementaritySums(Presence space, Presence partners, int region) {
        this.space = space;
        this.partners = partners;
        space.activitiesOf(region).forEach(own::set);
    }

    Complementarity complementarity(String region, RelatednessCalculator calculator) {
        // an activity of the region is never in the portfolio, so that the diagonal counts for absent activities alone
        MeasureMatrix added = calculator.density(space, lacked());
        MeasureVector.Builder mean = MeasureVector.builder(partners.regions());
        for (int partner = 0; partner < partners.regions().size(); partner++) {
            mean.set(partner, mean(added, partner));
        }
        return new Complementarity(region, added, mean.build());
    }

    private Presence lacked() {
        Presence.Builder lacked = Presence.builder(partners.regions(), partners.activities());
        for (int partner = 0; partner < partners.regions().size(); partner++) {
            int row = partner;
            partners.activitiesOf(partner).stream()
                    .filter(activity -> !own.get(activity))
                    .forEach(activity -> lacked.present(row, activity));
        }
        return lacked.build();
    }

    private Measure mean(MeasureMatrix added, int partner) {
        double sum = 0;
        int count = 0;
        for (int activity = 0; activity < space.activities().size(); activity++) {
            if (!own.get(activity) && added.isDefined(partner, activity)) {
                sum += added.value(partner, activity).orElseThrow();
                count++;
            }
        }
        return count == 0 ? Measure.undefined(Unrelated.NOTHING_LACKED) : Measure.of(sum / count);
    }
}
