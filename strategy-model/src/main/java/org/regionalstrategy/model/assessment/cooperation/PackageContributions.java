package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** What each organization contributes to the opening of the gate of a package. */
@Value.Immutable
@ValueStyle
public abstract class PackageContributions {
    PackageContributions() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Those who contribute, the greatest value first, tied ones by id. All other organizations contribute 0. */
    public abstract ImmutableList<ContributionFinding> contributions();

    /** Whether all organizations together meet the requirements. */
    public abstract boolean openToAll();

    /** Whether they are met without any organization, so that nobody contributes. */
    public abstract boolean openToNobody();

    /** How the values were found. */
    public abstract ShapleyMethod method();

    /** What opens the gate, in a sentence. */
    public abstract Explanation explanation();

    /** What an organization contributes: 0 to 1; 0 unless listed. */
    public double value(Ref<Organization> organization) {
        return contributions().stream()
                .filter(finding -> finding.organization().equals(organization))
                .mapToDouble(finding -> finding.value().toOptional().orElse(0))
                .findFirst()
                .orElse(0);
    }

    /** A builder that holds these values. */
    public abstract PackageContributionsBuilder toBuilder();

    public static PackageContributionsBuilder builder() {
        return new PackageContributionsBuilder();
    }
}
