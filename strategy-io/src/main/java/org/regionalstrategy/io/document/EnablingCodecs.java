package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.AuthorityLevel;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.CapacityBuilder;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.CostEstimateBuilder;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureBuilder;
import org.regionalstrategy.model.enabling.InfrastructureKind;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.enabling.InfrastructureStatusChangeBuilder;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.enabling.InstrumentBudget;
import org.regionalstrategy.model.enabling.InstrumentBudgetBuilder;
import org.regionalstrategy.model.enabling.InstrumentBuilder;
import org.regionalstrategy.model.enabling.InstrumentPurpose;
import org.regionalstrategy.model.region.Region;

/** Infrastructure and instruments. */
final class EnablingCodecs {
    static final Codec<CostEstimate> COST_ESTIMATE = Fields.of(
                    "cost estimate", CostEstimate::builder, CostEstimateBuilder::build)
            .required(
                    "capital",
                    CommonCodecs.MONEY,
                    CostEstimate::capital,
                    CostEstimateBuilder::capital,
                    "What it costs once.")
            .withDefault(
                    "yearly",
                    CommonCodecs.MONEY,
                    Money.ZERO,
                    CostEstimate::yearly,
                    CostEstimateBuilder::yearly,
                    "What it costs a year.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    CostEstimate::since,
                    CostEstimateBuilder::since,
                    "The date from which the estimate is in force.")
            .plus(CommonCodecs.sourced(CostEstimateBuilder::addAllSources, CostEstimateBuilder::illustrative))
            .codec();

    static final Codec<Capacity> CAPACITY = Fields.of("capacity", Capacity::builder, CapacityBuilder::build)
            .required("amount", Codecs.NUMBER, Capacity::amount, CapacityBuilder::amount, "How much, above zero.")
            .required("unit", Codecs.TEXT, Capacity::unit, CapacityBuilder::unit, "What is counted.")
            .codec();

    static final Codec<InfrastructureStatusChange> INFRASTRUCTURE_STATUS_CHANGE = Fields.of(
                    "infrastructure status change",
                    InfrastructureStatusChange::builder,
                    InfrastructureStatusChangeBuilder::build)
            .required(
                    "since",
                    CommonCodecs.DATE,
                    InfrastructureStatusChange::since,
                    InfrastructureStatusChangeBuilder::since,
                    "The date of the change.")
            .required(
                    "status",
                    Codecs.choice(InfrastructureStatus.class),
                    InfrastructureStatusChange::status,
                    InfrastructureStatusChangeBuilder::status,
                    "The status from then on.")
            .plus(CommonCodecs.sourced(
                    InfrastructureStatusChangeBuilder::addAllSources, InfrastructureStatusChangeBuilder::illustrative))
            .codec();

    static final Codec<Infrastructure> INFRASTRUCTURE = CommonCodecs.entity(
                    "infrastructure",
                    Infrastructure::builder,
                    InfrastructureBuilder::build,
                    InfrastructureBuilder::id,
                    InfrastructureBuilder::name)
            .required(
                    "kind",
                    Codecs.choice(InfrastructureKind.class),
                    Infrastructure::kind,
                    InfrastructureBuilder::kind,
                    "What kind of facility it is.")
            .optional(
                    "region",
                    CommonCodecs.ref(Region.class),
                    Infrastructure::region,
                    InfrastructureBuilder::region,
                    "Where it is.")
            .optional(
                    "host",
                    CommonCodecs.ref(Organization.class),
                    Infrastructure::host,
                    InfrastructureBuilder::host,
                    "Who runs it.")
            .optional(
                    "owner",
                    CommonCodecs.ref(Organization.class),
                    Infrastructure::owner,
                    InfrastructureBuilder::owner,
                    "The organization that owns it, where that is another.")
            .optional(
                    "capacity",
                    CAPACITY,
                    Infrastructure::capacity,
                    InfrastructureBuilder::capacity,
                    "How much it can do.")
            .list("costs", COST_ESTIMATE, Infrastructure::costs, InfrastructureBuilder::addAllCosts, "What it costs.")
            .optionalWholeNumber(
                    "leadTimeMonths",
                    Infrastructure::leadTimeMonths,
                    InfrastructureBuilder::leadTimeMonths,
                    "The months from funding to operation.")
            .list(
                    "history",
                    INFRASTRUCTURE_STATUS_CHANGE,
                    Infrastructure::history,
                    InfrastructureBuilder::addAllHistory,
                    "How its status changed.")
            .list(
                    "dependsOn",
                    CommonCodecs.ref(Infrastructure.class),
                    Infrastructure::dependsOn,
                    InfrastructureBuilder::addAllDependsOn,
                    "The infrastructure that it needs.")
            .list(
                    "needs",
                    CommonCodecs.ref(Decision.class),
                    Infrastructure::needs,
                    InfrastructureBuilder::addAllNeeds,
                    "The decisions that it needs.")
            .plus(CommonCodecs.known(
                    InfrastructureBuilder::notes,
                    InfrastructureBuilder::since,
                    InfrastructureBuilder::addAllSources,
                    InfrastructureBuilder::illustrative))
            .codec();

    static final Codec<InstrumentBudget> INSTRUMENT_BUDGET = Fields.of(
                    "instrument budget", InstrumentBudget::builder, InstrumentBudgetBuilder::build)
            .required(
                    "year",
                    CommonCodecs.YEAR,
                    InstrumentBudget::year,
                    InstrumentBudgetBuilder::year,
                    "The year of the budget.")
            .required(
                    "amount",
                    CommonCodecs.MONEY,
                    InstrumentBudget::amount,
                    InstrumentBudgetBuilder::amount,
                    "How much it offers.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    InstrumentBudget::since,
                    InstrumentBudgetBuilder::since,
                    "The date from which it is known; else from the start.")
            .plus(CommonCodecs.sourced(InstrumentBudgetBuilder::addAllSources, InstrumentBudgetBuilder::illustrative))
            .codec();

    static final Codec<Instrument> INSTRUMENT = CommonCodecs.entity(
                    "instrument",
                    Instrument::builder,
                    InstrumentBuilder::build,
                    InstrumentBuilder::id,
                    InstrumentBuilder::name)
            .required(
                    "level",
                    Codecs.choice(AuthorityLevel.class),
                    Instrument::level,
                    InstrumentBuilder::level,
                    "Who runs it.")
            .list(
                    "budgets",
                    INSTRUMENT_BUDGET,
                    Instrument::budgets,
                    InstrumentBuilder::addAllBudgets,
                    "What it offers by year.")
            .list(
                    "finances",
                    Codecs.choice(InstrumentPurpose.class),
                    Instrument::finances,
                    InstrumentBuilder::addAllFinances,
                    "What it may finance; everything when left out.")
            .optional(
                    "eligibility",
                    CommonCodecs.LOCALIZED,
                    Instrument::eligibility,
                    InstrumentBuilder::eligibility,
                    "Who may apply.")
            .plus(CommonCodecs.known(
                    InstrumentBuilder::notes,
                    InstrumentBuilder::since,
                    InstrumentBuilder::addAllSources,
                    InstrumentBuilder::illustrative))
            .codec();

    private EnablingCodecs() {}
}
