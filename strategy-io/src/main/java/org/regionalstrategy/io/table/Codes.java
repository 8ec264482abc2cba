package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the different texts of a column in the order in which they come, without making a string of one that is known. */
final class Codes {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int FREE = -1;

    private final List<String> texts = new ArrayList<>();
    private char[][] unitsOf = new char[FIRST_SLOTS][];
    private int[] slots = new int[FIRST_SLOTS];
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
        while (slots[slot] != FREE) {
            if (isText(slots[slot], units, offset, length)) {
                last = slots[slot];
                return last;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        last = texts.size();
        slots[slot] = last;
        texts.add(new String(units, offset, length));
        unitsOf = last < unitsOf.length ? unitsOf : Arrays.copyOf(unitsOf, 2 * unitsOf.length);
        unitsOf[last] = Arrays.copyOfRange(units, offset, offset + length);
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return last;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < texts.size(); number++) {
            char[] units = unitsOf[number];
            int slot = hash(units, 0, units.length) & (slots.length - 1);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
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
