package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.enabling.InstrumentBudget;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.PackageScore;
import org.regionalstrategy.model.session.StrategicSession;

/** What of a strategy was known at the end of a day. */
final class KnownBy {
    private final LocalDate date;

    private KnownBy(LocalDate date) {
        this.date = date;
    }

    static KnownBy date(LocalDate date) {
        return new KnownBy(date);
    }

    Strategy of(Strategy strategy) {
        return strategy.toBuilder()
                .asOf(date)
                .regions(entities(strategy.regions()))
                .classifications(entities(strategy.classifications()))
                .activities(entities(strategy.activities()))
                .concordances(entities(strategy.concordances()))
                .indicators(entities(strategy.indicators()))
                .strengths(entities(strategy.strengths()))
                .capabilities(entities(strategy.capabilities(), this::capability))
                .organizations(entities(strategy.organizations(), this::organization))
                .links(links(strategy.links()))
                .communities(entities(strategy.communities(), this::community))
                .decisions(entities(strategy.decisions(), this::decision))
                .infrastructure(entities(strategy.infrastructure(), this::infrastructure))
                .instruments(entities(strategy.instruments(), this::instrument))
                .products(entities(strategy.products(), this::product))
                .packages(entities(strategy.packages(), this::productPackage))
                .projects(entities(strategy.projects(), this::project))
                .scenarios(entities(strategy.scenarios()))
                .targets(entities(strategy.targets()))
                .criteria(entities(strategy.criteria(), this::criterion))
                .sessions(entities(strategy.sessions(), this::session))
                .build();
    }

    private boolean knows(Optional<PartialDate> since) {
        return since.isEmpty() || since.get().hasComeBy(date);
    }

    private <E extends Entity> ImmutableList<E> entities(List<E> entities) {
        return dated(entities, Entity::since);
    }

    private <E extends Entity> ImmutableList<E> entities(List<E> entities, UnaryOperator<E> asKnown) {
        return entities(entities).stream().map(asKnown).collect(ImmutableList.toImmutableList());
    }

    private <T> ImmutableList<T> dated(List<T> things, Function<? super T, Optional<PartialDate>> since) {
        return things.stream().filter(thing -> knows(since.apply(thing))).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<CostEstimate> costs(List<CostEstimate> costs) {
        return dated(costs, CostEstimate::since);
    }

    private Organization organization(Organization organization) {
        return organization.toBuilder()
                .capabilities(dated(organization.capabilities(), CapabilityHolding::since))
                .joining(known(organization.joining()))
                .build();
    }

    private Capability capability(Capability capability) {
        return capability.toBuilder().raising(known(capability.raising())).build();
    }

    private Optional<DurationEstimate> known(Optional<DurationEstimate> estimate) {
        return estimate.filter((DurationEstimate duration) -> knows(duration.since()));
    }

    private ImmutableList<CooperationLink> links(List<CooperationLink> links) {
        return entities(links).stream()
                .filter(link -> knows(link.start()))
                .filter(link -> link.end().isEmpty() || !link.end().get().hasComeBy(date))
                .collect(ImmutableList.toImmutableList());
    }

    private CooperationCommunity community(CooperationCommunity community) {
        return community.toBuilder()
                .members(dated(community.members(), Membership::since))
                .build();
    }

    private Decision decision(Decision decision) {
        return decision.toBuilder()
                .history(dated(decision.history(), (DecisionStatusChange change) -> Optional.of(change.since())))
                .probability(
                        decision.probability().filter((AttributedProbability judgement) -> knows(judgement.since())))
                .expected(decision.expected().filter((ExpectedDate expected) -> knows(expected.since())))
                .build();
    }

    private Infrastructure infrastructure(Infrastructure infrastructure) {
        return infrastructure.toBuilder()
                .costs(costs(infrastructure.costs()))
                .history(dated(
                        infrastructure.history(), (InfrastructureStatusChange change) -> Optional.of(change.since())))
                .build();
    }

    private Instrument instrument(Instrument instrument) {
        return instrument.toBuilder()
                .budgets(dated(instrument.budgets(), InstrumentBudget::since))
                .build();
    }

    private Product product(Product product) {
        return product.toBuilder()
                .market(product.market().filter((Market market) -> knows(market.since())))
                .build();
    }

    private ProductPackage productPackage(ProductPackage productPackage) {
        return productPackage.toBuilder().costs(costs(productPackage.costs())).build();
    }

    private Project project(Project project) {
        return project.toBuilder()
                .duration(known(project.duration()))
                .costs(costs(project.costs()))
                .build();
    }

    private Criterion criterion(Criterion criterion) {
        return criterion.toBuilder()
                .scores(dated(criterion.scores(), PackageScore::since))
                .build();
    }

    private StrategicSession session(StrategicSession session) {
        return session.toBuilder()
                .participants(entities(session.participants()))
                .build();
    }
}
