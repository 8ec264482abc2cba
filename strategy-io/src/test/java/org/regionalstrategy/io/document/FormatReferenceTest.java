package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormatReferenceTest {
    private static String introduction() throws IOException {
        try (InputStream in = FormatReferenceTest.class.getResourceAsStream("document-format-introduction.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String reference() throws IOException {
        return introduction() + ReferenceText.of(StrategyCodec.STRATEGY, AssessmentCodec.ASSESSMENT);
    }

    @Test
    void the_reference_of_the_format_is_current() throws IOException {
        GeneratedFiles.assertCurrent(Path.of("../docs/document-format.md"), reference());
    }

    @Test
    void every_link_leads_to_a_section() throws IOException {
        Set<String> sections = Pattern.compile("(?m)^#{2,3} (.+)$")
                .matcher(reference())
                .results()
                .map(heading -> heading.group(1).replace(' ', '-'))
                .collect(Collectors.toSet());
        Set<String> links = Pattern.compile("\\]\\(#([^)]+)\\)")
                .matcher(reference())
                .results()
                .map((MatchResult link) -> link.group(1))
                .collect(Collectors.toSet());

        assertThat(links).hasSizeGreaterThan(40);
        assertThat(sections).containsAll(links);
    }
}
