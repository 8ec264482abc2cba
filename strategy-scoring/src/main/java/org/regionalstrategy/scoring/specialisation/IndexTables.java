package org.regionalstrategy.scoring.specialisation;

import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.SpecialisationResult;
import org.regionalstrategy.model.assessment.structure.SpecialisationResultBuilder;
import org.regionalstrategy.model.assessment.structure.SpecialisationSubject;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/** Puts indices of many lines into a result that says how they were made. */
final class IndexTables {
    private IndexTables() {}

    static SpecialisationResult result(
            SpecialisationSubject subject,
            ImmutableSortedMap<IndexKind, MeasureVector> indices,
            ComparisonOptions options) {
        SpecialisationResultBuilder result = SpecialisationResult.builder()
                .subject(subject)
                .indices(indices)
                .settings(ImmutableSortedMap.<String, String>naturalOrder()
                        .put("libraryVersion", LibraryVersion.current())
                        .put("specialisation.logarithms", "entropy in bits, Theil's indices in nats")
                        .put("specialisation.missing", options.missing().name())
                        .put("specialisation.reference", reference(options.reference()))
                        .buildOrThrow())
                .explanation(Explanation.of(sentence(subject, indices)));
        indices.forEach((kind, values) -> {
            int without = values.size() - values.definedCount();
            if (without > 0) {
                result.addWarning(LocalizedText.of(
                        "en",
                        kind + " is undefined for " + without + " of " + values.size() + ".",
                        "ru",
                        kind + ": не определено для " + without + " из " + values.size() + "."));
            }
        });
        return result.build();
    }

    private static String reference(Reference reference) {
        return reference instanceof Reference.Within within ? within.name() : "given";
    }

    private static LocalizedText sentence(
            SpecialisationSubject subject, ImmutableSortedMap<IndexKind, MeasureVector> indices) {
        int lines = indices.values().iterator().next().size();
        return subject == SpecialisationSubject.REGIONS
                ? LocalizedText.of(
                        "en",
                        "How specialised " + lines + " regions are, by " + indices.size() + " indices.",
                        "ru",
                        "Специализация регионов (" + lines + ") по показателям числом " + indices.size() + ".")
                : LocalizedText.of(
                        "en",
                        "How concentrated " + lines + " activities are, by " + indices.size() + " indices.",
                        "ru",
                        "Концентрация видов деятельности (" + lines + ") по показателям числом " + indices.size()
                                + ".");
    }
}
