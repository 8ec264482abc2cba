package org.regionalstrategy.scoring.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.scoring.specialisation.Composition;
import org.regionalstrategy.scoring.specialisation.EntropyUnit;

/** What each activity adds to those indices of a region that are sums over activities: the largest parts and the rest. */
final class IndexParts {
    /** How many activities are told of. */
    private static final int LARGEST = 5;

    private static final LocalizedText OTHERS =
            LocalizedText.of("en", "the other activities", "ru", "прочие виды деятельности");

    private final Strategy strategy;
    private final Composition own;
    private final Composition reference;

    private IndexParts(Strategy strategy, Composition own, Composition reference) {
        this.strategy = strategy;
        this.own = own;
        this.reference = reference;
    }

    /** Of a region among all of a matrix. */
    static IndexParts of(Strategy strategy, ActivityMatrix matrix, int region) {
        return new IndexParts(
                strategy,
                Composition.of(matrix.region(region), MissingParts.LEAVE_OUT),
                Composition.ofRegions(matrix, MissingParts.LEAVE_OUT));
    }

    /** The parts of an index with a value; none if it is not such a sum. */
    ImmutableList<Contribution> of(IndexKind kind) {
        return switch (kind) {
            case KRUGMAN -> parts((share, of) -> Math.abs(share - of));
            case ENTROPY -> parts((share, of) -> share == 0 ? 0 : -share * EntropyUnit.BIT.log(share));
            case RELATIVE_THEIL_T -> parts((share, of) -> share == 0 ? 0 : share * StrictMath.log(share / of));
            default -> ImmutableList.of();
        };
    }

    /** A part of an index by the share of an activity in the region and in the reference. */
    private interface Part {
        double of(double share, double inReference);
    }

    private record Added(String activity, double value) {}

    private ImmutableList<Contribution> parts(Part part) {
        double total = 0;
        double referenceTotal = 0;
        for (int i = 0; i < own.size(); i++) {
            if (isKnown(i)) {
                total += own.amount(i).orElseThrow();
                referenceTotal += reference.amount(i).orElseThrow();
            }
        }
        List<Added> added = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (isKnown(i)) {
                added.add(new Added(
                        own.labels().name(i),
                        part.of(
                                own.amount(i).orElseThrow() / total,
                                reference.amount(i).orElseThrow() / referenceTotal)));
            }
        }
        added.sort(Comparator.comparingDouble(each -> -Math.abs(each.value())));
        return contributions(added);
    }

    private boolean isKnown(int activity) {
        return own.amount(activity).isPresent() && reference.amount(activity).isPresent();
    }

    private ImmutableList<Contribution> contributions(List<Added> added) {
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        double rest = 0;
        for (int i = 0; i < added.size(); i++) {
            if (i < LARGEST) {
                parts.add(Contribution.builder()
                        .label(strategy.resolve(
                                        Ref.of(Activity.class, added.get(i).activity()))
                                .name())
                        .value(added.get(i).value())
                        .build());
            } else {
                rest += added.get(i).value();
            }
        }
        if (added.size() > LARGEST) {
            parts.add(Contribution.builder().label(OTHERS).value(rest).build());
        }
        return parts.build();
    }
}
