package org.regionalstrategy.scoring.partner;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.assessment.cooperation.PartnerAssessment;
import org.regionalstrategy.model.assessment.cooperation.PartnerFinding;
import org.regionalstrategy.model.assessment.cooperation.PartnerSet;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.significance.PackageValuation;
import org.regionalstrategy.scoring.significance.PackageValue;

/**
 * Finds the best partners for the packages of a region among the known organizations outside it: what each alone would open, and
 * the best set of at most k of them.
 *
 * <p>A partner opens a gate if the requirements are met with it but not without. Beside the partners there are the members of
 * the communities and, unless set otherwise, all organizations of the region; infrastructure and decisions are taken to follow,
 * or as they are known: see {@link PartnerOptions}. An organization from outside that is in a community already is no new
 * partner. Nobody raises a level. The strategy must be the view of a date ({@code strategy.asOf(date)}).
 *
 * <p>The best sets are proven to be so by branch and bound over the smallest sets of partners of each package (prime implicants,
 * Quine 1955), unless a bound ended the search. Ties are all listed, up to a bound. Without a gate that partners could open
 * there are none. The time grows with the number of smallest sets to the power of k in the worst case.
 *
 * <p>Assessors are immutable. An interrupted thread gets a {@link java.util.concurrent.CancellationException}.
 */
public final class PartnerAssessor {
    private static final PartnerAssessor DEFAULT = new PartnerAssessor(PartnerOptions.defaults());

    private final PartnerOptions options;

    private PartnerAssessor(PartnerOptions options) {
        this.options = requireNonNull(options, "options");
    }

    public static PartnerAssessor withDefaults() {
        return DEFAULT;
    }

    public PartnerAssessor withOptions(PartnerOptions newOptions) {
        return new PartnerAssessor(newOptions);
    }

    public PartnerOptions options() {
        return options;
    }

