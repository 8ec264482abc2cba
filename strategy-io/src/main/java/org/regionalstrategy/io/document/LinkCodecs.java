package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.LinkAssessment;
import org.regionalstrategy.model.assessment.cooperation.LinkAssessmentBuilder;
import org.regionalstrategy.model.assessment.cooperation.LinkSuggestion;
import org.regionalstrategy.model.assessment.cooperation.LinkSuggestionBuilder;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Which organizations should meet. */
final class LinkCodecs {
    static final Codec<LinkSuggestion> LINK_SUGGESTION = Fields.of(
                    "link suggestion", LinkSuggestion::builder, LinkSuggestionBuilder::build)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    LinkSuggestion::organization,
                    LinkSuggestionBuilder::organization,
                    "The organization whose id comes first.")
            .required(
                    "partner",
                    CommonCodecs.ref(Organization.class),
                    LinkSuggestion::partner,
                    LinkSuggestionBuilder::partner,
                    "The other one.")
            .list(
                    "opens",
                    CommonCodecs.ref(ProductPackage.class),
                    LinkSuggestion::opens,
                    LinkSuggestionBuilder::addAllOpens,
                    "The packages that this link alone would open.")
            .required(
                    "relatedness",
                    FindingCodecs.MEASURE,
                    LinkSuggestion::relatedness,
                    LinkSuggestionBuilder::relatedness,
                    "How near what either brings is to what the other brings, 0 to 1.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    LinkSuggestion::explanation,
                    LinkSuggestionBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<LinkAssessment> LINK_ASSESSMENT = Fields.of(
                    "link assessment", LinkAssessment::builder, LinkAssessmentBuilder::build)
            .list(
                    "suggestions",
                    LINK_SUGGESTION,
                    LinkAssessment::suggestions,
                    LinkAssessmentBuilder::addAllSuggestions,
                    "Links that open packages, the most packages first, and then links between related capabilities.")
            .required(
                    "opening",
                    Codecs.WHOLE_NUMBER,
                    LinkAssessment::opening,
                    LinkAssessmentBuilder::opening,
                    "How many links open a package.")
            .required(
                    "complete",
                    Codecs.TRUTH,
                    LinkAssessment::complete,
                    LinkAssessmentBuilder::complete,
                    "Whether all links that open a package were looked at.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    LinkAssessment::explanation,
                    LinkAssessmentBuilder::explanation,
                    "The gist in a sentence.")
            .texts(
                    "settings",
                    LinkAssessment::settings,
                    LinkAssessmentBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    LinkAssessment::warnings,
                    LinkAssessmentBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private LinkCodecs() {}
}
