package org.regionalstrategy.scoring.relatedness;

/** The k greatest of many numbers, zeros never among them; of equal ones those that come first. */
final class Strongest {
    private Strongest() {}

    /** The places of the k greatest positive numbers, greatest first and then by place; {@code O(n log k)} at worst. */
    static int[] places(double[] values, int k) {
        int[] heap = new int[Math.min(k, values.length)];
        int size = 0;
        for (int place = 0; place < values.length; place++) {
            if (!(values[place] > 0)) {
                continue;
            }
            if (size < heap.length) {
                heap[size] = place;
                rise(heap, size++, values);
            } else if (values[place] > values[heap[0]]) {
                heap[0] = place;
                sink(heap, size, values);
            }
        }
        int[] result = new int[size];
        for (int i = size; i > 0; i--) {
            result[i - 1] = heap[0];
            heap[0] = heap[i - 1];
            sink(heap, i - 1, values);
        }
        return result;
    }

    /** Whether the first place is to leave the heap before the second. */
    private static boolean weaker(int place, int other, double[] values) {
        return values[place] < values[other] || (values[place] == values[other] && place > other);
    }

    private static void rise(int[] heap, int start, double[] values) {
        int child = start;
        while (child > 0 && weaker(heap[child], heap[(child - 1) / 2], values)) {
            swap(heap, child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private static void sink(int[] heap, int size, double[] values) {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && weaker(heap[child + 1], heap[child], values)) {
                child++;
            }
            if (!weaker(heap[child], heap[parent], values)) {
                return;
            }
            swap(heap, parent, child);
            parent = child;
        }
    }

    private static void swap(int[] heap, int i, int j) {
        int place = heap[i];
        heap[i] = heap[j];
        heap[j] = place;
    }
}
