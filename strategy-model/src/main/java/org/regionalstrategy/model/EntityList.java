package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;
import org.regionalstrategy.model.programme.Scenario;
import org.regionalstrategy.model.programme.Target;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.StrategicSession;

/** A list of things that a strategy holds at its root. */
record EntityList<T extends Identified>(String property, Class<T> type, Function<Strategy, ImmutableList<T>> accessor) {
    static final ImmutableList<EntityList<?>> ALL = ImmutableList.of(
            new EntityList<>("sources", Source.class, Strategy::sources),
            new EntityList<>("regions", Region.class, Strategy::regions),
            new EntityList<>("classifications", Classification.class, Strategy::classifications),
            new EntityList<>("activities", Activity.class, Strategy::activities),
            new EntityList<>("concordances", Concordance.class, Strategy::concordances),
            new EntityList<>("indicators", Indicator.class, Strategy::indicators),
            new EntityList<>("strengths", Strength.class, Strategy::strengths),
            new EntityList<>("capabilities", Capability.class, Strategy::capabilities),
            new EntityList<>("organizations", Organization.class, Strategy::organizations),
            new EntityList<>("links", CooperationLink.class, Strategy::links),
            new EntityList<>("communities", CooperationCommunity.class, Strategy::communities),
            new EntityList<>("decisions", Decision.class, Strategy::decisions),
            new EntityList<>("infrastructure", Infrastructure.class, Strategy::infrastructure),
            new EntityList<>("instruments", Instrument.class, Strategy::instruments),
            new EntityList<>("products", Product.class, Strategy::products),
            new EntityList<>("packages", ProductPackage.class, Strategy::packages),
            new EntityList<>("projects", Project.class, Strategy::projects),
            new EntityList<>("scenarios", Scenario.class, Strategy::scenarios),
            new EntityList<>("targets", Target.class, Strategy::targets),
            new EntityList<>("criteria", Criterion.class, Strategy::criteria),
            new EntityList<>("sessions", StrategicSession.class, Strategy::sessions));

    ImmutableList<T> of(Strategy strategy) {
        return accessor.apply(strategy);
    }
}
