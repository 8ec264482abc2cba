package org.regionalstrategy.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;

/**
 * What contains what among the labels of a matrix: the levels of a classification, or the regions in regions.
 *
 * <pre>{@code
 * Hierarchy nace = Hierarchy.ofActivities(strategy, Ref.of(Classification.class, "nace"));
 * ActivityMatrix sections = matrix.aggregateActivities(nace.atLevel(1), MissingParts.MAKE_MISSING);
 * }</pre>
 *
 * <p>Levels count from the broadest, which is level 1. Immutable.
 */
public final class Hierarchy {
    private final ImmutableMap<String, ImmutableList<String>> lines;
    private final String what;

    private Hierarchy(String what, Map<String, ImmutableList<String>> lines) {
        this.what = what;
        this.lines = ImmutableMap.copyOf(lines);
    }

    /** The activities of a classification, named by their notations. */
    public static Hierarchy ofActivities(Strategy strategy, Ref<Classification> classification) {
        List<Activity> activities = strategy.activities().stream()
                .filter(activity -> activity.classification().equals(classification))
                .toList();
        return of(
                "activity of " + classification.id(),
                activities,
                Activity::broader,
                strategy,
                activity -> Optional.of(activity.notation()));
    }

    /** The regions, named by their ids. */
    public static Hierarchy ofRegions(Strategy strategy) {
        return of("region", strategy.regions(), Region::parent, strategy, region -> Optional.of(region.id()));
    }

    /** The regions that have a code in a scheme such as {@code NUTS}, named by it; one without is passed over. */
    public static Hierarchy ofRegions(Strategy strategy, String scheme) {
        return of(
                "region with a code of " + scheme,
                strategy.regions(),
                Region::parent,
                strategy,
                region -> Optional.ofNullable(region.codes().get(scheme)));
    }

    private static <T extends Identified> Hierarchy of(
            String what,
            List<T> things,
            Function<T, Optional<Ref<T>>> parent,
            Strategy strategy,
            Function<T, Optional<String>> name) {
        Map<String, ImmutableList<String>> lines = new HashMap<>();
        for (T thing : things) {
            name.apply(thing).ifPresent(own -> lines.put(own, line(thing, parent, strategy, name)));
        }
        return new Hierarchy(what, lines);
    }

    /** The names from the broadest thing down to this one; it ends, since a strategy has no cycles. */
    private static <T extends Identified> ImmutableList<String> line(
            T thing, Function<T, Optional<Ref<T>>> parent, Strategy strategy, Function<T, Optional<String>> name) {
        List<String> line = new ArrayList<>();
        Optional<T> at = Optional.of(thing);
        while (at.isPresent()) {
            name.apply(at.get()).ifPresent(line::add);
            at = parent.apply(at.get()).flatMap(strategy::find);
        }
        Collections.reverse(line);
        return ImmutableList.copyOf(line);
    }

    /** How many levels there are: that of the deepest name; 0 if there is no name. */
    public int levels() {
        return lines.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * The level of a name, 1 for the broadest.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    public int level(String name) {
        return line(name).size();
    }

    /**
     * What each name belongs to at a level, for {@link ActivityMatrix#aggregateActivities} and
     * {@link ActivityMatrix#aggregateRegions}. A name that is at this level or above stands for itself; the function throws
     * an {@link IllegalArgumentException} for a name that the hierarchy does not have.
     *
     * @param level from 1, the broadest
     */
    public UnaryOperator<String> atLevel(int level) {
        checkArgument(level >= 1, "hierarchy: a level must be 1 or more: %s", level);
        return name -> {
            ImmutableList<String> line = line(name);
            return line.get(Math.min(level, line.size()) - 1);
        };
    }

    private ImmutableList<String> line(String name) {
        ImmutableList<String> line = lines.get(name);
        checkArgument(line != null, "hierarchy: no %s is \"%s\"", what, name);
        return line;
    }

    @Override
    public String toString() {
        return "Hierarchy of " + lines.size() + " names on " + levels() + " levels";
    }
}
