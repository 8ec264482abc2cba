package org.regionalstrategy.scoring.linkage;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * How near what one organization brings is to what another brings: the mean of {@code phi_ij} over the capabilities i that only the
 * one has and j that only the other has, 0 to 1. Two capabilities are near if the same organizations have both,
 * {@code phi_ij = co_ij / max(u_i, u_j)}: the proximity of Hidalgo, Klinger, Barabasi and Hausmann (2007), Science 317, over
 * organizations in the place of countries. What both have is left out: partners learn from what is related and not the same
 * (Boschma 2005, Regional Studies 39(1), on cognitive proximity). A capability counts at any level.
 */
final class CapabilityRelatedness {
    private static final LocalizedText NO_CAPABILITY = LocalizedText.of(
            "en", "one of the two has no capability", "ru", "у одной из двух организаций нет компетенций");

    private static final LocalizedText NOTHING_NEW = LocalizedText.of(
            "en",
            "one of the two has nothing that the other lacks",
            "ru",
            "у одной из двух организаций нет ничего, чего не было бы у другой");

    private final Presence holders;

    /** By the places of two capabilities: many pairs of organizations ask for the same. */
    private final Map<Long, Double> proximities = new HashMap<>();

    /** Over the organizations in the order of these labels, which are their ids. */
    CapabilityRelatedness(Strategy strategy, Labels organizations) {
        Labels capabilities =
                Labels.of(strategy.capabilities().stream().map(Capability::id).toList());
        Presence.Builder presence = Presence.builder(organizations, capabilities);
        for (int node = 0; node < organizations.size(); node++) {
            int holder = node;
            strategy.resolve(Ref.of(Organization.class, organizations.name(node))).capabilities().stream()
                    .mapToInt(holding ->
                            capabilities.position(holding.capability().id()))
                    .distinct()
                    .sorted()
                    .forEach(capability -> presence.present(holder, capability));
        }
        this.holders = presence.build();
    }

    /** The relatedness of two organizations. */
    Measure between(int one, int other) {
        ImmutableIntArray first = holders.activitiesOf(one);
        ImmutableIntArray second = holders.activitiesOf(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Measure.undefined(NO_CAPABILITY);
        }
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < first.length(); i++) {
            for (int j = 0; j < second.length(); j++) {
                if (!holders.has(other, first.get(i)) && !holders.has(one, second.get(j))) {
                    sum += known(first.get(i), second.get(j));
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Measure.undefined(NOTHING_NEW) : Measure.of(sum / pairs);
    }

    /** The organizations after this one whose relatedness with it is above 0, ascending. */
    BitSet relatedAfter(int node) {
        ImmutableIntArray own = holders.activitiesOf(node);
        BitSet near = new BitSet();
        own.forEach(capability -> holders.regionsWith(capability)
                .forEach(holder -> holders.activitiesOf(holder).forEach(near::set)));
        own.forEach(near::clear);
        BitSet related = new BitSet();
        near.stream().forEach(capability -> holders.regionsWith(capability).forEach(holder -> related.set(holder)));
        related.clear(0, node + 1);
        return related;
    }

    private double known(int one, int other) {
        long pair = (long) Math.min(one, other) * holders.activities().size() + Math.max(one, other);
        return proximities.computeIfAbsent(pair, key -> proximity(one, other));
    }

    private double proximity(int one, int other) {
        ImmutableIntArray first = holders.regionsWith(one);
        ImmutableIntArray second = holders.regionsWith(other);
        int both = 0;
        int j = 0;
        for (int i = 0; i < first.length(); i++) {
            while (j < second.length() && second.get(j) < first.get(i)) {
                j++;
            }
            both += j < second.length() && second.get(j) == first.get(i) ? 1 : 0;
        }
        return (double) both / Math.max(first.length(), second.length());
    }
}
