package org.regionalstrategy.scoring.relatedness;

/** Proximities cut to 1 above a threshold and 0 elsewhere. */
record CutColumns(Columns source, double threshold) implements Columns {
    @Override
    public void fill(int from, int to, double[] block) {
        source.fill(from, to, block);
        for (int i = 0; i < block.length; i++) {
            block[i] = block[i] > threshold ? 1 : 0;
        }
    }

    @Override
    public Columns turned() {
        Columns other = source.turned();
        return other == source ? this : new CutColumns(other, threshold);
    }
}
