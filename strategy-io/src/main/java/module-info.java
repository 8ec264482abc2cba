/** Text in, values out, and back: strategies as JSON and YAML, observations as CSV; networks as GraphML and GEXF. */
module org.regionalstrategy.io {
    requires transitive com.google.common;
    requires transitive org.regionalstrategy.model;
    requires transitive tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.regionalstrategy.io;
    exports org.regionalstrategy.io.diagnostics;
    exports org.regionalstrategy.io.jackson;
    exports org.regionalstrategy.io.network;
    exports org.regionalstrategy.io.table;
    exports org.regionalstrategy.io.text;
}
