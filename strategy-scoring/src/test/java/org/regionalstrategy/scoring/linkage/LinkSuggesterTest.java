package org.regionalstrategy.scoring.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.cooperation.LinkAssessment;
import org.regionalstrategy.model.assessment.cooperation.LinkSuggestion;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CapabilityKind;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;
import org.regionalstrategy.scoring.community.LinkedGroups;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateAssessor;
import org.regionalstrategy.scoring.cooperation.GroupGates;
import org.regionalstrategy.scoring.cooperation.RandomGates;

class LinkSuggesterTest {
    private static final LinkSuggester AS_KNOWN = LinkSuggester.withDefaults()
            .with(LinkOptions.builder()
                    .infrastructure(Assumption.AS_KNOWN)
                    .decisions(Assumption.AS_KNOWN)
                    .listed(1_000)
                    .build());

    private static CooperationNetwork network(Strategy strategy, Set<Set<String>> ties) {
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        strategy.organizations().forEach(organization -> network.addNode(organization.id()));
        ties.forEach(tie -> {
            List<String> ends = List.copyOf(tie);
            network.addEdge(ends.get(0), ends.get(1), 1);
        });
        return network.build();
    }

    private static Set<Set<String>> pairs(Strategy strategy) {
        return Sets.combinations(
                strategy.organizations().stream().map(Organization::id).collect(ImmutableSet.toImmutableSet()), 2);
    }

    /** The packages that somebody meets with those linked around him. */
    private static Set<String> met(Strategy strategy, CooperationNetwork network, int steps) {
        List<ImmutableSet<Ref<Organization>>> groups = LinkedGroups.within(network, steps).stream()
                .map(group ->
                        group.stream().map(id -> Ref.of(Organization.class, id)).collect(ImmutableSet.toImmutableSet()))
                .toList();
        GroupGates gates = GroupGates.of(strategy);
        return strategy.packages().stream()
                .filter(item -> !gates.meeting(item, groups).isEmpty())
                .map(ProductPackage::id)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void the_links_that_open_packages_are_those_that_brute_force_finds(int steps) {
        int opening = 0;
        for (int seed = 0; seed < 120; seed++) {
            Strategy strategy = RandomGates.medium(seed);
            Random random = new Random(seed);
            Set<Set<String>> ties = pairs(strategy).stream()
                    .filter(pair -> random.nextInt(5) == 0)
                    .collect(Collectors.toSet());
            CooperationNetwork network = network(strategy, ties);
            Set<String> before = new TreeSet<>(met(strategy, network, steps));
            GateAssessor.withDefaults().open(strategy).forEach(item -> before.add(item.id()));
            Map<Set<String>, Set<String>> expected = new HashMap<>();
            for (Set<String> pair : Sets.difference(pairs(strategy), ties)) {
                Set<String> after = met(strategy, network(strategy, Sets.union(ties, Set.of(pair))), steps);
                Set<String> opened = Set.copyOf(Sets.difference(after, before));
                if (!opened.isEmpty()) {
                    expected.put(Set.copyOf(pair), opened);
                }
            }
            LinkAssessment found = AS_KNOWN.suggest(strategy, network, steps);
            assertThat(found.suggestions().stream()
                            .filter(suggestion -> !suggestion.opens().isEmpty())
                            .collect(Collectors.toMap(
                                    LinkSuggesterTest::ends,
                                    suggestion -> suggestion.opens().stream()
                                            .map(Ref::id)
                                            .collect(Collectors.toSet()))))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
            assertThat(found.opening()).isEqualTo(expected.size());
            assertThat(found.complete()).isTrue();
            assertThat(found.suggestions()).noneMatch(suggestion -> ties.contains(ends(suggestion)));
            opening += expected.size();
        }
        assertThat(opening > 0).isEqualTo(steps > 0);
    }

    private static Set<String> ends(LinkSuggestion suggestion) {
        return Set.of(suggestion.organization().id(), suggestion.partner().id());
    }

    private static Organization organization(String id, String... capabilities) {
        return Organization.builder()
                .id(id)
                .name(LocalizedText.of(id))
                .helix(HelixRole.BUSINESS)
                .region(Strategies.minimal().region())
                .capabilities(List.of(capabilities).stream()
                        .map(capability -> CapabilityHolding.builder()
                                .capability(Ref.of(Capability.class, capability))
                                .level(3)
                                .illustrative(true)
                                .build())
                        .toList())
                .build();
    }

    /** Optics and lasers go together in three of four that have either; optics and drugs never. */
    private static Strategy capabilities() {
        return Strategies.minimalBuilder()
                .capabilities(List.of("optics", "lasers", "drugs").stream()
                        .map(id -> Capability.builder()
                                .id(id)
                                .name(LocalizedText.of(id))
                                .kind(CapabilityKind.TECHNOLOGY)
                                .build())
                        .toList())
                .organizations(List.of(
                        organization("both1", "optics", "lasers"),
                        organization("both2", "optics", "lasers"),
                        organization("both3", "optics", "lasers"),
                        organization("lenses", "optics"),
                        organization("beams", "lasers"),
                        organization("pills", "drugs"),
                        organization("nothing")))
                .build();
    }

    @Test
    void related_capabilities_that_only_one_of_two_has_suggest_a_link() {
        Strategy strategy = capabilities();
        LinkAssessment found = LinkSuggester.withDefaults().suggest(strategy, network(strategy, Set.of()), 2);

        assertThat(found.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(ends(suggestion)).containsExactlyInAnyOrder("lenses", "beams");
            assertThat(suggestion.opens()).isEmpty();
            assertThat(suggestion.relatedness().toOptional().orElseThrow()).isCloseTo(3.0 / 4, within(1e-15));
            assertThat(suggestion.explanation().sentence().in("en"))
                    .isEqualTo(
                            "A link of beams and lenses opens no package by itself; the relatedness of what they bring is "
                                    + "0.75.");
            assertThat(suggestion.explanation().sentence().in("ru")).contains("родственность");
        });
    }

