package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.OptionalDouble;
import org.regionalstrategy.scoring.presence.Presence;

/** A rectangle of regions by activities with density and gain: what is at hand while a large matrix streams by. */
public final class RelatednessBlock {
    private final Tile tile;
    private final CellRules rules;
    private final Presence portfolios;

    RelatednessBlock(Tile tile, CellRules rules, Presence portfolios) {
        this.tile = tile;
        this.rules = rules;
        this.portfolios = portfolios;
    }

    /** The position of its first region. */
    public int firstRegion() {
        return tile.rowFrom;
    }

    /** The position after its last region. */
    public int endRegion() {
        return tile.rowTo;
    }

    /** The position of its first activity. */
    public int firstActivity() {
        return tile.columnFrom;
    }

    /** The position after its last activity. */
    public int endActivity() {
        return tile.columnTo;
    }

    /** The relatedness density, 0 to 1; empty if the activity is related to no other. */
    public OptionalDouble density(int region, int activity) {
        check(region, activity);
        return rules.hasDensity(activity)
                ? OptionalDouble.of(rules.density(tile, region, activity, portfolios.has(region, activity)))
                : OptionalDouble.empty();
    }

    /** The gain of outlook; empty if the activity has no density or no complexity. */
    public OptionalDouble gain(int region, int activity) {
        check(region, activity);
        if (!rules.hasOutlook(activity)) {
            return OptionalDouble.empty();
        }
        boolean held = portfolios.has(region, activity);
        double density = rules.density(tile, region, activity, held);
        return OptionalDouble.of(rules.gain(tile, region, activity, held, density));
    }

    private void check(int region, int activity) {
        checkElementIndex(region - tile.rowFrom, tile.rowTo - tile.rowFrom, "region in the block");
        checkElementIndex(activity - tile.columnFrom, tile.columnTo - tile.columnFrom, "activity in the block");
    }
}
