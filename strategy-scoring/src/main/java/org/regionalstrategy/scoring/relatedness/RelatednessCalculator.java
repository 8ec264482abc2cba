package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.OutlookResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * Relatedness density and complexity outlook. Immutable.
 *
 * <p>Density {@code d_ra = sum_b M_rb phi_ba / sum_b phi_ba}, 0 to 1 for proximities that are not negative: how much of what is
 * proximate to an activity a region has. It is undefined for an activity that is proximate to no other. Distance is 1 less density.
 * Outlook index {@code sum_a d_ra (1 - M_ra) PCI_a}; its gain: {@link OutlookGain}. Whether the sums go over b = a is an option.
 *
 * <p>With the minimum conditional proximity no pair of activities is held: either a sweep over the activities by ubiquity,
 * {@code O(sum_a u_a^2 + R u_a)}, or co-occurrences by blocks of activities, {@code O(A^2 R / 64 + A sum_a u_a)}, whichever is
 * estimated to cost less. Other proximities and options go by blocks. Results do not depend on the number of threads.
 *
 * <p>The <em>space</em> is what proximity is counted from; the <em>portfolios</em> may be the same presence or any other of the
 * same activities.
 *
 * <p>References: Hidalgo, Klinger, Barabasi and Hausmann (2007), Science 317; Hausmann, Hidalgo et al. (2014), "The Atlas of
 * Economic Complexity"; Balland, Boschma, Crespo and Rigby (2019), Regional Studies 53(9).
 */
public final class RelatednessCalculator {
    private final RelatednessOptions options;
    private final Execution execution;

    private RelatednessCalculator(RelatednessOptions options, Execution execution) {
        this.options = options;
        this.execution = execution;
    }

    /** With the diagonal out, the exact gain and complexity as given, on all processors. */
    public static RelatednessCalculator withDefaults() {
        return new RelatednessCalculator(RelatednessOptions.defaults(), Execution.parallel());
    }

    public RelatednessCalculator with(RelatednessOptions other) {
        return new RelatednessCalculator(requireNonNull(other, "options"), execution);
    }

    public RelatednessCalculator with(Execution other) {
        return new RelatednessCalculator(options, requireNonNull(other, "execution"));
    }

    public RelatednessOptions options() {
        return options;
    }

    /** The relatedness density of each region and activity. */
    public MeasureMatrix density(Presence space) {
        return density(space, space);
    }

    /**
     * The relatedness density of each portfolio and activity.
     *
     * @throws IllegalArgumentException if the activities of the two differ
     */
    public MeasureMatrix density(Presence space, Presence portfolios) {
        return density(kernel(space, portfolios), portfolios, noDensity(space));
    }

    /**
     * The relatedness density by given proximities.
     *
     * @throws IllegalArgumentException if the activities of the two differ
     */
    public MeasureMatrix density(Proximity proximity, Presence portfolios) {
        return density(kernel(proximity, portfolios), portfolios, activity -> Unrelated.ISOLATED);
    }

    private MeasureMatrix density(Kernel kernel, Presence portfolios, IntFunction<LocalizedText> noDensity) {
        OutlookRun run = new OutlookRun(new CellRules(kernel, options, null), portfolios, noDensity).keepDensity();
        run.run(kernel.tiles(), execution);
        return run.densities();
    }

    /**
     * Density, outlook index and gain of each region.
     *
     * @param complexity of each activity; those without are left out of the index and have no gain
     * @throws IllegalArgumentException if complexity is not that of the activities of the space
     */
    public OutlookResult outlook(Presence space, MeasureVector complexity) {
        return outlook(space, space, complexity);
    }

    /** The same for portfolios. */
    public OutlookResult outlook(Presence space, Presence portfolios, MeasureVector complexity) {
        return outlook(rules(kernel(space, portfolios), space, complexity), portfolios, noDensity(space));
    }

    /** The same by given proximities; the ubiquity of activities is that in the portfolios. */
    public OutlookResult outlook(Proximity proximity, Presence portfolios, MeasureVector complexity) {
        return outlook(
                rules(kernel(proximity, portfolios), portfolios, complexity),
                portfolios,
                activity -> Unrelated.ISOLATED);
    }

