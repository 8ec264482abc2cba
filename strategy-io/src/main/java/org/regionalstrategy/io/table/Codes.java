package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the different texts of a column in the order in which they come, without making a string of one that is known. Texts
 * made to have one hash do not make it slow: those that find no place near where they belong go to a map that is ordered within.
 */
final class Codes {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int FREE = -1;

    /** How far from where it belongs a text is looked for. */
    private static final int REACH = 64;

    private final List<String> texts = new ArrayList<>();
    private char[][] unitsOf = new char[FIRST_SLOTS][];
    private int[] slots = new int[FIRST_SLOTS];
    private final Map<String, Integer> crowdedOut = new HashMap<>();
    private int last = FREE;

    Codes() {
        Arrays.fill(slots, FREE);
    }

    /** The number of a text, from 0. */
    int number(char[] units, int offset, int length) {
        // tables are sorted by some column, in which a text follows itself
        if (last != FREE && isText(last, units, offset, length)) {
            return last;
        }
        int slot = hash(units, offset, length) & (slots.length - 1);
        int steps = 0;
        while (slots[slot] != FREE && steps < REACH) {
            if (isText(slots[slot], units, offset, length)) {
                last = slots[slot];
                return last;
            }
            slot = (slot + 1) & (slots.length - 1);
            steps++;
        }
        if (steps < REACH) {
            add(units, offset, length);
            slots[slot] = last;
        } else {
            Integer known = crowdedOut.get(new String(units, offset, length));
            if (known != null) {
                last = known;
                return last;
            }
            add(units, offset, length);
            crowdedOut.put(texts.get(last), last);
        }
        if ((texts.size() - crowdedOut.size()) * 2 > slots.length) {
            grow();
        }
        return last;
    }

    private void add(char[] units, int offset, int length) {
        last = texts.size();
        texts.add(new String(units, offset, length));
        unitsOf = last < unitsOf.length ? unitsOf : Arrays.copyOf(unitsOf, 2 * unitsOf.length);
        unitsOf[last] = Arrays.copyOfRange(units, offset, offset + length);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        crowdedOut.clear();
        for (int number = 0; number < texts.size(); number++) {
            char[] units = unitsOf[number];
            int slot = hash(units, 0, units.length) & (slots.length - 1);
            int steps = 0;
            while (slots[slot] != FREE && steps < REACH) {
                slot = (slot + 1) & (slots.length - 1);
                steps++;
            }
            if (steps < REACH) {
                slots[slot] = number;
            } else {
                crowdedOut.put(texts.get(number), number);
            }
        }
    }

    private static int hash(char[] units, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + units[i];
        }
        return hash ^ hash >>> 15;
    }

    private boolean isText(int number, char[] units, int offset, int length) {
        char[] text = unitsOf[number];
        return Arrays.equals(text, 0, text.length, units, offset, offset + length);
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return texts.get(number);
    }

    /** All texts in the order of their numbers. */
    ImmutableList<String> texts() {
        return ImmutableList.copyOf(texts);
    }
}
