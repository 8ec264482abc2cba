package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.model.assessment.MeasureVector;

/**
 * Shift-share as indices, which multiply where the parts of growth add: with the expected figure {@code e = sum_a x_a Y_a/X_a}, what the
 * region would have at the end had each activity grown as in the reference,
 *
 * <pre>net total = (y / x) / (Y / X) = industry mix * regional,  mix = (e / x) / (Y / X),  regional = y / e</pre>
 *
 * <p>Each is 1 where the region did as the reference did, above 0, without a unit. Undefined where the region starts empty, the
 * reference ends empty, or the reference has none of an activity at the start which the region has then; the regional index also
 * where e is zero. What comes new counts for the regional index.
 *
 * <p>Reference: Gerfin, H. (1964), Gesamtwirtschaftliches Wachstum und regionale Entwicklung, Kyklos 17(4), 565-593.
 *
 * @param industryMix the index of the mix of activities, by region
 * @param regional the index of the region's own performance
 * @param netTotal the product of both: the region's growth over that of the reference
 */
public record GerfinIndices(MeasureVector industryMix, MeasureVector regional, MeasureVector netTotal) {
    public GerfinIndices {
        checkArgument(
                industryMix.labels().equals(regional.labels())
                        && regional.labels().equals(netTotal.labels()),
                "Gerfin's indices: must be of the same regions");
    }
}
