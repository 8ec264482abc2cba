package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.programme.FundingShare;
import org.regionalstrategy.model.programme.Milestone;
import org.regionalstrategy.model.programme.Project;

/** Rules on infrastructure, decisions, instruments and projects. */
final class DeliveryRules {
    private final Findings findings;

    private DeliveryRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Strategy strategy, Findings findings) {
        DeliveryRules rules = new DeliveryRules(findings);
        for (int i = 0; i < strategy.infrastructure().size(); i++) {
            rules.infrastructure(
                    strategy.infrastructure().get(i),
                    Path.ROOT.property("infrastructure").index(i));
        }
        for (int i = 0; i < strategy.decisions().size(); i++) {
            rules.decision(
                    strategy.decisions().get(i), Path.ROOT.property("decisions").index(i));
        }
        for (int i = 0; i < strategy.instruments().size(); i++) {
            rules.instrument(
                    strategy.instruments().get(i),
                    Path.ROOT.property("instruments").index(i));
        }
        for (int i = 0; i < strategy.projects().size(); i++) {
            rules.project(
                    strategy.projects().get(i), Path.ROOT.property("projects").index(i));
        }
    }

    static void costs(ImmutableList<CostEstimate> costs, Path at, Findings findings) {
        for (int i = 0; i < costs.size(); i++) {
            Path cost = at.property("costs").index(i);
            Numbers.notNegative(costs.get(i).capital(), cost, "capital", findings);
            Numbers.notNegative(costs.get(i).yearly(), cost, "yearly", findings);
        }
    }

    private void infrastructure(Infrastructure item, Path at) {
        costs(item.costs(), at, findings);
        item.capacity()
                .ifPresent(
                        capacity -> Numbers.positive(capacity.amount(), at.property("capacity"), "amount", findings));
        item.leadTimeMonths().ifPresent(months -> Numbers.months(months, at, "leadTimeMonths", findings));
        distinctDates(
                item.history().stream().map(InfrastructureStatusChange::since).toList(), at.property("history"));
    }

    private void decision(Decision decision, Path at) {
        distinctDates(
                decision.history().stream().map(DecisionStatusChange::since).toList(), at.property("history"));
        decision.probability()
                .ifPresent(probability ->
                        Numbers.share(probability.value(), at.property("probability"), "value", findings));
    }

    private void distinctDates(List<PartialDate> dates, Path list) {
        Set<PartialDate> seen = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            PartialDate date = dates.get(i);
            findings.addUnless(
                    seen.add(date),
                    IntegrityRule.REPEATED_ENTRY,
                    list.index(i).property("since"),
                    () -> "two changes of status on one date: " + date);
        }
    }

    private void instrument(Instrument instrument, Path at) {
        for (int i = 0; i < instrument.budgets().size(); i++) {
            Numbers.notNegative(
                    instrument.budgets().get(i).amount(), at.property("budgets").index(i), "amount", findings);
        }
    }

    private void project(Project project, Path at) {
        costs(project.costs(), at, findings);
        Numbers.ordered(project.start(), project.end(), at, "end", findings);
        duration(project, at);
        double sum = 0;
        for (int i = 0; i < project.funding().size(); i++) {
            FundingShare share = project.funding().get(i);
            Numbers.share(share.share(), at.property("funding").index(i), "share", findings);
            sum += share.share();
        }
        double funded = sum;
        findings.addUnless(
                !(funded > 1 + Numbers.SHARE_TOLERANCE),
                IntegrityRule.FUNDING_ABOVE_ONE,
                at.property("funding"),
                () -> "the shares of project \"" + project.id() + "\" add up to " + funded + ", more than 1");
        for (int i = 0; i < project.milestones().size(); i++) {
            milestone(
                    project,
                    project.milestones().get(i),
                    at.property("milestones").index(i));
        }
    }

    private void duration(Project project, Path at) {
        Numbers.months(project.duration(), at, "duration", findings);
        if (project.start().isEmpty()
                || project.end().isEmpty()
                || project.duration().isEmpty()) {
            return;
        }
        LocalDate first = project.start().get().firstDay();
        LocalDate last = project.end().get().lastDay();
        int months = project.duration().get().months();
        findings.addUnless(
                last.isBefore(first) || !first.plusMonths(months).isAfter(last.plusDays(1)),
                IntegrityRule.DURATION_BEYOND_DATES,
                at.property("duration").property("months"),
                () -> "takes " + months + " months, longer than from " + first + " to " + last);
    }

    private void milestone(Project project, Milestone milestone, Path at) {
        boolean tooEarly = project.start()
                .map(start -> milestone.due().lastDay().isBefore(start.firstDay()))
                .orElse(false);
        boolean tooLate = project.end()
                .map(end -> milestone.due().firstDay().isAfter(end.lastDay()))
                .orElse(false);
        findings.addUnless(
                !tooEarly && !tooLate,
                IntegrityRule.MILESTONE_OUTSIDE_PROJECT,
                at.property("due"),
                () -> "due " + milestone.due() + ", outside project \"" + project.id() + "\" ("
                        + project.start().map(PartialDate::toString).orElse("")
                        + " to " + project.end().map(PartialDate::toString).orElse("") + ")");
    }
}
