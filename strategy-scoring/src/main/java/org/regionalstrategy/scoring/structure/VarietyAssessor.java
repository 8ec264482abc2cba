package org.regionalstrategy.scoring.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.assessment.structure.VarietyFindingBuilder;
import org.regionalstrategy.model.assessment.structure.VarietyResult;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.scoring.variety.ClassificationLevels;
import org.regionalstrategy.scoring.variety.VarietyDecomposition;
import org.regionalstrategy.scoring.verdict.RegionCounts;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says how varied the economy of the region of a strategy is: the entropy of its activities, split into that inside their groups and that
 * between them, by {@link VarietyDecomposition}.
 *
 * <p>It looks at each count that a strength of the region cites and that is known by at least two activities, of which the most detailed
 * ones are taken, in the latest year in which activities with nine tenths of its latest figures are known. The groups are those
 * of the broadest level of the classification at which at least two of them have two activities or more, so that no single activity
 * decides the level; where there is none, of the broadest at which those activities that are classified further fall into more than one
 * group. An activity of a broader level, as one that is not classified, is a group of its own. Where no group has two activities, related
 * and unrelated variety are undefined, as the classification says nothing of what is related.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: linear in the number of figures.
 */
public final class VarietyAssessor {
    private static final VarietyAssessor DEFAULT = new VarietyAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private VarietyAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static VarietyAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public VarietyAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new VarietyAssessor(newLag);
    }

    /**
     * The variety of the region by each count, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<VarietyFinding> assess(Strategy strategy, Evidence evidence) {
        return RegionCounts.of(strategy, evidence, publicationLag).stream()
                .map(counts -> finding(strategy, counts))
                .collect(ImmutableList.toImmutableList());
    }

    private VarietyFinding finding(Strategy strategy, RegionCounts counts) {
        ImmutableMap<String, String> groups =
                ActivityGroups.of(strategy, counts.figures().keySet(), counts.totals());
        VarietyResult variety = VarietyDecomposition.of(
                matrix(counts), ClassificationLevels.of(activity -> groups.getOrDefault(activity, activity)));
        String region = counts.region().id();
        Measure total = variety.entropy().measure(region);
        int count = ImmutableSet.copyOf(groups.values()).size();
        boolean grouped = count < groups.size();
        Measure none = Measure.undefined(VarietyWords.NO_GROUPS);
        Measure related = grouped ? variety.related().measure(region) : none;
        Measure unrelated = grouped ? variety.unrelated().measure(region) : none;
        VarietyWords words = new VarietyWords(strategy, counts);
        VarietyFindingBuilder finding = VarietyFinding.builder()
                .indicator(counts.indicator().ref())
                .year(counts.year())
                .activities(groups.size())
                .groups(count)
                .total(total)
                .related(related)
                .unrelated(unrelated)
                .settings(settings(variety.settings()))
                .explanation(words.explanation(total, related, unrelated, count));
        if (counts.leftOut() > 0) {
            finding.addWarning(words.leftOut());
        }
        return finding.build();
    }

    private static ActivityMatrix matrix(RegionCounts counts) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(counts.year()));
        counts.figures()
                .forEach((activity, observation) -> matrix.put(
                        counts.region().id(),
                        activity.id(),
                        observation.scaledValue().orElseThrow()));
        return matrix.build();
    }

    private ImmutableSortedMap<String, String> settings(Map<String, String> method) {
        Map<String, String> settings = new TreeMap<>(method);
        settings.put("publicationLag", publicationLag.toString());
        settings.put(
                "variety.groups",
                "the broadest level of the classification with two groups of two activities; else that tells groups apart");
        return ImmutableSortedMap.copyOf(settings);
    }
}
