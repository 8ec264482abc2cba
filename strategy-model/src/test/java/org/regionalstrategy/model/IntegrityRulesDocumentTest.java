package org.regionalstrategy.model;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.BrokenStrategies;

class IntegrityRulesDocumentTest {
    @Test
    void the_page_lists_every_rule_with_what_breaking_it_looks_like() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Integrity rules

                Building a strategy, or reading one from a document, checks every rule below and reports all violations at
                once, each with its place. An error keeps the strategy from being built; a warning travels with it.
                This page is written by the tests from the code; each rule has a test that breaks it and no other.

                | rule | severity | what holds | broken, it says |
                |---|---|---|---|
                """);
        for (IntegrityRule rule : IntegrityRule.values()) {
            Violation violation = Violations.of(BrokenStrategies.breaking(rule)).get(0);
            page.append("| `%s` | %s | %s | at `%s`: %s |%n"
                    .formatted(
                            rule.code(),
                            rule.severity().name().toLowerCase(Locale.ROOT),
                            rule.description(),
                            violation.path(),
                            violation.message())
                    .replace(System.lineSeparator(), "\n"));
        }
        GeneratedDocument.assertCurrent("integrity-rules.md", page.toString());
    }
}
