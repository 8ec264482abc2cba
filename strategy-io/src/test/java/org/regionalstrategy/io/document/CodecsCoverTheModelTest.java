package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;

/** When the model gets a new attribute, the document must get a field: the builders tell what attributes there are. */
class CodecsCoverTheModelTest {
    private record TypeAndCodec(Class<?> type, ObjectCodec<?, ?> codec) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<TypeAndCodec> codecs() throws IllegalAccessException {
        List<TypeAndCodec> codecs = new ArrayList<>();
        for (Class<?> holder : List.of(
                CommonCodecs.class,
                RegionCodecs.class,
                EvidenceCodecs.class,
                CooperationCodecs.class,
                EnablingCodecs.class,
                DecisionCodecs.class,
                RoadmapCodecs.class,
                ProductCodecs.class,
                ProgrammeCodecs.class,
                SessionCodecs.class,
                StrategyCodec.class,
                FindingCodecs.class,
                StructureCodecs.class,
                DynamicsCodecs.class,
                PackageCodecs.class,
                PortfolioCodecs.class,
                ContributionCodecs.class,
                DependencyCodecs.class,
                CommunityCodecs.class,
                IndustryCodecs.class,
                BrokerCodecs.class,
                PartnerCodecs.class,
                CapacityCodecs.class,
                CooperationFindingCodecs.class,
                AcceptabilityCodecs.class,
                GroupRankingCodecs.class,
                RankingCodecs.class,
                AssessmentCodec.class)) {
            for (Field field : holder.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.get(null) instanceof ObjectCodec<?, ?> codec) {
                    ParameterizedType type = (ParameterizedType) field.getGenericType();
                    codecs.add(new TypeAndCodec((Class<?>) type.getActualTypeArguments()[0], codec));
                }
            }
        }
        assertThat(codecs).hasSizeGreaterThan(104);
        return codecs;
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void every_attribute_has_a_field(TypeAndCodec each) throws ClassNotFoundException {
        Set<String> fields = each.codec().fields().stream()
                .map(org.regionalstrategy.io.codec.Field::name)
                .filter(name -> !Set.of(DocumentFields.SCHEMA_VERSION, DocumentFields.INCLUDE)
                        .contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).isEqualTo(attributes(each.type()));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void every_type_can_be_bound_on_its_own(TypeAndCodec each) {
        boolean document = each.type() == Strategy.class || each.type() == Assessment.class;

        assertThat(ModelCodecs.byType().get(each.type())).isSameAs(document ? null : each.codec());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void every_field_is_described_in_a_sentence(TypeAndCodec each) {
        assertThat(each.codec().fields())
                .allSatisfy(field -> assertThat(field.description()).endsWith("."))
                .allSatisfy(field -> assertThat(field.expected()).isNotBlank());
    }

    private static Set<String> attributes(Class<?> type) throws ClassNotFoundException {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Class<?> builder = Class.forName(type.getName() + "Builder");
        return Stream.of(builder.getMethods())
                .filter(method -> method.getReturnType() == builder && method.getParameterCount() == 1)
                .map(Method::getName)
                .filter(name -> !name.equals("from"))
                .filter(name -> !name.matches("(add|put)[A-Z].*") || name.matches("(add|put)All[A-Z].*"))
                .map(CodecsCoverTheModelTest::attribute)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String attribute(String setter) {
        String bare = setter.replaceFirst("^(add|put)All(?=[A-Z])", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
