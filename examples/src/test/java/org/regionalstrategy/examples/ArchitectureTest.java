package org.regionalstrategy.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between modules and packages: model below scoring and io, these below the examples. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.regionalstrategy");

    @Test
    void all_modules_are_seen() {
        for (String module : new String[] {"model", "scoring", "io", "examples"}) {
            assertThat(ALL.stream().map(JavaClass::getPackageName))
                    .anyMatch(name -> name.startsWith("org.regionalstrategy." + module));
        }
    }

    @Test
    void the_model_knows_nobody() {
        classes()
                .that()
                .resideInAPackage("org.regionalstrategy.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.regionalstrategy.model..",
                        "java..",
                        "javax.annotation.processing..",
                        "com.google.common..",
                        "org.immutables.value..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void scoring_knows_only_the_model() {
        noClasses()
                .that()
                .resideInAPackage("org.regionalstrategy.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.regionalstrategy.io..",
                        "org.regionalstrategy.examples..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "java.io.File..",
                        "java.nio.file..")
                .check(ALL);
    }

    @Test
    void io_knows_only_the_model() {
        noClasses()
                .that()
                .resideInAPackage("org.regionalstrategy.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.regionalstrategy.scoring..", "org.regionalstrategy.examples..")
                .check(ALL);
    }

    @Test
    void no_public_signature_shows_a_library_that_could_change() {
        codeUnits()
                .that(arePartOfTheApi())
                .should(mentionNoTypeOf(
                        "tools.jackson", "com.fasterxml", "de.siegmar", "org.snakeyaml", "org.apache", "nl.cwts"))
                .check(ALL);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.regionalstrategy.(**)").should().beFreeOfCycles().check(ALL);
    }

    private static DescribedPredicate<JavaCodeUnit> arePartOfTheApi() {
        return DescribedPredicate.describe(
                "are public in a public type",
                unit -> isVisible(unit) && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> mentionNoTypeOf(String... libraries) {
        return new ArchCondition<>("mention no type of " + String.join(", ", libraries)) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                        .filter(type -> Stream.of(libraries).anyMatch(type.getName()::startsWith))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