    private OutlookResult outlook(CellRules rules, Presence portfolios, IntFunction<LocalizedText> noDensity) {
        OutlookRun run =
                new OutlookRun(rules, portfolios, noDensity).keepDensity().keepGain();
        MeasureVector index = scaled(run.run(rules.tiles(), execution));
        MeasureMatrix gain = run.gains();
        int activities = gain.columns().size();
        return OutlookResult.builder()
                .index(index)
                .density(run.densities())
                .gain(gain)
                .settings(RelatednessWords.settings(options.settings()))
                .warnings(RelatednessWords.leftOut(activities - withOutlook(rules, activities), activities))
                .explanation(Explanation.of(RelatednessWords.outlook(index.size(), activities)))
                .build();
    }

    private static int withOutlook(CellRules rules, int activities) {
        return (int) IntStream.range(0, activities).filter(rules::hasOutlook).count();
    }

    /** The outlook index of each portfolio, without holding any cell. */
    public MeasureVector outlookIndex(Presence space, Presence portfolios, MeasureVector complexity) {
        return visit(space, portfolios, complexity, block -> {});
    }

    /**
     * Shows density and gain block by block and holds none of them: for tables that do not fit into memory. A block is at most
     * {@value Sweep#ROWS} portfolios by all activities, or all portfolios by {@value Sweep#ROWS} activities. Blocks come in any
     * order and from several threads at once.
     *
     * @param visitor may read a block during the call only
     * @return the outlook index of each portfolio
     */
    public MeasureVector visit(
            Presence space, Presence portfolios, MeasureVector complexity, Consumer<RelatednessBlock> visitor) {
        CellRules rules = rules(kernel(space, portfolios), space, complexity);
        return scaled(new OutlookRun(rules, portfolios, noDensity(space))
                .visitedBy(visitor)
                .run(rules.tiles(), execution));
    }

    private CellRules rules(Kernel kernel, Presence space, MeasureVector complexity) {
        checkSame(complexity.labels(), space.activities(), "complexity");
        return new CellRules(kernel, options, new ScaledComplexity(complexity, options.outlookScale(), space));
    }

    private MeasureVector scaled(MeasureVector index) {
        return options.standardisedIndex() ? StandardScores.of(index) : index;
    }

    private Kernel kernel(Presence space, Presence portfolios) {
        checkSame(portfolios.activities(), space.activities(), "portfolios");
        boolean minimum = options.proximity().measure() == ProximityMeasure.MINIMUM_CONDITIONAL;
        if (minimum && options.nearest().isEmpty() && options.relatedAbove().isEmpty() && sweeps(space, portfolios)) {
            return new Sweep(space, portfolios);
        }
        return columns(new CountedColumns(space, options.proximity()), portfolios);
    }

    private Kernel kernel(Proximity proximity, Presence portfolios) {
        checkSame(portfolios.activities(), proximity.labels(), "portfolios");
        return columns(new StoredColumns(proximity), portfolios);
    }

    private Kernel columns(Columns columns, Presence portfolios) {
        int activities = portfolios.activities().size();
        Columns kept = options.nearest().isPresent()
                ? NearestColumns.of(columns, activities, options.nearest().getAsInt(), execution)
                : columns;
        Columns cut = options.relatedAbove().isPresent()
                ? new CutColumns(kept, options.relatedAbove().getAsDouble())
                : kept;
        return new ColumnSums(cut, portfolios, execution);
    }

    static boolean sweeps(Presence space, Presence portfolios) {
        return Sweep.estimate(space, portfolios) <= ColumnSums.estimate(space, portfolios)
                && (double) space.regions().size() * Sweep.ROWS < Integer.MAX_VALUE
                && (double) space.activities().size() * Sweep.ROWS < Integer.MAX_VALUE;
    }

    private static void checkSame(Labels labels, Labels expected, String subject) {
        checkArgument(labels.equals(expected), "relatedness: %s: the activities are not those of the space", subject);
    }

    private static IntFunction<LocalizedText> noDensity(Presence space) {
        return activity -> space.ubiquity(activity) == 0 ? Unrelated.NOWHERE : Unrelated.ISOLATED;
    }
}
