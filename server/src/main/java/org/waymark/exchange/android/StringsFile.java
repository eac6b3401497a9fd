package org.waymark.exchange.android;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.language.Wording;

/** One language: a {@code strings.xml}, with a line for each text. */
final class StringsFile {
    /** Tells whose file it is. */
    static final String MARK = "Written by Waymark, which replaces it when it exports again: change the words there.";

    private final StringWriter file = new StringWriter();
    private final XMLStreamWriter xml;

    private StringsFile() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
    }

    /** In the order of the map. */
    static String of(Map<Resource, Wording> words) {
        try {
            var strings = new StringsFile();
            strings.write(words);
            return strings.file.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Map<Resource, Wording> words) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        line("");
        xml.writeComment(" " + MARK + " ");
        line("");
        xml.writeStartElement("resources");
        for (var each : words.entrySet()) {
            line("    ");
            if (each.getKey().isCounted()) {
                plurals(each.getKey(), each.getValue());
            } else {
                string(each.getKey(), each.getValue());
            }
        }
        line("");
        xml.writeEndElement();
        line("");
        xml.writeEndDocument();
        xml.close();
    }

    private void string(Resource resource, Wording wording) throws XMLStreamException {
        var text = resource.text(wording.other());
        start("string", "name", resource.name());
        if (resource.places().isEmpty() && text.contains("%")) {
            xml.writeAttribute("formatted", "false"); // nothing is filled in, so the sign means itself
        }
        text(text);
    }

    private void plurals(Resource resource, Wording wording) throws XMLStreamException {
        start("plurals", "name", resource.name());
        for (var form : wording.forms().entrySet()) {
            line("        ");
            start("item", "quantity", form.getKey());
            text(resource.text(form.getValue()));
        }
        line("    ");
        xml.writeEndElement();
    }

    private void start(String element, String attribute, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(attribute, value);
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(EscapedText.of(text));
        xml.writeEndElement();
    }

    private void line(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }
}
