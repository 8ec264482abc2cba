package org.regionalstrategy.scoring.dynamics;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.regionalstrategy.model.assessment.dynamics.Neighbour;
import org.regionalstrategy.model.common.LocalizedText;

/** Regions of a similar structure in words. */
final class PeerWords {
    private PeerWords() {}

    static LocalizedText nearest(String region, List<Neighbour> neighbours) {
        String names = neighbours.stream().map(Neighbour::region).collect(joining(", "));
        return neighbours.isEmpty()
                ? LocalizedText.of(
                        "en",
                        "No region can be compared with " + region + ".",
                        "ru",
                        "Сравнить не с кем: " + region + ".")
                : LocalizedText.of(
                        "en",
                        "The structure of " + region + " is most like that of " + names + ".",
                        "ru",
                        "Ближе всего по структуре к региону " + region + ": " + names + ".");
    }

    static LocalizedText notComparable(int regions) {
        return LocalizedText.of(
                "en",
                "not compared, since figures are missing: regions " + regions,
                "ru",
                "не сравнивались из-за отсутствия данных: регионов " + regions);
    }
}
