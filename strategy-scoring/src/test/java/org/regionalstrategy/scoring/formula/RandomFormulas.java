package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up monotone formulas over few variables. */
public final class RandomFormulas {
    /** The variables that they may mention. */
    public static final ImmutableSet<Integer> VARIABLES = ImmutableSet.of(0, 1, 2, 3, 4, 5, 6);

    private RandomFormulas() {}

    /** A formula; some hold always or never. */
    public static Formula<Integer> of(long seed, int depth) {
        return random(new Random(seed), depth);
    }

    private static Formula<Integer> random(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return variable(random.nextInt(VARIABLES.size()));
        }
        List<Formula<Integer>> parts = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            parts.add(random(random, depth - 1));
        }
        return new Formula.AtLeast<>(random.nextInt(size + 1), ImmutableList.copyOf(parts));
    }

    public static Formula<Integer> variable(int number) {
        return new Formula.Variable<>(number);
    }
}
