package org.regionalstrategy.benchmark;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A synthetic strategy as plain records, for binding by Jackson without any check: what reading costs at least. */
record PlainDocument(
        String schemaVersion,
        String id,
        Map<String, String> name,
        String region,
        String asOf,
        int horizon,
        PlainUnit moneyUnit,
        List<PlainItem> regions,
        List<PlainItem> capabilities,
        List<PlainOrganization> organizations,
        List<PlainLink> links,
        List<PlainCommunity> communities,
        List<PlainItem> infrastructure,
        List<PlainProduct> products,
        List<PlainPackage> packages) {
    record PlainUnit(String currency, int priceYear, String scale) {}

    record PlainItem(
            String id,
            Map<String, String> name,
            String kind,
            @Nullable List<PlainCost> costs) {}

    record PlainCost(double capital, boolean illustrative) {}

    record PlainOrganization(
            String id, Map<String, String> name, String helix, String region, List<PlainHolding> capabilities) {}

    record PlainHolding(String capability, int level, boolean illustrative) {}

    record PlainLink(
            String id,
            Map<String, String> name,
            String organization,
            String partner,
            String type,
            double intensity,
            boolean illustrative) {}

    record PlainCommunity(String id, Map<String, String> name, List<PlainMember> members) {}

    record PlainMember(String organization) {}

    record PlainProduct(String id, Map<String, String> name, PlainMarket market) {}

    record PlainMarket(String scope, double size, double shareSought, boolean illustrative) {}

    record PlainPackage(
            String id,
            Map<String, String> name,
            String significance,
            List<PlainPart> products,
            PlainRequirement requires,
            List<PlainCost> costs) {}

    record PlainPart(String product) {}

    record PlainRequirement(
            @Nullable List<PlainRequirement> allOf,
            @Nullable List<PlainRequirement> anyOf,
            @Nullable String capability,
            @Nullable Integer level,
            @Nullable String infrastructure) {}
}
