package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.value.Value;

/** The comments of sources, as the compiler of the JDK reads them. */
final class Comments {
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAM = Pattern.compile("param\\s+(\\w+)\\s+(.+)", Pattern.DOTALL);

    /** What a comment stands at. */
    enum Kind {
        TYPE,
        CONSTANT,
        ATTRIBUTE,
        ATTRIBUTE_WITH_DEFAULT,
        COMPONENT
    }

    /**
     * A public type, enum constant, attribute or record component.
     *
     * @param file the path of its source below the root of sources
     * @param name its name, after those of the types that it is nested in
     * @param type its type, such as {@code double} or {@code java.util.OptionalInt}
     * @param comment what is said of it, on one line; empty if nothing is
     */
    record Commented(Kind kind, String file, String name, String type, String comment) {
        String place() {
            return file + ": " + name;
        }
    }

    private Comments() {}

    static ImmutableList<Commented> ofFiles(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            return read(compiler, manager, manager.getJavaFileObjectsFromPaths(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the source of one public type of this name. */
    static ImmutableList<Commented> ofText(String typeName, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        URI place = URI.create("string:///" + typeName.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension);
        JavaFileObject source = new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            return read(compiler, manager, List.of(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<Commented> read(
            JavaCompiler compiler, StandardJavaFileManager manager, Iterable<? extends JavaFileObject> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:only", "-implicit:none", "-classpath", System.getProperty("java.class.path"));
        JavaCompiler.CompilationTask task = compiler.getTask(null, manager, diagnostics, options, null, sources);
        Reader reader = new Reader();
        task.setProcessors(List.of(reader));
        task.call();
        assertThat(diagnostics.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .as("the sources can be read")
                .isEmpty();
        return ImmutableList.copyOf(reader.found);
    }

    private static final class Reader extends AbstractProcessor {
        private final List<Commented> found = new ArrayList<>();
        private String file = "";

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
                file = type.getQualifiedName().toString().replace('.', '/') + ".java";
                type(type, "");
            }
            return false;
        }

        private void type(TypeElement type, String outer) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return;
            }
            String name = outer + type.getSimpleName();
            String comment = commentOf(type);
            add(Kind.TYPE, type, name, description(comment));
            if (type.getKind() == ElementKind.RECORD) {
                Map<String, String> params = params(comment);
                type.getRecordComponents().forEach(component -> {
                    String componentName = component.getSimpleName().toString();
                    add(Kind.COMPONENT, component, componentName, params.getOrDefault(componentName, ""));
                });
            }
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                    add(Kind.CONSTANT, member, member.getSimpleName().toString(), description(commentOf(member)));
                } else if (member instanceof ExecutableElement method) {
                    attributeKind(method)
                            .ifPresent(kind -> add(
                                    kind, method, method.getSimpleName().toString(), description(commentOf(method))));
                }
            }
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> type(nested, name + "."));
        }

        /** An attribute is without parameters and without a body, unless that gives its default. */
        private static Optional<Kind> attributeKind(ExecutableElement method) {
            Set<Modifier> modifiers = method.getModifiers();
            if (!modifiers.contains(Modifier.PUBLIC)
                    || !method.getParameters().isEmpty()
                    || method.getSimpleName().contentEquals("toBuilder")) {
                return Optional.empty();
            }
            if (method.getAnnotation(Value.Default.class) != null) {
                return Optional.of(Kind.ATTRIBUTE_WITH_DEFAULT);
            }
            return modifiers.contains(Modifier.ABSTRACT) ? Optional.of(Kind.ATTRIBUTE) : Optional.empty();
        }

        private void add(Kind kind, Element element, String name, String comment) {
            String type = element instanceof ExecutableElement method
                    ? method.getReturnType().toString()
                    : element.asType().toString();
            found.add(new Commented(kind, file, name, type, comment));
        }

        private String commentOf(Element element) {
            String comment = processingEnv.getElementUtils().getDocComment(element);
            return comment == null ? "" : comment;
        }

        /** A comment before its first tag. */
        private static String description(String comment) {
            return oneLine(TAG.split(comment, 2)[0]);
        }

        private static Map<String, String> params(String comment) {
            Map<String, String> params = new LinkedHashMap<>();
            for (String tag : TAG.split(comment)) {
                Matcher param = PARAM.matcher(tag);
                if (param.matches()) {
                    params.put(param.group(1), oneLine(param.group(2)));
                }
            }
            return params;
        }

        private static String oneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
