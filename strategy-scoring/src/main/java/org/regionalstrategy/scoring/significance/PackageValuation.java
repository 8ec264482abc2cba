package org.regionalstrategy.scoring.significance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.ProductRole;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.wording.Caveats;

/**
 * Values packages of products: the sales they seek, and the scale on which these matter.
 *
 * <p><b>Market value.</b> Sales sought in the year of the horizon, in the money unit of the strategy, at least 0:
 *
 * <pre>sum over products of size (1 + growth)^(horizon - price year) share sought</pre>
 *
 * <p>over core and complementary products, in their order. Enabling products go into the others, so that to count their sales too
 * would count them twice. A growth that is not known is taken as none. A core product without a market, or without its size or
 * the share sought, leaves the value undefined; a complementary one adds nothing. The sentence of the explanation names all of
 * these. It is a volume of sales, neither profit nor value added, and is not discounted.
 *
 * <p><b>Significance.</b> Global if a core product seeks at least {@link ValuationOptions#globalShare()} of a global market;
 * national if one seeks at least {@link ValuationOptions#nationalShare()} of a national market, or any share above 0 of a global
 * one; regional if one has a market at all. The highest of these counts; of products that reach it the first is named.
 *
 * <p>A valuation is immutable and may be shared between threads.
 */
public final class PackageValuation {
    private static final PackageValuation DEFAULT = new PackageValuation(ValuationOptions.defaults());

    private final ValuationOptions options;

    private PackageValuation(ValuationOptions options) {
        this.options = options;
    }

    public static PackageValuation withDefaults() {
        return DEFAULT;
    }

    public PackageValuation withOptions(ValuationOptions newOptions) {
        return new PackageValuation(requireNonNull(newOptions, "options"));
    }

    public ValuationOptions options() {
        return options;
    }

    /** The value of every package, in the order of the strategy, which is as it was known on its date. */
    public ImmutableList<PackageValue> values(Strategy strategy) {
        return strategy.packages().stream()
                .map(productPackage -> value(strategy, productPackage))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The value of a package.
     *
     * @param strategy as it was known on its date
     * @param productPackage a package of the strategy
     * @throws IllegalArgumentException if the strategy does not know a product of the package
     */
    public PackageValue value(Strategy strategy, ProductPackage productPackage) {
        ImmutableList<SoldProduct> sold = sold(strategy, productPackage);
        SalesSought sales = SalesSought.of(strategy, sold, enabling(strategy, productPackage));
        SupportedSignificance significance =
                SupportedSignificance.of(productPackage.significance(), core(sold), options);
        boolean illustrative = productPackage.illustrative()
                || sold.stream()
                        .anyMatch(product -> product.illustrative() && (product.isCore() || product.isValued()));
        return PackageValue.builder()
                .productPackage(productPackage.ref())
                .marketValue(sales.value())
                .value(sales.explanation())
                .supported(significance.level())
                .significance(significance.explanation())
                .illustrative(illustrative)
                .settings(settings())
                .warnings(illustrative ? ImmutableList.of(Caveats.ILLUSTRATIVE) : ImmutableList.of())
                .build();
    }

    private static ImmutableList<SoldProduct> sold(Strategy strategy, ProductPackage productPackage) {
        return productPackage.products().stream()
                .filter(packaged -> packaged.role() != ProductRole.ENABLING)
                .map(packaged -> new SoldProduct(strategy.resolve(packaged.product()), packaged.role()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<SoldProduct> core(ImmutableList<SoldProduct> sold) {
        return sold.stream().filter(SoldProduct::isCore).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Product> enabling(Strategy strategy, ProductPackage productPackage) {
        return productPackage.products().stream()
                .filter(packaged -> packaged.role() == ProductRole.ENABLING)
                .map(PackagedProduct::product)
                .map((Ref<Product> product) -> strategy.resolve(product))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("globalShare", Double.toString(options.globalShare()))
                .put("libraryVersion", LibraryVersion.current())
                .put(
                        "marketValue",
                        "sum over core and complementary products of size (1 + growth)^(horizon - price year) share sought")
                .put("nationalShare", Double.toString(options.nationalShare()))
                .buildOrThrow();
    }
}
