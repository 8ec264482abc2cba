package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.scoring.community.CooperationNetwork;

/**
 * A strategy after an organization has left: it is no longer a member of any community, and a community whose members only it
 * held together falls into the pieces that are still connected. Members that no tie joined to it before are in each piece: their
 * place in the community never hung on ties.
 */
final class Departure {
    private static final int NONE = -1;

    private final Strategy strategy;
    private final CooperationNetwork network;
    private final Adjacency graph;

    Departure(Strategy strategy, CooperationNetwork network) {
        this.strategy = strategy;
        this.network = network;
        this.graph = new Adjacency(network, Distance.STEPS);
    }

    /** The strategy without an organization of the network. O(n + m) and the check of the strategy. */
    Strategy of(String organization) {
        int[] piece = pieces(network.labels().position(organization));
        Set<String> taken = strategy.communities().stream()
                .map(CooperationCommunity::id)
                .collect(Collectors.toCollection(HashSet::new));
        ImmutableList.Builder<CooperationCommunity> communities = ImmutableList.builder();
        for (CooperationCommunity community : strategy.communities()) {
            communities.addAll(parts(community, organization, piece, taken));
        }
        return strategy.toBuilder().communities(communities.build()).build();
    }

    /** The piece that each node connected to one falls into without it; none for all others. */
    private int[] pieces(int left) {
        int[] piece = new int[graph.size];
        Arrays.fill(piece, NONE);
        int[] open = new int[graph.size];
        for (int at = graph.first[left]; at < graph.first[left + 1]; at++) {
            int start = graph.neighbours[at];
            if (piece[start] != NONE) {
                continue;
            }
            int number = start;
            int filled = 0;
            open[filled++] = start;
            piece[start] = number;
            for (int k = 0; k < filled; k++) {
                for (int next = graph.first[open[k]]; next < graph.first[open[k] + 1]; next++) {
                    int other = graph.neighbours[next];
                    if (other != left && piece[other] == NONE) {
                        piece[other] = number;
                        open[filled++] = other;
                    }
                }
            }
        }
        return piece;
    }

    private List<CooperationCommunity> parts(
            CooperationCommunity community, String left, int[] piece, Set<String> taken) {
        List<Membership> apart = new ArrayList<>();
        Map<Integer, List<Membership>> byPiece = new LinkedHashMap<>();
        for (Membership member : community.members()) {
            String id = member.organization().id();
            int number = piece[network.labels().position(id)];
            if (number != NONE) {
                byPiece.computeIfAbsent(number, key -> new ArrayList<>()).add(member);
            } else if (!id.equals(left)) {
                apart.add(member);
            }
        }
        if (byPiece.isEmpty()) {
            return List.of(community.toBuilder().members(apart).build());
        }
        List<CooperationCommunity> parts = new ArrayList<>();
        for (List<Membership> members : byPiece.values()) {
            members.addAll(apart);
            parts.add(community.toBuilder()
                    .id(parts.isEmpty() ? community.id() : freeId(community.id(), parts.size(), taken))
                    .members(members)
                    .build());
        }
        return parts;
    }

    /** An id that no community has yet. */
    private static String freeId(String id, int number, Set<String> taken) {
        String free = id + "-" + number;
        while (!taken.add(free)) {
            free += "-" + number;
        }
        return free;
    }
}
