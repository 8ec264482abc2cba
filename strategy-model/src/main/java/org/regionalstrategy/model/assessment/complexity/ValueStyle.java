package org.regionalstrategy.model.assessment.complexity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values of this package are generated: a public builder, a hidden implementation. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        depluralize = true,
        depluralizeDictionary = {"index:indices", "entry:entries"},
        toBuilder = "toBuilder",
        jacksonIntegration = false,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface ValueStyle {}
