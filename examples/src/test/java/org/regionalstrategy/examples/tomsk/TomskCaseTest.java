package org.regionalstrategy.examples.tomsk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.io.AssessmentReader;
import org.regionalstrategy.io.AssessmentWriter;
import org.regionalstrategy.io.StrategySchema;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.LatentFinding;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.assessment.dynamics.EntryFinding;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.scoring.EvaluationOptions;
import org.regionalstrategy.scoring.StrategyEvaluator;

class TomskCaseTest {
    private static final LocalDate IN_2019 = LocalDate.of(2019, 7, 31);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 7, 31);
    private static final Ref<Decision> BREST = Ref.of(Decision.class, "brest-od-300-inclusion");

    private static final Strategy STRATEGY = TomskCase.strategy();
    private static final Evidence EVIDENCE = TomskCase.evidence();

    @Test
    void the_case_has_the_scale_of_reality() {
        Strategy known = STRATEGY.asOf(IN_2019);
        assertThat(STRATEGY.asOf()).isEqualTo(IN_2019);
        assertThat(known.packages().size()).isGreaterThanOrEqualTo(8);
        assertThat(known.infrastructure().size()).isGreaterThanOrEqualTo(15);
        assertThat(known.links().size()).isGreaterThanOrEqualTo(40);
        assertThat(STRATEGY.warnings()).noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    @Test
    void editors_find_the_schema_from_the_first_line_of_the_document() throws IOException {
        Path document = Path.of("src/main/resources/org/regionalstrategy/examples/tomsk/tomsk-2035.yaml");
        String modeline = Files.readAllLines(document, StandardCharsets.UTF_8).get(0);
        assertThat(modeline).startsWith("# yaml-language-server: $schema=");

        Path schema = document.resolveSibling(modeline.substring(modeline.indexOf('=') + 1));
        assertThat(Files.readString(schema, StandardCharsets.UTF_8)).isEqualTo(StrategySchema.text());
    }

    @Test
    void no_opinion_is_put_into_the_mouth_of_a_named_person() {
        assertThat(STRATEGY.sessions())
                .flatExtracting(session -> session.participants())
                .isNotEmpty()
                .allSatisfy(participant -> assertThat(participant.person().isPresent()
                                && participant.preferences().isPresent())
                        .isFalse());
    }

    @Test
    void the_official_figures_bear_out_universities_and_not_high_tech_as_a_whole() {
        Map<String, Verdict> verdicts = evaluate(EVIDENCE, IN_2019).strengths().stream()
                .collect(Collectors.toMap(finding -> finding.strength().id(), StrengthFinding::verdict));

        assertThat(verdicts)
                .containsEntry("universities-and-science", Verdict.PROVEN)
                .containsEntry("high-tech-enterprises", Verdict.CONTRADICTED)
                .containsEntry("electronics-and-instruments", Verdict.PROVEN)
                .containsEntry("pharmaceuticals-and-biomedicine", Verdict.CONTRADICTED);
    }

    @Test
    void the_quotients_are_those_computed_by_hand_from_the_tables() {
        Assessment assessment = evaluate(EVIDENCE, IN_2019);
        // 4,592 of 347,854 researchers in 2018, 1,078,585 of 146,842,402 inhabitants in 2017
        assertThat(quotient(assessment, "universities-and-science", 0))
                .isCloseTo(4592.0 / 347_854 / (1_078_585.0 / 146_842_402), within(1e-6));
        // 162,374 of the shipments of 350,128 million in 2016; Russia 36,119,929 of 53,182,705
        assertThat(quotient(assessment, "high-tech-enterprises", 1))
                .isCloseTo(162_374.0 / 350_128 / (36_119_929.0 / 53_182_705), within(1e-12));
    }

    private static double quotient(Assessment assessment, String strength, int figure) {
        return assessment.strengths().stream()
                .filter(finding -> finding.strength().id().equals(strength))
                .map(finding -> finding.evidence().get(figure))
                .map(EvidenceFinding::locationQuotient)
                .findFirst()
                .orElseThrow()
                .toOptional()
                .orElseThrow();
    }

    @Test
    void figures_and_facts_of_later_years_do_not_reach_the_evaluation_of_2019() {
        Evidence known = Evidence.of(EVIDENCE.observations().stream()
                .filter(figure -> figure.year() <= 2018)
                .toList());
        Evidence falsified = Evidence.of(EVIDENCE.observations().stream()
                .map(figure -> figure.year() <= 2018 ? figure : tenfold(figure))
                .toList());
        assertThat(known.observations().size())
                .isLessThan(EVIDENCE.observations().size());

        Assessment full = evaluate(EVIDENCE, IN_2019);
        assertThat(evaluate(known, IN_2019)).isEqualTo(full);
        assertThat(evaluate(falsified, IN_2019)).isEqualTo(full);
        assertThat(evaluate(STRATEGY.asOf(IN_2019), EVIDENCE, IN_2019)).isEqualTo(full);
        assertThat(evaluate(falsified, IN_2021)).isNotEqualTo(evaluate(EVIDENCE, IN_2021));
    }

    private static Observation tenfold(Observation figure) {
        return figure.value().isEmpty()
                ? figure
                : figure.toBuilder().value(figure.value().getAsDouble() * 10).build();
    }

    @Test
    void the_reactor_is_struck_from_the_programme_in_2019_and_back_in_2021() {
        assertThat(STRATEGY.asOf(LocalDate.of(2016, 12, 31)).resolve(BREST).status())
                .isEqualTo(DecisionStatus.ADOPTED);
        assertThat(STRATEGY.asOf(IN_2019).resolve(BREST).status()).isEqualTo(DecisionStatus.REVOKED);
        assertThat(STRATEGY.asOf(IN_2021).resolve(BREST).status()).isEqualTo(DecisionStatus.ADOPTED);

        Addition adopted = new Addition.DecisionTaken(BREST);
        assertThat(waysToNuclearFuel(IN_2019)).isNotEmpty().allMatch(ways -> ways.contains(adopted));
        assertThat(waysToNuclearFuel(IN_2021)).isNotEmpty().noneMatch(ways -> ways.contains(adopted));
    }

    private static List<List<Addition>> waysToNuclearFuel(LocalDate date) {
        PackageFinding fuel = evaluate(EVIDENCE, date).packages().stream()
                .collect(Collectors.toMap(found -> found.productPackage().id(), Function.identity()))
                .get("nuclear-fuel-cycle");
        return Objects.requireNonNull(fuel).gate().alternatives().stream()
                .<List<Addition>>map(alternative -> alternative.additions())
                .toList();
    }

    @Test
    void the_test_site_waits_for_the_law_and_then_for_the_road() {
        RoadmapFinding roadmap = evaluate(EVIDENCE, IN_2019).roadmap().orElseThrow();
        PackageEntry last = roadmap.packages().get(roadmap.packages().size() - 1);

        assertThat(last.criticalPath())
                .containsExactly(
                        "decision:subsoil-law-amendment",
                        "project:northern-development",
                        "infrastructure:northern-road",
                        "infrastructure:palaeozoic-test-site",
                        "package:hard-to-recover-oil");
        assertThat(last.entry()).isEqualTo(Measure.of(17 + 42 + 36));
        assertThat(last.explanation().total()).isEqualTo(17 + 42 + 36);
        assertThat(last.year()).contains(Year.of(2027));
        assertThat(roadmap.slips().get(0).step()).isEqualTo("decision:subsoil-law-amendment");
        assertThat(roadmap.slips())
                .allSatisfy(slip -> assertThat(slip.explanation().total()).isEqualTo(slip.valueLostAtLeast()));
        assertThat(roadmap.steps())
                .allSatisfy(step ->
                        assertThat(step.explanation().sentence().texts()).containsOnlyKeys("en", "ru"));
    }

    @Test
    void an_expected_date_that_has_passed_leaves_the_entry_unknown() {
        RoadmapFinding roadmap = evaluate(EVIDENCE, IN_2021).roadmap().orElseThrow();
        assertThat(roadmap.packages())
                .filteredOn(entry -> entry.productPackage().id().equals("hard-to-recover-oil"))
                .allSatisfy(entry -> {
                    assertThat(entry.entry().isDefined()).isFalse();
                    assertThat(entry.notBefore()).isEqualTo(42 + 36);
                });
    }

    @Test
    void every_explanation_of_a_sum_adds_up() {
        Assessment assessment = evaluate(EVIDENCE, IN_2019);
        assertThat(assessment.packages())
                .allSatisfy(found -> assertThat(found.value().total())
                        .isEqualTo(found.marketValue().toOptional().orElseThrow()));
        assertThat(assessment.portfolio().explanation().total())
                .isEqualTo(assessment.portfolio().expectedValue());
    }

    @Test
    void what_is_found_of_the_figures_names_them_and_where_they_come_from() {
        Assessment assessment = evaluate(EVIDENCE, IN_2019);
        assertThat(Stream.of(
                                assessment.latent().stream().map(LatentFinding::explanation),
                                assessment.entry().stream().map(EntryFinding::explanation),
                                assessment.turnover().stream().map(TurnoverFinding::explanation),
                                assessment.quadrants().stream().map(QuadrantFinding::explanation),
                                assessment.variety().stream().map(VarietyFinding::explanation))
                        .flatMap(each -> each))
                .hasSizeGreaterThan(10)
                .allSatisfy(explanation -> assertThat(explanation.inputs())
                        .isNotEmpty()
                        .allSatisfy(input -> assertThat(input.sources()).isNotEmpty()));
    }

    /** By the entropies of the same table, worked out apart from the library. */
    @Test
    void the_variety_of_employment_lies_between_and_inside_the_divisions_of_the_classification() {
        assertThat(evaluate(EVIDENCE, IN_2019).variety())
                .filteredOn(variety -> variety.indicator().id().equals("employment_okved2"))
                .singleElement()
                .satisfies(variety -> {
                    assertThat(variety.activities()).isEqualTo(88);
                    assertThat(variety.groups()).isEqualTo(32);
                    assertThat(variety.unrelated().toOptional().orElseThrow()).isCloseTo(4.200672006752, within(1e-9));
                    assertThat(variety.related().toOptional().orElseThrow()).isCloseTo(0.847891661049, within(1e-9));
                    assertThat(variety.explanation().parts()).hasSize(2);
                });
    }

    @Test
    void the_assessment_is_read_as_it_was_written() {
        Assessment assessment = evaluate(EVIDENCE, IN_2021);
        String json = AssessmentWriter.withDefaults().toJson(assessment);

        assertThat(assessment.cooperation()).isPresent();
        assertThat(AssessmentReader.withDefaults().read(json, Format.JSON, "tomsk"))
                .isEqualTo(assessment);
    }

    @Test
    void every_finding_speaks_english_and_russian() {
        Assessment assessment = evaluate(EVIDENCE, IN_2019);
        assertThat(assessment.strengths())
                .allSatisfy(finding ->
                        assertThat(finding.explanation().sentence().texts()).containsOnlyKeys("en", "ru"));
        assertThat(assessment.packages())
                .allSatisfy(finding -> assertThat(
                                finding.gate().explanation().sentence().texts())
                        .containsOnlyKeys("en", "ru"));
    }

    private static Assessment evaluate(Evidence evidence, LocalDate date) {
        return evaluate(STRATEGY, evidence, date);
    }

    private static Assessment evaluate(Strategy strategy, Evidence evidence, LocalDate date) {
        return StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder().asOf(date).build())
                .evaluate(strategy, evidence);
    }
}
