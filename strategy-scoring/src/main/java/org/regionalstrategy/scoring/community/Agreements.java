package org.regionalstrategy.scoring.community;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** Works out how far two partitions agree. */
final class Agreements {
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "en",
            "Fewer than two things were divided: there is no pair to agree on.",
            "ru",
            "Разделено меньше двух объектов: сравнивать нечего.");
    private static final LocalizedText BOTH_ONE = LocalizedText.of(
            "en",
            "Both divisions are one group: chance alone makes them equal.",
            "ru",
            "Оба разбиения состоят из одной группы: они совпадают уже по необходимости.");
    private static final LocalizedText BOTH_SINGLE = LocalizedText.of(
            "en",
            "In both divisions each is a group of its own: chance alone makes them equal.",
            "ru",
            "В обоих разбиениях каждый составляет отдельную группу: они совпадают уже по необходимости.");
    private static final LocalizedText NO_SCALE = LocalizedText.of(
            "en",
            "A division into one group carries no information to hold the mutual information against.",
            "ru",
            "Разбиение на одну группу не несёт информации, с которой можно соотнести взаимную информацию.");
    private static final LocalizedText BIASED = LocalizedText.of(
            "en",
            "NMI is not corrected for chance: it grows with the number of groups. Judge by ARI and AMI.",
            "ru",
            "NMI не поправлена на случайность и растёт с числом групп. Судите по ARI и AMI.");

    private Agreements() {}

    static PartitionAgreement of(Partition one, Partition other, InformationScale scale) {
        Contingency table = new Contingency(one, other);
        Optional<LocalizedText> obstacle = obstacle(one, other);
        double expected = obstacle.isPresent() ? table.mutualInformation() : table.expectedMutualInformation();
        return PartitionAgreement.builder()
                .size(table.size())
                .adjustedRand(adjustedRand(one, other, table))
                .adjustedMutualInformation(adjusted(one, other, scale, table.mutualInformation(), expected))
                .normalizedMutualInformation(normalized(one, other, scale, table.mutualInformation()))
                .mutualInformation(table.mutualInformation())
                .expectedMutualInformation(expected)
                .scale(scale)
                .addWarning(BIASED)
                .build();
    }

    static Measure adjustedRand(Partition one, Partition other) {
        return adjustedRand(one, other, new Contingency(one, other));
    }

    static Measure adjustedMutualInformation(Partition one, Partition other) {
        Contingency table = new Contingency(one, other);
        double expected = obstacle(one, other).isPresent() ? 0 : table.expectedMutualInformation();
        return adjusted(one, other, InformationScale.MEAN, table.mutualInformation(), expected);
    }

    private static Measure adjustedRand(Partition one, Partition other, Contingency table) {
        Optional<LocalizedText> obstacle = obstacle(one, other);
        if (obstacle.isPresent()) {
            return Measure.undefined(obstacle.get());
        }
        if (isTrivial(one) || isTrivial(other)) {
            return Measure.of(0);
        }
        double pairs = Contingency.pairs(table.size());
        double inOne = Contingency.pairsTogether(one);
        double inOther = Contingency.pairsTogether(other);
        double expected = inOne / pairs * inOther;
        return Measure.of((table.pairsInBoth() - expected) / ((inOne + inOther) / 2 - expected));
    }

    private static Measure adjusted(
            Partition one, Partition other, InformationScale scale, double information, double expected) {
        Optional<LocalizedText> obstacle = obstacle(one, other);
        if (obstacle.isPresent()) {
            return Measure.undefined(obstacle.get());
        }
        if (isTrivial(one) || isTrivial(other)) {
            return Measure.of(0);
        }
        double most = scale.of(Contingency.entropy(one), Contingency.entropy(other));
        // an entropy and a mutual information that are equal may differ in their last digits
        return Measure.of(Math.min(1, (information - expected) / (most - expected)));
    }

    private static Measure normalized(Partition one, Partition other, InformationScale scale, double information) {
        double most = scale.of(Contingency.entropy(one), Contingency.entropy(other));
        return most > 0 ? Measure.of(Math.min(1, information / most)) : Measure.undefined(NO_SCALE);
    }

    private static boolean isTrivial(Partition partition) {
        return partition.isOneGroup() || partition.isAllSingle();
    }

    /** Why there is no measure of agreement. */
    private static Optional<LocalizedText> obstacle(Partition one, Partition other) {
        if (one.labels().size() < 2) {
            return Optional.of(TOO_FEW);
        }
        if (one.isOneGroup() && other.isOneGroup()) {
            return Optional.of(BOTH_ONE);
        }
        return one.isAllSingle() && other.isAllSingle() ? Optional.of(BOTH_SINGLE) : Optional.empty();
    }
}
