package org.regionalstrategy.scoring.ranking;

/** Proposes the same weights always. */
final class PointProposal implements Proposal {
    private final double[] point;

    PointProposal(double[] point) {
        this.point = point;
    }

    @Override
    public boolean propose(SplitMix64 random, double[] weights) {
        System.arraycopy(point, 0, weights, 0, weights.length);
        return true;
    }
}
