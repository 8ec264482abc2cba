package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;

/** Gathers the steps that packages take, and what each waits for. */
final class StepCollection {
    private final Strategy strategy;
    private final StepTimes times;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    private StepCollection(Strategy strategy) {
        this.strategy = strategy;
        this.times = new StepTimes(strategy);
    }

    /** The steps by their ids: first the projects that serve the packages, with what these need, then the packages. */
    static ImmutableMap<String, Step> of(Strategy strategy, ImmutableList<PlannedPackage> packages) {
        StepCollection collection = new StepCollection(strategy);
        collection.projects(packages);
        StepNetwork projects = StepNetwork.of(ImmutableMap.copyOf(collection.steps));
        packages.forEach(planned -> collection.entry(planned, projects));
        return ImmutableMap.copyOf(collection.steps);
    }

    private void projects(ImmutableList<PlannedPackage> packages) {
        Set<Ref<ProductPackage>> served =
                packages.stream().map(PlannedPackage::productPackage).collect(Collectors.toSet());
        strategy.projects().stream()
                .filter(project -> project.packages().stream().anyMatch(served::contains))
                .filter(project -> !times.isOver(project))
                .forEach(this::project);
    }

    private String project(Project project) {
        StepSubject subject = new StepSubject.Running(project.ref());
        if (!steps.containsKey(subject.id())) {
            StepTime time = times.of(project);
            ImmutableSet.Builder<String> waitsFor = ImmutableSet.builder();
            if (!time.underWay()) {
                decisions(project.needs()).forEach(waitsFor::add);
                project.follows().stream()
                        .map((Ref<Project> before) -> strategy.resolve(before))
                        .filter(before -> !times.isOver(before))
                        .forEach(before -> waitsFor.add(project(before)));
            }
            steps.put(subject.id(), new Step(subject, time, waitsFor.build()));
        }
        return subject.id();
    }

    private void entry(PlannedPackage planned, StepNetwork projects) {
        StepSubject subject = new StepSubject.Entering(planned.productPackage());
        ImmutableSet<String> waitsFor = planned.additions().stream()
                .flatMap(addition -> addition(addition, projects).stream())
                .collect(ImmutableSet.toImmutableSet());
        StepTime now = StepTime.known(0, strategy.resolve(planned.productPackage()));
        steps.put(subject.id(), new Step(subject, now, waitsFor));
    }

    /** The step of an addition; none where it is there already. */
    private Optional<String> addition(Addition addition, StepNetwork projects) {
        if (addition instanceof Addition.InfrastructureBuilt built) {
            return infrastructure(strategy.resolve(built.infrastructure()), projects);
        } else if (addition instanceof Addition.DecisionTaken taken) {
            return decisions(ImmutableList.of(taken.decision())).stream().findFirst();
        }
        return Optional.of(step(addition, times.of(addition), ImmutableSet.of()));
    }

    private Optional<String> infrastructure(Infrastructure item, StepNetwork projects) {
        if (item.status() == InfrastructureStatus.OPERATING) {
            return Optional.empty();
        }
        Addition addition = new Addition.InfrastructureBuilt(item.ref());
        String id = new StepSubject.Adding(addition).id();
        if (!steps.containsKey(id)) {
            StepTime time = times.of(addition);
            ImmutableSet.Builder<String> waitsFor = ImmutableSet.builder();
            decisions(item.needs()).forEach(waitsFor::add);
            item.dependsOn()
                    .forEach(before ->
                            infrastructure(strategy.resolve(before), projects).ifPresent(waitsFor::add));
            if (!time.underWay()) {
                builder(item, projects).ifPresent(waitsFor::add);
            }
            step(addition, time, waitsFor.build());
        }
        return Optional.of(id);
    }

    /** The project that builds an infrastructure: of several the one that can start first, those of unknown start last. */
    private Optional<String> builder(Infrastructure item, StepNetwork projects) {
        return projects.steps().values().stream()
                .filter(step -> step.subject() instanceof StepSubject.Running running
                        && strategy.resolve(running.project()).infrastructure().contains(item.ref()))
                .min(Comparator.comparing((Step step) -> !projects.isStartKnown(step))
                        .thenComparing(projects::start))
                .filter(step -> !step.time().underWay())
                .map(Step::id);
    }

    private ImmutableList<String> decisions(ImmutableList<Ref<Decision>> needed) {
        return needed.stream()
                .filter(decision -> strategy.resolve(decision).status() != DecisionStatus.ADOPTED)
                .map(Addition.DecisionTaken::new)
                .map(taken -> step(taken, times.of(taken), ImmutableSet.of()))
                .collect(ImmutableList.toImmutableList());
    }

    private String step(Addition addition, StepTime time, ImmutableSet<String> waitsFor) {
        StepSubject subject = new StepSubject.Adding(addition);
        steps.putIfAbsent(subject.id(), new Step(subject, time, waitsFor));
        return subject.id();
    }
}
