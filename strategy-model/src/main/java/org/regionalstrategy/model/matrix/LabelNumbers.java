package org.regionalstrategy.model.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers labels: in the order in which they come, or by their positions among labels that are known before. */
final class LabelNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable Labels known;

    /** Numbers in the order in which they come. */
    LabelNumbers() {
        this.known = null;
    }

    /** The positions of these, to which none can be added. */
    LabelNumbers(Labels known) {
        this.known = known;
    }

    /**
     * The number of a label, a new one if it has none yet.
     *
     * @throws IllegalArgumentException if it is not among the known labels
     */
    int number(String name) {
        if (known != null) {
            return known.position(name);
        }
        Integer number = numbers.get(name);
        if (number == null) {
            number = numbers.size();
            numbers.put(name, number);
        }
        return number;
    }

    int size() {
        return known != null ? known.size() : numbers.size();
    }

    /** The labels so far; the known ones themselves. */
    Labels labels() {
        return known != null ? known : Labels.of(numbers.keySet());
    }

    /** By number, the position of each of the labels. */
    int[] positions(Labels labels) {
        int[] positions = new int[labels.size()];
        if (known != null) {
            Arrays.setAll(positions, i -> i);
            return positions;
        }
        for (int i = 0; i < positions.length; i++) {
            positions[numbers.getOrDefault(labels.name(i), 0)] = i;
        }
        return positions;
    }
}