    @Test
    void those_who_are_linked_are_not_told_to_link() {
        Strategy strategy = capabilities();
        LinkAssessment found =
                LinkSuggester.withDefaults().suggest(strategy, network(strategy, Set.of(Set.of("lenses", "beams"))), 2);

        assertThat(found.suggestions()).isEmpty();
    }

    @Test
    void relatedness_is_undefined_where_one_of_two_brings_nothing_new() {
        Strategy strategy = capabilities();
        CooperationNetwork network = network(strategy, Set.of());
        CapabilityRelatedness relatedness = new CapabilityRelatedness(strategy, network.labels());

        assertThat(relatedness.between(
                        network.labels().position("both1"), network.labels().position("lenses")))
                .satisfies(measure -> assertThat(measure.isDefined()).isFalse());
        assertThat(relatedness.between(
                        network.labels().position("pills"), network.labels().position("nothing")))
                .satisfies(measure -> assertThat(measure.isDefined()).isFalse());
        assertThat(relatedness
                        .between(
                                network.labels().position("pills"),
                                network.labels().position("lenses"))
                        .toOptional()
                        .orElseThrow())
                .isZero();
    }

    @Test
    void sixty_packages_over_five_hundred_organizations_are_looked_through() {
        Strategy strategy = RandomGates.large(1, 500, 60);
        Random random = new Random(1);
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        ImmutableList<Organization> all = strategy.organizations();
        all.forEach(organization -> network.addNode(organization.id()));
        for (int i = 1; i < all.size(); i++) {
            network.addEdge(all.get(i).id(), all.get(random.nextInt(i)).id(), 1);
        }
        LinkAssessment found = LinkSuggester.withDefaults().suggest(strategy, network.build(), 2);

        assertThat(found.complete()).isTrue();
        assertThat(found.suggestions()).hasSize(LinkOptions.DEFAULT_LISTED);
        assertThat(found.opening()).isPositive();
    }

    @Test
    void a_bound_on_the_pairs_is_admitted() {
        int opening = 0;
        for (int seed = 0; seed < 40; seed++) {
            Strategy strategy = RandomGates.medium(seed);
            LinkAssessment all = LinkSuggester.withDefaults().suggest(strategy, network(strategy, Set.of()), 2);
            LinkAssessment cut = LinkSuggester.withDefaults()
                    .with(LinkOptions.builder().pairs(1).build())
                    .suggest(strategy, network(strategy, Set.of()), 2);
            assertThat(cut.complete()).isEqualTo(all.opening() <= 1);
            assertThat(cut.warnings().isEmpty()).isEqualTo(cut.complete());
            opening += all.opening() > 1 ? 1 : 0;
        }
        assertThat(opening).isPositive();
    }

    @Test
    void an_interrupted_thread_ends_the_search() {
        Strategy strategy = RandomGates.large(1, 100, 10);
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> LinkSuggester.withDefaults().suggest(strategy, network(strategy, Set.of()), 2));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
