package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.IncomeContentResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * The income that goes with activities and with the structure of regions (Hausmann, Hwang and Rodrik 2007, Journal of
 * Economic Growth 12): with {@code s_ra} the share of an activity in a region and {@code Y_r} the income per head, {@code
 * PRODY_a = sum_r s_ra Y_r / sum_r s_ra} and {@code EXPY_r = sum_a s_ra PRODY_a}. Both in the unit of the income, between
 * the lowest and the highest of it.
 *
 * <p>Undefined, with the reason: PRODY of activities that no region with a known income has; EXPY of regions that have
 * nothing, or have an activity without PRODY. Regions without a known income take no part in PRODY; their EXPY is found all
 * the same. Cost: two passes over the cells.
 */
public final class IncomeContent {
    private static final LocalizedText NO_INCOME = LocalizedText.of(
            "en",
            "no region with a known income has the activity",
            "ru",
            "этого вида деятельности нет ни в одном регионе с известным доходом");

    private static final LocalizedText NO_PRODY = LocalizedText.of(
            "en",
            "the region has an activity whose income content is undefined",
            "ru",
            "в регионе есть вид деятельности, доходность которого не определена");

    private IncomeContent() {}

    /**
     * PRODY and EXPY of a matrix.
     *
     * @param incomes the income per head by region, above 0; regions may lack
     */
    public static IncomeContentResult of(ActivityMatrix matrix, Map<String, Double> incomes) {
        ImmutableSortedMap.copyOf(incomes)
                .forEach((region, income) -> checkArgument(
                        income > 0 && Double.isFinite(income),
                        "income of %s must be above zero and finite: %s",
                        region,
                        income));
        double[] weighted = new double[matrix.activities().size()];
        double[] weights = new double[weighted.length];
        for (int region = 0; region < matrix.regions().size(); region++) {
            Double income = incomes.get(matrix.regions().name(region));
            if (income != null) {
                double total = matrix.region(region).total();
                matrix.region(region).forEachPositive((activity, value) -> {
                    weighted[activity] += value / total * income;
                    weights[activity] += value / total;
                });
            }
        }
        MeasureVector.Builder prody = MeasureVector.builder(matrix.activities());
        for (int activity = 0; activity < weighted.length; activity++) {
            if (weights[activity] > 0) {
                prody.set(activity, weighted[activity] / weights[activity]);
            } else {
                prody.undefined(activity, NO_INCOME);
            }
        }
        MeasureVector content = prody.build();
        MeasureVector expy = expy(matrix, content);
        return IncomeContentResult.builder()
                .prody(content)
                .expy(expy)
                .settings(ImmutableSortedMap.of(
                        "incomeContent.incomes",
                        "regions with a known income: " + known(matrix, incomes),
                        "incomeContent.method",
                        "PRODY and EXPY (Hausmann, Hwang and Rodrik 2007)",
                        "libraryVersion",
                        LibraryVersion.current()))
                .warnings(ResultWords.undefinedOf(expy))
                .explanation(Explanation.of(ResultWords.income(expy.size(), content.size())))
                .build();
    }

    private static long known(ActivityMatrix matrix, Map<String, Double> incomes) {
        return matrix.regions().names().stream().filter(incomes::containsKey).count();
    }

    private static MeasureVector expy(ActivityMatrix matrix, MeasureVector prody) {
        MeasureVector.Builder expy = MeasureVector.builder(matrix.regions());
        for (int region = 0; region < matrix.regions().size(); region++) {
            double total = matrix.region(region).total();
            double[] sum = {0};
            boolean[] lacks = {false};
            matrix.region(region).forEachPositive((activity, value) -> {
                sum[0] += value / total * prody.value(activity).orElse(0);
                lacks[0] |= !prody.isDefined(activity);
            });
            if (!(total > 0)) {
                expy.undefined(region, ComplexityText.REGION_HAS_NOTHING);
            } else if (lacks[0]) {
                expy.undefined(region, NO_PRODY);
            } else {
                expy.set(region, sum[0]);
            }
        }
        return expy.build();
    }
}
