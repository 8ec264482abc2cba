package org.regionalstrategy.scoring.contribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageContributions;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.significance.PackageValuation;
import org.regionalstrategy.scoring.significance.PackageValue;

/** Contributions to packages added up by organization, in the order of the packages. */
final class ContributionSums {
    /** What an organization contributes to a package. */
    private record Share(Ref<ProductPackage> productPackage, double value, double standardError) {}

    private final Strategy strategy;
    private final ImmutableList<PackageContributions> packages;
    private final ImmutableMap<Ref<Organization>, ImmutableList<Share>> shares;

    ContributionSums(Strategy strategy, ImmutableList<PackageContributions> packages) {
        this.strategy = strategy;
        this.packages = packages;
        Map<Ref<Organization>, List<Share>> collected = new LinkedHashMap<>();
        for (PackageContributions each : packages) {
            for (ContributionFinding finding : each.contributions()) {
                collected
                        .computeIfAbsent(finding.organization(), key -> new ArrayList<>())
                        .add(new Share(
                                each.productPackage(),
                                finding.value().toOptional().orElse(0),
                                finding.standardError().toOptional().orElse(0)));
            }
        }
        this.shares = collected.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> ImmutableList.copyOf(entry.getValue())));
    }

    ImmutableList<ContributionFinding> toNumber() {
        return sums(productPackage -> Measure.of(1), ContributionWords::toNumber);
    }

    ImmutableList<ContributionFinding> toValue() {
        ImmutableMap<Ref<ProductPackage>, Measure> values = PackageValuation.withDefaults().values(strategy).stream()
                .collect(ImmutableMap.toImmutableMap(PackageValue::productPackage, PackageValue::marketValue));
        return sums(
                productPackage ->
                        Optional.ofNullable(values.get(productPackage)).orElseThrow(),
                ContributionWords::toValue);
    }

    /** The number of packages that organizations can open together: 1 for each that they open and nobody would not. */
    Explanation explanation() {
        List<Contribution> parts = new ArrayList<>();
        for (PackageContributions each : packages) {
            if (each.openToAll() && !each.openToNobody()) {
                parts.add(Contribution.builder()
                        .label(strategy.resolve(each.productPackage()).name())
                        .value(1)
                        .build());
            }
        }
        return Explanation.builder()
                .sentence(ContributionWords.inAll(parts.size(), packages.size()))
                .parts(parts)
                .build();
    }

    private ImmutableList<ContributionFinding> sums(Function<Ref<ProductPackage>, Measure> worth, Wording wording) {
        return Ranking.of(shares.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue(), worth, wording))
                .toList());
    }

    /** Says what an organization contributes in all. */
    @FunctionalInterface
    private interface Wording {
        LocalizedText of(LocalizedText organization, double value);
    }

    private ContributionFinding sum(
            Ref<Organization> organization,
            ImmutableList<Share> parts,
            Function<Ref<ProductPackage>, Measure> worth,
            Wording wording) {
        List<Contribution> contributions = new ArrayList<>();
        double sum = 0;
        double error = 0; // errors of packages may go together: their sum is the most that the error can be
        for (Share share : parts) {
            LocalizedText name = strategy.resolve(share.productPackage()).name();
            Measure each = worth.apply(share.productPackage());
            if (!each.isDefined()) {
                LocalizedText reason = ContributionWords.undefinedValue(name);
                return finding(
                        organization, Measure.undefined(reason), Measure.undefined(reason), Explanation.of(reason));
            }
            double unit = each.toOptional().orElse(0);
            contributions.add(Contribution.builder()
                    .label(name)
                    .value(share.value() * unit)
                    .build());
            sum += share.value() * unit;
            error += share.standardError() * unit;
        }
        LocalizedText sentence = wording.of(strategy.resolve(organization).name(), sum);
        return finding(
                organization,
                Measure.of(sum),
                Measure.of(error),
                Explanation.builder().sentence(sentence).parts(contributions).build());
    }

    private static ContributionFinding finding(
            Ref<Organization> organization, Measure value, Measure error, Explanation explanation) {
        return ContributionFinding.builder()
                .organization(organization)
                .value(value)
                .standardError(error)
                .rank(1)
                .explanation(explanation)
                .build();
    }
}
