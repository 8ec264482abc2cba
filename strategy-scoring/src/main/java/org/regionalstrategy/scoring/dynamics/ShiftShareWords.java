package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthTable;
import org.regionalstrategy.model.common.LocalizedText;

/** The growth of many regions in words and parts. */
final class ShiftShareWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    /** What growth is the sum of, in this order. */
    private static final ImmutableList<GrowthComponent> PARTS =
            ImmutableList.of(GrowthComponent.NATIONAL, GrowthComponent.INDUSTRY_MIX, GrowthComponent.REGIONAL_SHIFT);

    private final int start;
    private final int end;
    private final ImmutableSortedMap<GrowthComponent, GrowthTable> parts;

    ShiftShareWords(int start, int end, ImmutableSortedMap<GrowthComponent, GrowthTable> parts) {
        this.start = start;
        this.end = end;
        this.parts = parts;
    }

    /** How many regions have no parts. */
    ImmutableList<LocalizedText> warnings() {
        MeasureVector shifts = regions(GrowthComponent.REGIONAL_SHIFT);
        int without = shifts.size() - shifts.definedCount();
        return without == 0
                ? ImmutableList.of()
                : ImmutableList.of(LocalizedText.of(
                        ENGLISH,
                        "The parts of growth are undefined for " + without + " of " + shifts.size() + " regions.",
                        RUSSIAN,
                        "Составляющие роста не определены для регионов: " + without + " из " + shifts.size() + "."));
    }

    /** With the parts of all regions together, if every region has them. */
    Explanation explanation() {
        MeasureVector growth = regions(GrowthComponent.GROWTH);
        int activities =
                requireNonNull(parts.get(GrowthComponent.GROWTH)).activities().size();
        Explanation sentence = Explanation.of(LocalizedText.of(
                ENGLISH,
                "Of what the growth of " + growth.size() + " regions by " + activities + " activities consists, "
                        + start + " to " + end + ".",
                RUSSIAN,
                "Из чего складывается рост регионов (" + growth.size() + ") по видам деятельности (" + activities
                        + "), " + start + "–" + end + " годы."));
        ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
        for (GrowthComponent part : PARTS) {
            OptionalDouble total = total(regions(part));
            if (total.isEmpty()) {
                return sentence;
            }
            contributions.add(Contribution.builder()
                    .label(GrowthWords.name(part))
                    .value(total.getAsDouble())
                    .build());
        }
        return sentence.toBuilder().addAllParts(contributions.build()).build();
    }

    private MeasureVector regions(GrowthComponent component) {
        return requireNonNull(parts.get(component)).regions();
    }

    /** The sum over all regions; empty if one has none or it cannot be represented. */
    private static OptionalDouble total(MeasureVector regions) {
        double sum = 0;
        for (int i = 0; i < regions.size(); i++) {
            sum += regions.value(i).orElse(Double.NaN);
        }
        return Double.isFinite(sum) ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
