package org.regionalstrategy.scoring.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.structure.SimilarRegion;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.dynamics.StructuralDistance;
import org.regionalstrategy.scoring.dynamics.StructuralPeers;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says how the economy of the region of a strategy is made up among the regions like it: how specialised, diverse, complex and
 * coherent it is, each with its rank, and which regions are like it.
 *
 * <p>It looks at the same figures as {@link org.regionalstrategy.scoring.verdict.LatentAssessor}: of the region and its peers,
 * by every count by which a strength is judged, in the latest year with enough regions. Missing figures are left out. The methods
 * are those of their own packages with their defaults. The rank by complexity is tried with each region in turn left out.
 *
 * <p>An assessor is immutable and may be shared between threads. An interrupted thread gets a
 * {@link java.util.concurrent.CancellationException}. Cost: one complexity a region.
 */
public final class StructureAssessor {
    /** How many similar regions are named unless more tie. */
    public static final int SIMILAR = 5;

    private static final StructureAssessor DEFAULT = new StructureAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private StructureAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static StructureAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public StructureAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new StructureAssessor(newLag);
    }

    /**
     * The structure of the region by each indicator with enough figures, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<StructureFinding> assess(Strategy strategy, Evidence evidence) {
        return PeerMatrices.counts(strategy, evidence, publicationLag).stream()
                .map(counts -> finding(strategy, counts))
                .collect(ImmutableList.toImmutableList());
    }

    private static StructureFinding finding(Strategy strategy, PeerCounts counts) {
        String region = strategy.region().id();
        ActivityMatrix matrix = counts.matrix();
        RegionIndices found = RegionIndices.of(strategy, matrix);
        ImmutableList<StructureIndex> indices = found.all();
        ImmutableList<SimilarRegion> similar = StructuralPeers.of(
                        matrix, StructuralDistance.COSINE, MissingParts.LEAVE_OUT)
                .nearest(region, SIMILAR)
                .neighbours()
                .stream()
                .map(peer -> new SimilarRegion(Ref.of(Region.class, peer.region()), Math.min(1, peer.distance())))
                .collect(ImmutableList.toImmutableList());
        return StructureFinding.builder()
                .indicator(counts.indicator().ref())
                .year(matrix.year().getValue())
                .regions(matrix.regions().size())
                .activities(matrix.activities().size())
                .indices(indices)
                .similar(similar)
                .settings(settings(found))
                .warnings(found.warnings())
                .explanation(Explanation.builder()
                        .sentence(StructureWords.gist(strategy, matrix, indices, similar))
                        .inputs(counts.inputs())
                        .build())
                .build();
    }

    private static ImmutableSortedMap<String, String> settings(RegionIndices found) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .putAll(found.settings())
                .put("missing", "left out")
                .put("rank", "how many regions have a greater value, and 1")
                .put("rankRange", "each region in turn left out; ties have their mean rank")
                .put("similarRegions", "1 less the cosine of the shares of activities")
                .buildOrThrow();
    }
}
