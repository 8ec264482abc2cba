package org.regionalstrategy.scoring.linkage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.LinkAssessment;
import org.regionalstrategy.model.assessment.cooperation.LinkSuggestion;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.Reach;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Suggests links between organizations that have none: first those that alone would open packages, then those between
 * organizations that bring related capabilities.
 *
 * <p>A link opens a package that no declared community meets and nobody with those linked around him within k steps, if with the
 * link somebody does. Infrastructure and decisions are taken to follow, or as they are known: see {@link LinkOptions}. Nobody
 * raises a level. Relatedness: the mean proximity {@code co_ij / max(u_i, u_j)} of a capability that only the one has and one that
 * only the other has (Hidalgo and others 2007, Science 317, over organizations). The strategy must be the view of a date
 * ({@code strategy.asOf(date)}).
 *
 * <p>Exact: all links that open a package are found, unless a bound ends the search, and of the others the most related. Suggesters
 * are immutable. An interrupted thread gets a {@link java.util.concurrent.CancellationException}. Cost: for each closed package the
 * square of the number of organizations that differ in whom they reach of those that the package could use; memory {@code n^2 / 8}
 * bytes a step for n organizations.
 */
public final class LinkSuggester {
    private static final LinkSuggester DEFAULT = new LinkSuggester(LinkOptions.defaults());

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.opens.cardinality())
            .reversed()
            .thenComparing(candidate -> candidate.relatedness.toOptional().orElse(-1.0), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.pair);

    private final LinkOptions options;

    private LinkSuggester(LinkOptions options) {
        this.options = requireNonNull(options, "options");
    }

    public static LinkSuggester withDefaults() {
        return DEFAULT;
    }

    public LinkSuggester with(LinkOptions newOptions) {
        return new LinkSuggester(newOptions);
    }

    /**
     * Links for a strategy.
     *
     * @param network the links that there are, between the organizations of the strategy by their ids
     * @param steps within how many steps organizations are a group, 0 or more; without any step no link helps
     */
    public LinkAssessment suggest(Strategy strategy, CooperationNetwork network, int steps) {
        Reach reach = new Reach(network, steps);
        LinkGates gates = new LinkGates(strategy, network.labels(), options);
        OpeningLinks opening = new OpeningLinks(reach, steps, options.pairs());
        for (int number = 0; number < gates.size(); number++) {
            if (!gates.isMet(number, reach, steps)) {
                opening.add(number, gates.gate(number));
            }
        }
        CapabilityRelatedness relatedness = new CapabilityRelatedness(strategy, network.labels());
        LinkWords words = new LinkWords(strategy);
        ImmutableList<LinkSuggestion> suggestions = best(network, opening, relatedness).stream()
                .map(candidate -> suggestion(strategy, network, candidate, words))
                .collect(ImmutableList.toImmutableList());
        LinkAssessment draft = LinkAssessment.builder()
                .suggestions(suggestions)
                .opening(opening.packages().size())
                .complete(opening.complete())
                .explanation(Explanation.of(LinkWords.gist(opening.packages().size(), suggestions.size())))
                .settings(settings(steps))
                .build();
        return opening.complete()
                ? draft
                : draft.toBuilder().addWarning(LinkWords.cut(options.pairs())).build();
    }

    private ImmutableList<Candidate> best(
            CooperationNetwork network, OpeningLinks opening, CapabilityRelatedness relatedness) {
        // the worst of the best so far is at the head
        PriorityQueue<Candidate> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (Map.Entry<Pair, BitSet> found : opening.packages().entrySet()) {
            Pair pair = found.getKey();
            keep(best, new Candidate(pair, found.getValue(), relatedness.between(pair.first(), pair.second())));
        }
        for (int one = 0; one < network.size(); one++) {
            Interruption.check("links");
            BitSet others = relatedness.relatedAfter(one);
            for (int k = 0; k < network.degree(one); k++) {
                others.clear(network.neighbour(one, k));
            }
            for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
                Pair pair = Pair.of(one, other);
                Measure near = relatedness.between(one, other);
                if (near.isDefined() && !opening.packages().containsKey(pair)) {
                    keep(best, new Candidate(pair, new BitSet(), near));
                }
            }
        }
        return ImmutableList.sortedCopyOf(BEST_FIRST, best);
    }

    private void keep(PriorityQueue<Candidate> best, Candidate candidate) {
        best.add(candidate);
        if (best.size() > options.listed()) {
            best.remove();
        }
    }

    private static LinkSuggestion suggestion(
            Strategy strategy, CooperationNetwork network, Candidate candidate, LinkWords words) {
        Ref<Organization> first = Ref.of(Organization.class, network.labels().name(candidate.pair.first()));
        Ref<Organization> second = Ref.of(Organization.class, network.labels().name(candidate.pair.second()));
        ImmutableList<Ref<ProductPackage>> opens = candidate.opens.stream()
                .mapToObj(number -> strategy.packages().get(number).ref())
                .collect(ImmutableList.toImmutableList());
        return LinkSuggestion.builder()
                .organization(first)
                .partner(second)
                .opens(opens)
                .relatedness(candidate.relatedness)
                .explanation(Explanation.of(words.suggestion(first, second, opens, candidate.relatedness)))
                .build();
    }

    private ImmutableSortedMap<String, String> settings(int steps) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("decisions", options.decisions().toString())
                .put("groupSteps", Integer.toString(steps))
                .put("infrastructure", options.infrastructure().toString())
                .put("libraryVersion", LibraryVersion.current())
                .put("listed", Integer.toString(options.listed()))
                .put("method", "each link by itself; relatedness by the minimum conditional proximity of capabilities")
                .put("pairs", Integer.toString(options.pairs()))
                .put("ties", "the more related first, then by ids")
                .buildOrThrow();
    }

    /** A pair without a link, the numbers of the packages that a link opens, and the relatedness of the two. */
    private record Candidate(Pair pair, BitSet opens, Measure relatedness) {}
}
