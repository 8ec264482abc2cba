package org.regionalstrategy.examples;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.network.AttributeType;
import org.regionalstrategy.model.network.NetworkAttribute;
import org.regionalstrategy.model.network.NetworkPart;

/** What a {@link CooperationGraph} tells of organizations and ties. */
enum CooperationAttribute {
    HELIX(NetworkPart.NODE, "helix", AttributeType.TEXT, "Role in the helix", "Роль в спирали"),
    REGION(NetworkPart.NODE, "region", AttributeType.TEXT, "Region", "Регион"),
    INSIDE(NetworkPart.NODE, "inside", AttributeType.FLAG, "In the region of the strategy", "В регионе стратегии"),
    INDUSTRY(NetworkPart.NODE, "industry", AttributeType.TEXT, "Industry (2 digits)", "Отрасль (2 знака)"),
    DECLARED(NetworkPart.NODE, "declared", AttributeType.TEXT, "Declared communities", "Заявленные сообщества"),
    DETECTED(
            NetworkPart.NODE,
            "detected",
            AttributeType.WHOLE,
            "Detected community, from the largest",
            "Выявленное сообщество, с наибольшего"),
    BETWEENNESS(
            NetworkPart.NODE,
            "betweenness",
            AttributeType.DECIMAL,
            "Betweenness (0 to 1)",
            "Посредничество (от 0 до 1)"),
    LINK_TYPES(NetworkPart.EDGE, "linkTypes", AttributeType.TEXT, "Types of links", "Виды связей"),
    LINKS(NetworkPart.EDGE, "links", AttributeType.WHOLE, "Number of links", "Число связей");

    private final NetworkPart part;
    private final String attribute;
    private final AttributeType type;
    private final LocalizedText title;

    CooperationAttribute(NetworkPart part, String attribute, AttributeType type, String english, String russian) {
        this.part = part;
        this.attribute = attribute;
        this.type = type;
        this.title = LocalizedText.of("en", english, "ru", russian);
    }

    /** The name of the attribute in a file. */
    String attribute() {
        return attribute;
    }

    /** The declarations of all, with titles in a language. */
    static ImmutableList<NetworkAttribute> declared(String language) {
        return Arrays.stream(values())
                .map(each -> new NetworkAttribute(each.part, each.attribute, each.type, each.title.in(language)))
                .collect(ImmutableList.toImmutableList());
    }
}
