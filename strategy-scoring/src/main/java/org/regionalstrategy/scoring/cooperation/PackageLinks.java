package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;

/** The groups that are linked around organizations, held against the requirement of one package: see {@link LinkGaps}. */
final class PackageLinks {
    private final LinkGaps links;
    private final Requirement requirement;
    private final LinkedGate gate;

    /** By organization the conditions on capabilities that those around it meet; not to be changed. */
    private final ImmutableList<BitSet> met;

    /** By organization the conditions that those serve whom a link to it adds; of all that serve some. */
    private final Map<BitSet, List<Integer>> ends = new LinkedHashMap<>();

    /** By the conditions on infrastructure and decisions that are met, whether somebody's group as it is meets the requirement. */
    private final Map<BitSet, Boolean> opensWith = new HashMap<>();

    /** No set has fewer additions. */
    private int leastSize = Integer.MAX_VALUE;

    PackageLinks(LinkGaps links, Requirement requirement) {
        this.links = links;
        this.requirement = requirement;
        this.gate = new LinkedGate(links.situation(), links.network().labels(), requirement);
        this.met = IntStream.range(0, links.size())
                .mapToObj(centre -> gate.met(links.around(centre)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The numbers of those around whom linked organizations meet the requirement as things are. */
    BitSet opening() {
        BitSet opening = new BitSet();
        for (int centre = 0; centre < links.size(); centre++) {
            opening.set(centre, gate.isMet(met.get(centre)));
        }
        return opening;
    }

    /**
     * What would make some linked group meet a requirement that none meets.
     *
     * @param most how many alternatives are listed at most
     * @param sets how many sets of a size are found for a group, or passed over in all, at most; the work is in proportion
     */
    GapSearch.Gap gap(int most, int sets) {
        for (int end = 0; end < links.size(); end++) {
            BitSet serves = gate.met(links.beyond(end));
            if (!serves.isEmpty()) {
                ends.computeIfAbsent(serves, key -> new ArrayList<>()).add(end);
            }
        }
        return GapSearch.of(links.situation(), requirement, groups(), this::isMinimal, most, sets);
    }

    /** What makes centres alike: the conditions that the group meets, and those of it who could raise a level for another. */
    private record Alike(BitSet met, BitSet below) {}

    private ImmutableList<LinkedGap> groups() {
        Map<Alike, List<Integer>> alike = new LinkedHashMap<>();
        for (int centre = 0; centre < links.size(); centre++) {
            alike.computeIfAbsent(new Alike(met.get(centre), below(centre)), key -> new ArrayList<>())
                    .add(centre);
        }
        LeastAdditions least = new LeastAdditions(gate, ends.keySet());
        ImmutableList.Builder<LinkedGap> groups = ImmutableList.builder();
        alike.forEach((key, centres) -> {
            int size = least.of(links.around(centres.get(0)), key.met());
            if (size < Integer.MAX_VALUE) {
                leastSize = Math.min(leastSize, size);
                groups.add(new LinkedGap(this, centres, key.met(), size));
            }
        });
        return groups.build();
    }

    private BitSet below(int centre) {
        BitSet below = new BitSet();
        for (int condition = 0; condition < gate.size(); condition++) {
            if (!met.get(centre).get(condition)) {
                below.or(gate.below(condition));
            }
        }
        below.and(links.around(centre));
        return below;
    }

    /** Whom a link may go to, by the conditions that it serves beside those that are met: all others serve none. */
    Map<BitSet, List<Integer>> arms(BitSet already) {
        Map<BitSet, List<Integer>> arms = new LinkedHashMap<>();
        ends.forEach((serves, numbers) -> {
            BitSet beside = (BitSet) serves.clone();
            beside.andNot(already);
            if (!beside.isEmpty()) {
                arms.computeIfAbsent(beside, key -> new ArrayList<>()).addAll(numbers);
            }
        });
        arms.values().forEach(numbers -> numbers.sort(null));
        return arms;
    }

    /** What a group lacks whose centre makes links. */
    Formula<Addition> lacking(int centre, IntFunction<List<Formula<Addition>>> newcomers) {
        return gate.lacking(links.around(centre), met.get(centre), newcomers);
    }

    Ref<Organization> organization(int number) {
        return links.organization(number);
    }

    Addition made(int one, int other) {
        return links.made(one, other);
    }

    int steps() {
        return links.steps();
    }

    /** Whether no group around anybody meets the requirement with a part of a set, or with a lower level in it. */
    private boolean isMinimal(ImmutableSet<Addition> additions, GapAlternative alternative) {
        int maker = links.number(alternative.around().orElseThrow());
        return additions.stream()
                .filter(addition -> additions.size() > leastSize || addition instanceof Addition.CapabilityRaised)
                .noneMatch(addition -> opensToAnybody(less(additions, addition), maker));
    }

    /** The set without an addition, or with the next lower level in its place. */
    private ImmutableSet<Addition> less(ImmutableSet<Addition> additions, Addition addition) {
        ImmutableSet.Builder<Addition> less = ImmutableSet.builder();
        additions.stream().filter(other -> !other.equals(addition)).forEach(less::add);
        if (addition instanceof Addition.CapabilityRaised raised) {
            Requirements.levels(requirement).get(raised.capability()).stream()
                    .filter(level -> level > raised.from() && level < raised.to())
                    .mapToInt(Integer::intValue)
                    .max()
                    .ifPresent(level -> less.add(new Addition.CapabilityRaised(
                            raised.organization(), raised.capability(), raised.from(), level)));
        }
        return less.build();
    }

    /**
     * Whether somebody's group meets the requirement with some additions. What is built and decided serves all alike, so that it is
     * tried once on everybody; links and levels are tried on those alone whose groups they change.
     */
    private boolean opensToAnybody(ImmutableSet<Addition> additions, int maker) {
        BitSet standing = gate.standing(additions);
        if (opensWith.computeIfAbsent(standing, this::opensToAnybodyWith)) {
            return true;
        }
        BitSet linked = ends(additions, maker);
        List<BitSet> raised = IntStream.range(0, gate.size())
                .mapToObj(condition -> raised(condition, additions))
                .toList();
        BitSet changed = changed(maker, linked);
        raised.forEach(each -> each.stream().forEach(organization -> changed.or(links.around(organization))));
        return changed.stream().anyMatch(centre -> {
            BitSet now = gate.met(links.around(centre, maker, linked));
            now.or(standing);
            for (int condition = 0; condition < gate.size(); condition++) {
                now.set(condition, now.get(condition) || raised.get(condition).intersects(links.around(centre)));
            }
            return gate.tree().holds(now::get);
        });
    }

    private boolean opensToAnybodyWith(BitSet standing) {
        return met.stream().anyMatch(alone -> gate.tree().holds(number -> alone.get(number) || standing.get(number)));
    }

    /** Whom somebody links to. */
    private BitSet ends(ImmutableSet<Addition> additions, int maker) {
        BitSet ends = new BitSet();
        for (Addition addition : additions) {
            if (addition instanceof Addition.LinkMade link) {
                int one = links.number(link.organization());
                ends.set(one == maker ? links.number(link.partner()) : one);
            }
        }
        return ends;
    }

    /** Those whose groups may grow by links: nearer to an end of one than their groups are wide. */
    private BitSet changed(int maker, BitSet ends) {
        BitSet changed = new BitSet();
        if (!ends.isEmpty()) {
            changed.or(links.beyond(maker));
            ends.stream().forEach(end -> changed.or(links.beyond(end)));
        }
        return changed;
    }

    /** Who meets a condition by a level that is raised. */
    private BitSet raised(int condition, ImmutableSet<Addition> additions) {
        BitSet raised = new BitSet();
        gate.need(condition).ifPresent(need -> {
            for (Addition addition : additions) {
                if (addition instanceof Addition.CapabilityRaised up
                        && up.capability().equals(need.capability())
                        && up.to() >= need.level()) {
                    raised.set(links.number(up.organization()));
                }
            }
        });
        raised.and(gate.below(condition));
        return raised;
    }
}