    /** The best partners for a strategy. */
    public PartnerAssessment assess(Strategy strategy) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        PartnerGates gates = new PartnerGates(strategy, options, worth(strategy, warnings));
        PartnerSearch search = new PartnerSearch(gates.closed(), options);
        boolean proven = search.proven() && gates.complete();
        if (!proven) {
            warnings.add(PartnerWords.notProven());
        }
        PartnerWords words = new PartnerWords(strategy);
        ImmutableList<PartnerFinding> partners = partners(gates, words);
        ImmutableList<PartnerSet> bestSets = search.best().stream()
                .map(set -> partnerSet(gates, words, set, search.bestWorth()))
                .collect(ImmutableList.toImmutableList());
        if (!gates.isCheapest()) {
            warnings.add(PartnerWords.notCheapest());
        }
        return PartnerAssessment.builder()
                .partners(partners)
                .bestSets(bestSets)
                .proven(proven)
                .allTies(search.allTies() && gates.complete())
                .explanation(Explanation.of(words.best(search.best())))
                .settings(settings())
                .warnings(warnings.build())
                .build();
    }

    private ImmutableMap<Ref<ProductPackage>, Double> worth(
            Strategy strategy, ImmutableList.Builder<LocalizedText> warnings) {
        ImmutableMap.Builder<Ref<ProductPackage>, Double> worth = ImmutableMap.builder();
        for (PackageValue value : PackageValuation.withDefaults().values(strategy)) {
            if (options.objective() == PartnerObjective.PACKAGES) {
                worth.put(value.productPackage(), 1.0);
            } else {
                worth.put(
                        value.productPackage(), value.marketValue().toOptional().orElse(0));
                if (!value.marketValue().isDefined()) {
                    warnings.add(PartnerWords.undefinedValue(
                            strategy.resolve(value.productPackage()).name()));
                }
            }
        }
        return worth.buildOrThrow();
    }

    private static ImmutableList<PartnerFinding> partners(PartnerGates gates, PartnerWords words) {
        TreeSet<Outsider> candidates = new TreeSet<>();
        gates.closed()
                .forEach(gate ->
                        gate.smallest().forEach(set -> set.forEach(first -> candidates.addAll(gates.standIns(first)))));
        List<PartnerFinding> findings = new ArrayList<>();
        for (Outsider partner : candidates) {
            findings.add(finding(gates, words, partner));
        }
        findings.sort(Comparator.comparingDouble(PartnerFinding::worth)
                .reversed()
                .thenComparing(finding -> finding.organization().id()));
        ImmutableList.Builder<PartnerFinding> ranked = ImmutableList.builder();
        int rank = 0;
        for (int i = 0; i < findings.size(); i++) {
            boolean tied =
                    i > 0 && findings.get(i).worth() == findings.get(i - 1).worth();
            rank = tied ? rank : i + 1;
            ranked.add(findings.get(i).toBuilder().rank(rank).build());
        }
        return ranked.build();
    }

    private static PartnerFinding finding(PartnerGates gates, PartnerWords words, Outsider partner) {
        ImmutableSet<Outsider> alone = ImmutableSet.of(partner);
        ImmutableList<OpenedGate> opens = opened(gates, alone);
        ImmutableList<Ref<ProductPackage>> helps = gates.closed().stream()
                .filter(gate -> !gate.isOpenedBy(alone)
                        && gate.smallest().stream()
                                .anyMatch(set -> set.stream()
                                        .anyMatch(first -> gates.standIns(first).contains(partner))))
                .map(gate -> gate.productPackage().ref())
                .collect(ImmutableList.toImmutableList());
        return PartnerFinding.builder()
                .organization(partner.organization())
                .opens(opens)
                .helpsToOpen(helps)
                .worth(worth(gates, alone))
                .rank(1)
                .explanation(Explanation.of(words.partner(partner.organization(), opens, helps)))
                .build();
    }

    private static PartnerSet partnerSet(
            PartnerGates gates, PartnerWords words, ImmutableSet<Outsider> set, double worth) {
        ImmutableSet<Ref<Organization>> partners =
                set.stream().map(Outsider::organization).collect(ImmutableSet.toImmutableSet());
        ImmutableList<OpenedGate> opens = opened(gates, set);
        ImmutableList.Builder<ImmutableList<Ref<Organization>>> standIns = ImmutableList.builder();
        set.forEach(partner -> standIns.add(
                gates.standIns(partner).stream().map(Outsider::organization).collect(ImmutableList.toImmutableList())));
        return PartnerSet.builder()
                .organizations(partners)
                .standIns(standIns.build())
                .opens(opens)
                .worth(worth)
                .explanation(Explanation.of(words.together(partners, opens)))
                .build();
    }

    private static ImmutableList<OpenedGate> opened(PartnerGates gates, ImmutableSet<Outsider> partners) {
        return gates.closed().stream()
                .filter(gate -> gate.isOpenedBy(partners))
                .map(gate -> gates.opened(gate, partners))
                .collect(ImmutableList.toImmutableList());
    }

    private static double worth(PartnerGates gates, ImmutableSet<Outsider> partners) {
        return gates.closed().stream()
                .filter(gate -> gate.isOpenedBy(partners))
                .mapToDouble(ClosedGate::worth)
                .sum();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("decisions", options.decisions().toString())
                .put("infrastructure", options.infrastructure().toString())
                .put("libraryVersion", LibraryVersion.current())
                .put("listed", Integer.toString(options.listed()))
                .put("localPartners", options.localPartners().toString())
                .put("method", "branch and bound over smallest sets of partners")
                .put("objective", options.objective().toString())
                .put("partners", Integer.toString(options.partners()))
                .put("sets", Integer.toString(options.sets()))
                .put("steps", Integer.toString(options.steps()))
                .put("ties", "equal worth: the same rank; of sets the fewest partners, then all that are equal")
                .buildOrThrow();
    }
}
