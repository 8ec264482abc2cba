package org.regionalstrategy.scoring.significance;

import java.util.ArrayList;
import java.util.List;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.MarketBuilder;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.ProductRole;
import org.regionalstrategy.model.product.Significance;

/** The products of one package, in euros of 2019 and looking to 2035. */
final class Basket {
    private final List<Product> products = new ArrayList<>();
    private final List<PackagedProduct> packaged = new ArrayList<>();
    private Significance claimed = Significance.NATIONAL;
    private boolean illustrative;

    Basket with(String id, ProductRole role, MarketBuilder market) {
        return with(product(id).toBuilder().market(market.build()).build(), role);
    }

    Basket with(Product product, ProductRole role) {
        products.add(product);
        packaged.add(PackagedProduct.builder().product(product.ref()).role(role).build());
        return this;
    }

    Basket claiming(Significance significance) {
        claimed = significance;
        return this;
    }

    Basket illustrative() {
        illustrative = true;
        return this;
    }

    Strategy strategy() {
        return Strategies.minimalBuilder()
                .addSource(Source.builder().id("study").name(text("Study")).build())
                .products(products)
                .addPackage(ProductPackage.builder()
                        .id("package")
                        .name(text("Package"))
                        .significance(claimed)
                        .products(packaged)
                        .illustrative(illustrative)
                        .build())
                .build();
    }

    PackageValue value() {
        return PackageValuation.withDefaults().values(strategy()).get(0);
    }

    static Product product(String id) {
        return Product.builder().id(id).name(text(id)).build();
    }

    static MarketBuilder market(MarketScope scope, long size, double share) {
        return Market.builder().scope(scope).size(Money.of(size)).growth(0).shareSought(share);
    }

    static String russian(LocalizedText text) {
        return text.in("ru").replace('\u00a0', ' ');
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
