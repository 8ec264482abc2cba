package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.MarketBuilder;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.PackagedProductBuilder;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductBuilder;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.ProductPackageBuilder;
import org.regionalstrategy.model.product.ProductRole;
import org.regionalstrategy.model.product.Significance;
import org.regionalstrategy.model.region.Activity;

/** Products and packages of products. */
final class ProductCodecs {
    static final Codec<Market> MARKET = Fields.of("market", Market::builder, MarketBuilder::build)
            .required(
                    "scope",
                    Codecs.choice(MarketScope.class),
                    Market::scope,
                    MarketBuilder::scope,
                    "How far the market reaches.")
            .optional("size", CommonCodecs.MONEY, Market::size, MarketBuilder::size, "Its size a year.")
            .optionalNumber("growth", Market::growth, MarketBuilder::growth, "Its growth a year; 0.05 is 5 %.")
            .optionalNumber(
                    "shareSought", Market::shareSought, MarketBuilder::shareSought, "The share sought, from 0 to 1.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    Market::since,
                    MarketBuilder::since,
                    "The date from which it is known; else from the start.")
            .plus(CommonCodecs.sourced(MarketBuilder::addAllSources, MarketBuilder::illustrative))
            .codec();

    static final Codec<Product> PRODUCT = CommonCodecs.entity(
                    "product", Product::builder, ProductBuilder::build, ProductBuilder::id, ProductBuilder::name)
            .list(
                    "activities",
                    CommonCodecs.ref(Activity.class),
                    Product::activities,
                    ProductBuilder::addAllActivities,
                    "The activities that make it.")
            .optionalWholeNumber(
                    "readiness",
                    Product::readiness,
                    ProductBuilder::readiness,
                    "Its technology readiness level, from 1 to 9.")
            .optional("market", MARKET, Product::market, ProductBuilder::market, "The market that it is made for.")
            .optional(
                    "requires",
                    RequirementCodecs.REQUIREMENT,
                    Product::requires,
                    ProductBuilder::requires,
                    "What it needs.")
            .list(
                    "substitutes",
                    CommonCodecs.ref(Product.class),
                    Product::substitutes,
                    ProductBuilder::addAllSubstitutes,
                    "Products that can take its place.")
            .plus(CommonCodecs.known(
                    ProductBuilder::notes,
                    ProductBuilder::since,
                    ProductBuilder::addAllSources,
                    ProductBuilder::illustrative))
            .codec();

    static final Codec<PackagedProduct> PACKAGED_PRODUCT = Fields.of(
                    "packaged product", PackagedProduct::builder, PackagedProductBuilder::build)
            .required(
                    "product",
                    CommonCodecs.ref(Product.class),
                    PackagedProduct::product,
                    PackagedProductBuilder::product,
                    "The product.")
            .withDefault(
                    "role",
                    Codecs.choice(ProductRole.class),
                    ProductRole.CORE,
                    PackagedProduct::role,
                    PackagedProductBuilder::role,
                    "Its role in the package.")
            .codec();

    static final Codec<ProductPackage> PRODUCT_PACKAGE = CommonCodecs.entity(
                    "product package",
                    ProductPackage::builder,
                    ProductPackageBuilder::build,
                    ProductPackageBuilder::id,
                    ProductPackageBuilder::name)
            .required(
                    "significance",
                    Codecs.choice(Significance.class),
                    ProductPackage::significance,
                    ProductPackageBuilder::significance,
                    "How significant it is claimed to be.")
            .list(
                    "products",
                    PACKAGED_PRODUCT,
                    ProductPackage::products,
                    ProductPackageBuilder::addAllProducts,
                    "The products; at least one is core.")
            .list(
                    "buildsOn",
                    CommonCodecs.ref(Strength.class),
                    ProductPackage::buildsOn,
                    ProductPackageBuilder::addAllBuildsOn,
                    "The strengths that it builds on.")
            .optional(
                    "requires",
                    RequirementCodecs.REQUIREMENT,
                    ProductPackage::requires,
                    ProductPackageBuilder::requires,
                    "What it needs.")
            .list(
                    "costs",
                    EnablingCodecs.COST_ESTIMATE,
                    ProductPackage::costs,
                    ProductPackageBuilder::addAllCosts,
                    "What it costs.")
            .optional(
                    "thesis",
                    CommonCodecs.LOCALIZED,
                    ProductPackage::thesis,
                    ProductPackageBuilder::thesis,
                    "Why it should succeed.")
            .optional(
                    "horizon",
                    CommonCodecs.YEAR,
                    ProductPackage::horizon,
                    ProductPackageBuilder::horizon,
                    "The year by which it is to be on its market.")
            .plus(CommonCodecs.known(
                    ProductPackageBuilder::notes,
                    ProductPackageBuilder::since,
                    ProductPackageBuilder::addAllSources,
                    ProductPackageBuilder::illustrative))
            .codec();

    private ProductCodecs() {}
}
