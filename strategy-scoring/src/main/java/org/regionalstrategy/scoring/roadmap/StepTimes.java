package org.regionalstrategy.scoring.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Dated;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.programme.Project;

/** How long each step takes by what is known on the as-of date; what is not known is unknown, never zero. */
final class StepTimes {
    private final Strategy strategy;
    private final Calendar calendar;

    StepTimes(Strategy strategy) {
        this.strategy = strategy;
        this.calendar = new Calendar(strategy.asOf());
    }

    StepTime of(Addition addition) {
        if (addition instanceof Addition.DecisionTaken taken) {
            return decision(strategy.resolve(taken.decision()));
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return infrastructure(strategy.resolve(built.infrastructure()));
        } else if (addition instanceof Addition.PartnerJoins partner) {
            Organization organization = strategy.resolve(partner.organization());
            return organization
                    .joining()
                    .map(estimate -> StepTime.known(estimate.months(), estimate))
                    .orElseGet(() -> StepTime.unknown(UnknownWords.joining(organization), organization));
        } else if (addition instanceof Addition.CapabilityRaised raised) {
            Capability capability = strategy.resolve(raised.capability());
            return capability
                    .raising()
                    .map(estimate -> StepTime.known(
                            Math.multiplyExact(estimate.months(), raised.to() - raised.from()), estimate))
                    .orElseGet(() -> StepTime.unknown(UnknownWords.raising(capability), capability));
        }
        throw new IllegalStateException("roadmap: no time is known for " + addition);
    }

    private StepTime decision(Decision decision) {
        Optional<ExpectedDate> expected = decision.expected().filter((ExpectedDate date) -> !isRefuted(decision, date));
        if (expected.isEmpty()) {
            return StepTime.unknown(UnknownWords.decision(decision), decision);
        }
        PartialDate date = expected.get().date();
        return calendar.hasPassed(date)
                ? StepTime.unknown(UnknownWords.passed(decision, date), expected.get())
                : StepTime.event(calendar.monthOf(date.lastDay()), expected.get());
    }

    /** Whether a decision was refused or revoked after somebody expected it. */
    private static boolean isRefuted(Decision decision, ExpectedDate expected) {
        if (decision.status() != DecisionStatus.REFUSED && decision.status() != DecisionStatus.REVOKED) {
            return false;
        }
        PartialDate refused = Dated.latest(decision.history(), change -> Optional.of(change.since()))
                .map(DecisionStatusChange::since)
                .orElseThrow();
        return expected.since().map(since -> since.compareTo(refused) <= 0).orElse(true);
    }

    private StepTime infrastructure(Infrastructure item) {
        Optional<PartialDate> committed = committed(item);
        if (item.leadTimeMonths().isEmpty()) {
            StepTime unknown = StepTime.unknown(UnknownWords.leadTime(item), item);
            return committed.isPresent() ? unknown.begun() : unknown;
        }
        int leadTime = item.leadTimeMonths().getAsInt();
        if (committed.isEmpty()) {
            return StepTime.known(leadTime, item);
        }
        LocalDate end = committed.get().lastDay().plusMonths(leadTime);
        return (end.isAfter(strategy.asOf())
                        ? StepTime.known(calendar.monthOf(end), item)
                        : StepTime.unknown(UnknownWords.leadTimeOver(item), item))
                .begun();
    }

    /** Since when the money of an infrastructure has been committed, if it is. */
    private static Optional<PartialDate> committed(Infrastructure item) {
        List<InfrastructureStatusChange> latestFirst = item.history().stream()
                .sorted(Comparator.comparing(InfrastructureStatusChange::since).reversed())
                .toList();
        Optional<PartialDate> since = Optional.empty();
        for (InfrastructureStatusChange change : latestFirst) {
            if (change.status() != InfrastructureStatus.FUNDED && change.status() != InfrastructureStatus.BUILDING) {
                return since;
            }
            since = Optional.of(change.since());
        }
        return since;
    }

    boolean isOver(Project project) {
        return project.end().map(calendar::hasPassed).orElse(false);
    }

    StepTime of(Project project) {
        Optional<PartialDate> start = project.start();
        if (start.isPresent() && calendar.hasPassed(start.get())) {
            return begun(project, start.get()).begun();
        }
        StepTime time = project.duration()
                .map(estimate -> StepTime.known(estimate.months(), estimate))
                .or(() -> between(project))
                .orElseGet(() -> StepTime.unknown(
                        project.end()
                                .map(end -> UnknownWords.projectWithoutStart(project, end))
                                .orElseGet(() -> UnknownWords.project(project)),
                        project));
        return start.isEmpty()
                ? time
                : time.startingIn(calendar.monthOf(start.get().firstDay()));
    }

    /** From the first day to the last that are given, in whole months. */
    private static Optional<StepTime> between(Project project) {
        if (project.start().isEmpty() || project.end().isEmpty()) {
            return Optional.empty();
        }
        int months = new Calendar(project.start().get().firstDay())
                .monthOf(project.end().get().lastDay());
        return Optional.of(StepTime.known(months, project));
    }

    private StepTime begun(Project project, PartialDate start) {
        if (project.end().isPresent()) {
            return StepTime.known(calendar.monthOf(project.end().get().lastDay()), project);
        }
        if (project.duration().isPresent()) {
            DurationEstimate estimate = project.duration().get();
            LocalDate end = start.lastDay().plusMonths(estimate.months());
            return end.isAfter(strategy.asOf())
                    ? StepTime.known(calendar.monthOf(end), estimate)
                    : StepTime.unknown(UnknownWords.durationOver(project), project);
        }
        return StepTime.unknown(UnknownWords.project(project), project);
    }
}
