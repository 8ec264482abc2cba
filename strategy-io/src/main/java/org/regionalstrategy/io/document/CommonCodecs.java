package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.DurationEstimateBuilder;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Scale;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.common.SourceBuilder;
import org.regionalstrategy.model.common.Sourced;

/** Codecs of the values that every part of the model uses, and the fields that many types share. */
final class CommonCodecs {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    static final Codec<LocalizedText> LOCALIZED = new LocalizedTextCodec();

    static final Codec<PartialDate> DATE = new PartialDateCodec();

    static final Codec<LocalDate> DAY = Codecs.refined(
            Codecs.TEXT,
            "a date such as \"2024-12-31\"",
            new Shape.Text("date such as `2024-12-31`, in quotes", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            CommonCodecs::day,
            LocalDate::toString);

    static final Codec<Year> YEAR = Codecs.refined(
            Codecs.WHOLE_NUMBER,
            "a year",
            new Shape.WholeNumber(FIRST_YEAR, LAST_YEAR),
            CommonCodecs::year,
            Year::getValue);

    static final Codec<Money> MONEY = Codecs.refined(Codecs.AMOUNT, "a number", Money::of, Money::amount);

    static final Codec<Ref<Source>> SOURCE_REF = ref(Source.class);

    static final Codec<MoneyUnit> MONEY_UNIT = Fields.of("money unit", MoneyUnitParts::new, MoneyUnitParts::build)
            .required("currency", Codecs.TOKEN, MoneyUnit::currency, MoneyUnitParts::currency, "The ISO 4217 code.")
            .required("priceYear", YEAR, MoneyUnit::priceYear, MoneyUnitParts::priceYear, "The year of the prices.")
            .required(
                    "scale",
                    Codecs.choice(Scale.class),
                    MoneyUnit::scale,
                    MoneyUnitParts::scale,
                    "How much of the currency an amount of 1 is.")
            .codec();

    static final Codec<Source> SOURCE = Fields.of("source", Source::builder, SourceBuilder::build)
            .plus(identity(SourceBuilder::id, SourceBuilder::name))
            .optional("publisher", LOCALIZED, Source::publisher, SourceBuilder::publisher, "Who published it.")
            .optional("published", DATE, Source::published, SourceBuilder::published, "When it was published.")
            .optional("retrieved", DATE, Source::retrieved, SourceBuilder::retrieved, "When it was read.")
            .optional("link", Codecs.TEXT, Source::link, SourceBuilder::link, "Where it can be found.")
            .optional("licence", Codecs.TEXT, Source::licence, SourceBuilder::licence, "The terms of use.")
            .optional("notes", LOCALIZED, Source::notes, SourceBuilder::notes, "Remarks.")
            .codec();

    static final Codec<DurationEstimate> DURATION_ESTIMATE = Fields.of(
                    "duration estimate", DurationEstimate::builder, DurationEstimateBuilder::build)
            .required(
                    "months",
                    Codecs.WHOLE_NUMBER,
                    DurationEstimate::months,
                    DurationEstimateBuilder::months,
                    "How many months, 0 or more.")
            .optional(
                    "since",
                    DATE,
                    DurationEstimate::since,
                    DurationEstimateBuilder::since,
                    "The date from which it is known; else from the start.")
            .plus(sourced(DurationEstimateBuilder::addAllSources, DurationEstimateBuilder::illustrative))
            .codec();

    private CommonCodecs() {}

    /** A reference to a thing of that type: its id. */
    static <T extends Identified> Codec<Ref<T>> ref(Class<T> type) {
        return Codecs.ref(type);
    }

    /** The fields that whatever has an identity begins with. */
    static <T extends Identified, B> UnaryOperator<Fields<T, B>> identity(
            BiConsumer<B, String> id, BiConsumer<B, LocalizedText> name) {
        return fields -> fields.required(
                        "id", Codecs.TOKEN, Identified::id, id, "What others refer to it by; unique among its kind.")
                .required("name", LOCALIZED, Identified::name, name, "What people call it, by language.");
    }

    /** Begins the fields of an entity with its identity. */
    static <T extends Entity, B> Fields<T, B> entity(
            String typeName,
            Supplier<B> newBuilder,
            Function<B, T> build,
            BiConsumer<B, String> id,
            BiConsumer<B, LocalizedText> name) {
        return Fields.of(typeName, newBuilder, build).plus(identity(id, name));
    }

    /** The fields that an entity ends with. */
    static <T extends Entity, B> UnaryOperator<Fields<T, B>> known(
            BiConsumer<B, LocalizedText> notes,
            BiConsumer<B, PartialDate> since,
            BiConsumer<B, ImmutableList<Ref<Source>>> sources,
            BiConsumer<B, Boolean> illustrative) {
        return fields -> fields.optional("notes", LOCALIZED, Entity::notes, notes, "Remarks, by language.")
                .optional("since", DATE, Entity::since, since, "The date from which it is known; else from the start.")
                .plus(sourced(sources, illustrative));
    }

    /** The fields of something with figures in it, which come last. */
    static <T extends Sourced, B> UnaryOperator<Fields<T, B>> sourced(
            BiConsumer<B, ImmutableList<Ref<Source>>> sources, BiConsumer<B, Boolean> illustrative) {
        return fields -> fields.list("sources", SOURCE_REF, Sourced::sources, sources, "Where the facts come from.")
                .withDefault(
                        "illustrative",
                        Codecs.TRUTH,
                        false,
                        Sourced::illustrative,
                        illustrative,
                        "Whether its figures are made up for illustration.");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("date must be like 2024-12-31: " + text, malformed);
        }
    }

    private static Year year(int number) {
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            throw new IllegalArgumentException("year must be from 1 to 9999: " + number);
        }
        return Year.of(number);
    }
}
