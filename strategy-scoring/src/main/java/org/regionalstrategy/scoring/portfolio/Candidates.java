package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;

/** Sorts packages into those that can be chosen and those that cannot, with the reason. */
final class Candidates {
    private final Strategy strategy;
    private final CapacityDemands demands;
    private final List<CandidatePackage> eligible = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    private Candidates(Strategy strategy, CapacityDemands demands) {
        this.strategy = strategy;
        this.demands = demands;
    }

    static Candidates of(Strategy strategy, Iterable<PackageFinding> findings, CapacityDemands demands) {
        Candidates candidates = new Candidates(strategy, demands);
        findings.forEach(candidates::sort);
        return candidates;
    }

    ImmutableList<CandidatePackage> eligible() {
        return ImmutableList.copyOf(eligible);
    }

    ImmutableList<Rejection> rejected() {
        return ImmutableList.copyOf(rejected);
    }

    private void sort(PackageFinding finding) {
        ProductPackage item = strategy.resolve(finding.productPackage());
        Optional<Participant> veto = vetoing(item);
        Optional<Rejection> tooLarge = tooLarge(item);
        Optional<Money> cost = item.cost().map(CostEstimate::capital);
        if (veto.isPresent()) {
            LocalizedText name = veto.get().name();
            reject(item, RejectionReason.VETOED, name.in("en") + " will not accept it", name.in("ru") + ": вето");
        } else if (finding.marketValue() instanceof Measure.Undefined undefined) {
            LocalizedText reason = undefined.reason();
            reject(item, RejectionReason.VALUE_UNDEFINED, reason.in("en"), reason.in("ru"));
        } else if (tooLarge.isPresent()) {
            rejected.add(tooLarge.get());
        } else if (!finding.gate().open() && finding.gate().alternatives().isEmpty()) {
            reject(item, RejectionReason.NO_WAY_TO_OPEN, "no known addition opens its gate", "открыть его нечем");
        } else if (cost.isEmpty()) {
            reject(item, RejectionReason.COST_UNKNOWN, "what it costs is not known", "стоимость неизвестна");
        } else {
            addWays(finding, item, cost.get());
        }
    }

    private Optional<Participant> vetoing(ProductPackage item) {
        return strategy.sessions().stream()
                .flatMap(session -> session.participants().stream())
                .filter(participant -> participant.vetoes().contains(item.ref()))
                .findFirst();
    }

    private void addWays(PackageFinding finding, ProductPackage item, Money cost) {
        double marketValue = finding.marketValue().toOptional().orElseThrow();
        if (finding.gate().open()) {
            eligible.add(new CandidatePackage(
                    item,
                    cost,
                    ImmutableList.of(
                            new CandidatePackage.OpeningWay(ImmutableList.of(), ImmutableList.of(), marketValue)),
                    0));
            return;
        }
        ImmutableList<GapAlternative> alternatives = finding.gate().alternatives();
        ImmutableList<GapAlternative> affordable =
                alternatives.stream().filter(this::hasKnownCosts).collect(ImmutableList.toImmutableList());
        ImmutableList<CandidatePackage.OpeningWay> ways = affordable.stream()
                .flatMap(alternative -> way(alternative, marketValue).stream())
                .collect(ImmutableList.toImmutableList());
        if (affordable.isEmpty()) {
            reject(
                    item,
                    RejectionReason.COST_UNKNOWN,
                    "what the infrastructure it needs costs is not known",
                    "стоимость нужной инфраструктуры неизвестна");
        } else if (ways.isEmpty()) {
            reject(
                    item,
                    RejectionReason.VALUE_UNDEFINED,
                    "nobody says how probable the decisions are that it waits for",
                    "вероятность решений, которых он ждёт, никем не названа");
        } else {
            eligible.add(new CandidatePackage(item, cost, ways, finding.gate().complete() ? 0 : marketValue));
        }
    }

    private boolean hasKnownCosts(GapAlternative alternative) {
        return infrastructure(alternative).stream()
                .allMatch(item -> strategy.resolve(item).cost().isPresent());
    }

    private static ImmutableList<Ref<Infrastructure>> infrastructure(GapAlternative alternative) {
        return alternative.additions().stream()
                .filter(Addition.InfrastructureBuilt.class::isInstance)
                .map(addition -> ((Addition.InfrastructureBuilt) addition).infrastructure())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<CandidatePackage.OpeningWay> way(GapAlternative alternative, double marketValue) {
        OptionalDouble probability = probability(alternative);
        return probability.isEmpty()
                ? Optional.empty()
                : Optional.of(new CandidatePackage.OpeningWay(
                        alternative.additions(), infrastructure(alternative), marketValue * probability.getAsDouble()));
    }

    /** The product of the probabilities of the decisions to be taken; empty if one of them has none. */
    private OptionalDouble probability(GapAlternative alternative) {
        double product = 1;
        for (Addition addition : alternative.additions()) {
            if (addition instanceof Addition.DecisionTaken taken) {
                Optional<AttributedProbability> probability = probability(taken.decision());
                if (probability.isEmpty()) {
                    return OptionalDouble.empty();
                }
                product *= probability.get().value();
            }
        }
        return OptionalDouble.of(product);
    }

    private Optional<AttributedProbability> probability(Ref<Decision> decision) {
        return strategy.resolve(decision).probability();
    }

    /** The first infrastructure of which a package takes more for certain than it can do. */
    private Optional<Rejection> tooLarge(ProductPackage item) {
        for (Map.Entry<Ref<Infrastructure>, BigDecimal> demand :
                demands.certain(item.ref()).entrySet()) {
            Infrastructure infrastructure = strategy.resolve(demand.getKey());
            Optional<BigDecimal> amount =
                    infrastructure.capacity().map(capacity -> BigDecimal.valueOf(capacity.amount()));
            if (amount.isPresent() && demand.getValue().compareTo(amount.get()) > 0) {
                return Optional.of(tooLarge(item, infrastructure, demand.getValue(), amount.get()));
            }
        }
        return Optional.empty();
    }

    static Rejection tooLarge(
            ProductPackage item, Infrastructure infrastructure, BigDecimal demanded, BigDecimal available) {
        String demand = demanded.toPlainString();
        String amount = available.toPlainString();
        return rejection(
                item,
                RejectionReason.CAPACITY_SHORT,
                "takes " + demand + " of the capacity of "
                        + infrastructure.name().in("en") + ", which has " + amount + " in all",
                "занимает " + demand + " мощности объекта «"
                        + infrastructure.name().in("ru") + "», у которого всего " + amount);
    }

    private void reject(ProductPackage item, RejectionReason reason, String english, String russian) {
        rejected.add(rejection(item, reason, english, russian));
    }

    static Rejection rejection(ProductPackage item, RejectionReason reason, String english, String russian) {
        return Rejection.builder()
                .productPackage(item.ref())
                .reason(reason)
                .explanation(Explanation.of(LocalizedText.of(
                        "en",
                        item.name().in("en") + ": " + english + ".",
                        "ru",
                        item.name().in("ru") + ": " + russian + ".")))
                .build();
    }
}
