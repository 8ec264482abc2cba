package org.regionalstrategy.scoring.ranking;

/**
 * When a difference of means counts, rather than being the noise of the draws: if it is above three of its standard errors, which
 * chance alone passes in about 3 of 1,000 comparisons. Fewer than {@value #LEAST_DRAWS} draws tell nothing apart: even where all
 * of them agree, so that the standard error is 0, two that are as likely first the one as the other agree in nine draws with
 * 2^-8, more often than that. One draw of exact weights and values is no sample; any difference of it counts.
 */
final class Separation {
    static final double STANDARD_ERRORS = 3;
    static final int LEAST_DRAWS = 10;

    private Separation() {}

    static boolean isTold(double difference, double standardError, int draws) {
        return isEnough(draws) && Math.abs(difference) > STANDARD_ERRORS * standardError;
    }

    private static boolean isEnough(int draws) {
        return draws == 1 || draws >= LEAST_DRAWS;
    }

    /** As of one mean, of the difference of two that were drawn independently of each other. */
    static boolean isTold(double difference, double error, int draws, double otherError, int otherDraws) {
        return isEnough(otherDraws) && isTold(difference, Math.sqrt(error * error + otherError * otherError), draws);
    }
}
