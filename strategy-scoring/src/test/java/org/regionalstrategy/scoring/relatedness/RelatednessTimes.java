package org.regionalstrategy.scoring.relatedness;
import org.regionalstrategy.model.assessment.*;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.Execution;
public final class RelatednessTimes {
    public static void main(String[] a) {
        int r = Integer.parseInt(a[0]), n = Integer.parseInt(a[1]), reps = Integer.parseInt(a[2]);
        Presence space = Tables.random(r, n, 0.2, 7);
        MeasureVector c = Tables.complexity(space, 3);
        System.out.println("presence " + space.total() / (double) r / n + " sweep " + RelatednessCalculator.sweeps(space, space));
        for (int i = 0; i < reps; i++) {
            long t = System.nanoTime();
            if (a.length > 3) RelatednessCalculator.withDefaults().outlookIndex(space, space, c);
            else RelatednessCalculator.withDefaults().outlook(space, c);
            long t2 = System.nanoTime();
            System.out.printf("%.1f ", (t2 - t) / 1e6);
        }
        System.out.println();
        System.out.println("peak MB " + java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == java.lang.management.MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1e6);
    }
}
