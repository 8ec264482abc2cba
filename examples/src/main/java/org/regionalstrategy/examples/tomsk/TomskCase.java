package org.regionalstrategy.examples.tomsk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.table.ObservationCsvReader;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.evidence.Evidence;

/**
 * The case of Tomsk Region: a strategy document and a table of official figures.
 *
 * <p>Facts name their sources; what no source gives is marked as illustrative. Facts dated after July 2019 are in it, dated, so
 * that an evaluation of a later date sees them.
 */
public final class TomskCase {
    /** The strategy document among the resources. */
    public static final String DOCUMENT = "tomsk-2035.yaml";

    /** The table of official figures among the resources. */
    public static final String EVIDENCE = "tomsk-evidence.csv";

    /** The table of the same figures of the other regions, among the resources. */
    public static final String PEERS = "tomsk-peers-2018.csv";

    private TomskCase() {}

    /** The strategy of Tomsk Region. */
    public static Strategy strategy() {
        return StrategyReader.withDefaults().read(text(DOCUMENT), Format.YAML, DOCUMENT);
    }

    /** The official figures that its claims rest on, and those of other regions that tell what goes together. */
    public static Evidence evidence() {
        ObservationCsvReader reader = ObservationCsvReader.withDefaults();
        return reader.read(text(EVIDENCE), EVIDENCE).plus(reader.read(text(PEERS), PEERS));
    }

    /** The text of a resource of the case. */
    public static String text(String resource) {
        try (InputStream in = TomskCase.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("the Tomsk case has no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
