package org.regionalstrategy.io.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.document.Decoding;
import org.regionalstrategy.io.document.DocumentType;
import org.regionalstrategy.io.document.ModelCodecs;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 the types of the model, so that they may stand inside other objects:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StrategyModule()).build();
 * Request request = mapper.readValue(json, Request.class); // record Request(String author, Strategy strategy) {}
 * }</pre>
 *
 * <p>Values are read and written as {@link org.regionalstrategy.io.StrategyReader} and
 * {@link org.regionalstrategy.io.StrategyWriter} do: strictly, and in the same notation. A {@link Strategy} keeps its
 * integrity rules; a part of one, such as a region, keeps those of its own. What is wrong becomes a
 * {@link tools.jackson.databind.exc.MismatchedInputException} that lists every problem of the value with its JSON Pointer
 * from the value on; its cause is a {@link org.regionalstrategy.io.diagnostics.DocumentException} with the same as data.
 *
 * <p>An enum of the model has the names that it has in documents: {@code macro-region}, not {@code MACRO_REGION}. Enums and
 * references may be keys of maps, too.
 */
public final class StrategyModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module that reads values within the default limits. */
    public StrategyModule() {
        this(ReadLimits.defaults());
    }

    /**
     * A module that reads values within these limits; the mapper's own limits, and its bound on the size of the input,
     * come first.
     */
    public StrategyModule(ReadLimits limits) {
        super("regional-strategy");
        requireNonNull(limits, "limits");
        document(Strategy.class, DocumentType.STRATEGY, limits);
        document(Assessment.class, DocumentType.ASSESSMENT, limits);
        parts(ModelCodecs.byType(), limits);
        addSerializer(Ref.class, new RefSerializer());
        addDeserializer(Ref.class, new RefDeserializer());
        addKeySerializer(Ref.class, new NameSerializer<>(Ref.class, Ref::id));
        setKeyDeserializers(new NameDeserializers());
    }

    private <T> void document(Class<T> type, DocumentType<T> document, ReadLimits limits) {
        addSerializer(type, new CodecSerializer<>(type, document::write));
        addDeserializer(type, new CodecDeserializer<>(type, limits, document::read));
    }

    private void parts(ImmutableMap<Class<?>, Codec<?>> codecs, ReadLimits limits) {
        for (Map.Entry<Class<?>, Codec<?>> entry : codecs.entrySet()) {
            part(entry.getKey(), entry.getValue(), limits);
        }
    }

    // the map holds each codec under the type of its values
    @SuppressWarnings("unchecked")
    private <T> void part(Class<?> type, Codec<T> codec, ReadLimits limits) {
        Class<T> known = (Class<T>) type;
        addSerializer(known, new CodecSerializer<>(known, codec::write));
        if (codec.shape() instanceof Shape.Choice choice) {
            addKeySerializer(
                    known, new NameSerializer<>(known, value -> choice.words().get(((Enum<?>) value).ordinal())));
        }
        addDeserializer(known, new CodecDeserializer<>(known, limits, tree -> Decoding.decode(codec, tree)));
    }
}
