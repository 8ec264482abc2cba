package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.IndustryCount;
import org.regionalstrategy.model.assessment.cooperation.IndustryMix;

/** Gathers the parts of an industry mix, which is a record and has no builder. */
final class IndustryMixParts {
    private ImmutableList<String> members = ImmutableList.of();
    private ImmutableList<IndustryCount> industries = ImmutableList.of();
    private @Nullable Measure entropy;

    IndustryMixParts members(ImmutableList<String> value) {
        members = value;
        return this;
    }

    IndustryMixParts industries(ImmutableList<IndustryCount> value) {
        industries = value;
        return this;
    }

    IndustryMixParts entropy(Measure value) {
        entropy = value;
        return this;
    }

    IndustryMix build() {
        return new IndustryMix(ImmutableSortedSet.copyOf(members), industries, requireNonNull(entropy, "entropy"));
    }
}
