package org.regionalstrategy.io.network;

import com.google.common.collect.ImmutableMap;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element a line, indented by two blanks: the same on every JDK and whatever other writers are on the class path. */
final class XmlOutput {
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String INDENT = "  ";

    private final XMLStreamWriter out;
    private int depth;

    private XmlOutput(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes the root of a document and all that is in it. */
    @FunctionalInterface
    interface Content {
        void write(XmlOutput out) throws XMLStreamException;
    }

    /** The document as a text. */
    static String text(Content content) {
        StringWriter text = new StringWriter();
        write(text, content);
        return text.toString();
    }

    /** Writes the document and flushes it; the writer stays open. */
    static void write(Writer writer, Content content) {
        try {
            XMLStreamWriter stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(plain(writer));
            stream.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlOutput(stream));
            stream.writeCharacters("\n");
            stream.writeEndDocument();
            stream.flush();
        } catch (XMLStreamException failure) {
            throw new UncheckedIOException(
                    failure.getCause() instanceof IOException cause ? cause : new IOException(failure));
        }
    }

    /** Hides what kind of writer it is: the stream writer would look at its encoding, and escape by that. */
    private static Writer plain(Writer writer) {
        return new FilterWriter(writer) {};
    }

    /** Opens the root, in the namespace of its schema. */
    void startRoot(String name, String namespace, String schema, Map<String, String> attributes)
            throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
        out.writeNamespace("xsi", SCHEMA_INSTANCE);
        out.writeAttribute("xsi", SCHEMA_INSTANCE, "schemaLocation", namespace + " " + schema);
        writeAttributes(attributes);
        depth++;
    }

    /** Opens an element that holds elements. */
    void start(String name, Map<String, String> attributes) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        writeAttributes(attributes);
        depth++;
    }

    /** Opens an element that holds elements and has no attributes. */
    void start(String name) throws XMLStreamException {
        start(name, ImmutableMap.of());
    }

    /** Closes the element that was opened last. */
    void end() throws XMLStreamException {
        depth--;
        newLine();
        out.writeEndElement();
    }

    /** An element with nothing in it. */
    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        newLine();
        out.writeEmptyElement(name);
        writeAttributes(attributes);
    }

    /** An element with text in it. */
    void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        writeAttributes(attributes);
        out.writeCharacters(XmlText.content(text));
        out.writeEndElement();
    }

    private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), XmlText.attribute(attribute.getValue()));
        }
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
