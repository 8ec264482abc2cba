/** The immutable domain model: what is known of a region and its strategy, and what was found by evaluating it. */
module org.regionalstrategy.model {
    requires transitive com.google.common;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.regionalstrategy.model;
    exports org.regionalstrategy.model.assessment;
    exports org.regionalstrategy.model.assessment.complexity;
    exports org.regionalstrategy.model.assessment.cooperation;
    exports org.regionalstrategy.model.assessment.dynamics;
    exports org.regionalstrategy.model.assessment.ranking;
    exports org.regionalstrategy.model.assessment.relatedness;
    exports org.regionalstrategy.model.assessment.roadmap;
    exports org.regionalstrategy.model.assessment.structure;
    exports org.regionalstrategy.model.common;
    exports org.regionalstrategy.model.cooperation;
    exports org.regionalstrategy.model.enabling;
    exports org.regionalstrategy.model.evidence;
    exports org.regionalstrategy.model.matrix;
    exports org.regionalstrategy.model.network;
    exports org.regionalstrategy.model.product;
    exports org.regionalstrategy.model.programme;
    exports org.regionalstrategy.model.region;
    exports org.regionalstrategy.model.session;
}
