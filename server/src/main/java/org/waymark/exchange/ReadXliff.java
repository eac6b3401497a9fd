package org.waymark.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.TranslationFile.Part;

/**
 * Reads XLIFF 2 as tools give it back: more segments than one, codes in other forms, marks and modules of their own. A
 * document type is refused, so that a file can neither read others nor grow in memory.
 */
final class ReadXliff {
    private final XMLStreamReader xml;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Origin origin;
    private String language = "";

    private ReadXliff(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws UnreadableFile when it is broken, or none of ours */
    static TranslationFile of(byte[] file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new ReadXliff(factory.createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new UnreadableFile("desk.exchange.xml-broken", String.valueOf(line));
        }
    }

    private TranslationFile read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFile("desk.exchange.xml-dtd");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        return new TranslationFile(language, parts);
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "xliff" -> root();
            case "file" -> origin = origin();
            case "unit" -> unit();
            default -> refuseOtherRoot();
        }
    }

    private void refuseOtherRoot() {
        if (language.isEmpty()) {
            throw new UnreadableFile("desk.exchange.xml-other");
        }
    }

    private void root() {
        var version = attribute("version");
        if (!version.matches("2\\.[0-9]+")) {
            throw new UnreadableFile("desk.exchange.xliff-version", version);
        }
        language = attribute("trgLang");
        if (language.isEmpty()) {
            throw new UnreadableFile("desk.exchange.language-missing");
        }
    }

    private Origin origin() {
        refuseOtherRoot();
        return Origin.parse(attribute("original"))
                .orElseThrow(() -> new UnreadableFile("desk.exchange.not-ours", attribute("original")));
    }

    private void unit() throws XMLStreamException {
        refuseOtherRoot();
        var own = origin;
        if (own == null) {
            throw new UnreadableFile("desk.exchange.not-ours");
        }
        int line = xml.getLocation().getLineNumber();
        var place = attribute("id");
        var unit = new Unit();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += unit.take(xml) ? 0 : 1;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                unit.end(xml.getLocalName());
            }
        }
        parts.add(new Part(
                line, own.document(), place, own.sourceRevision(), own.basedOn(), unit.source(), unit.target()));
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFile("desk.exchange.xml-dtd");
        }
        return event;
    }

    private String attribute(String name) {
        return attribute(xml, name);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The segments of a unit, put together again. */
    private static final class Unit {
        private final Map<String, String> data = new HashMap<>();
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private String segmentSource = "";
        private @Nullable String segmentTarget;
        private boolean untranslated;

        /** Whether the element was read to its end. */
        boolean take(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "data" -> data.put(attribute(xml, "id"), text(xml));
                case "source" -> segmentSource = text(xml);
                case "target" -> segmentTarget = text(xml);
                default -> {
                    return false;
                }
            }
            return true;
        }

        void end(String element) {
            if (!element.equals("segment") && !element.equals("ignorable")) {
                return;
            }
            var translated = segmentTarget;
            source.append(segmentSource);
            untranslated |= element.equals("segment") && (translated == null || translated.isBlank());
            target.append(translated == null ? segmentSource : translated);
            segmentSource = "";
            segmentTarget = null;
        }

        String source() {
            return source.toString();
        }

        /** Empty unless every segment has one: half a block is none. */
        String target() {
            return untranslated ? "" : target.toString();
        }

        /** The text of the element with its codes as they were written before. */
        private String text(XMLStreamReader xml) throws XMLStreamException {
            var text = new StringBuilder();
            var closing = new ArrayList<String>();
            closing.add("");
            while (!closing.isEmpty()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.append(opening(xml));
                        closing.add(data.getOrDefault(attribute(xml, "dataRefEnd"), ""));
                    }
                    case XMLStreamConstants.END_ELEMENT -> text.append(closing.remove(closing.size() - 1));
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableFile("desk.exchange.xml-dtd");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                    default -> {}
                }
            }
            return text.toString();
        }

        private String opening(XMLStreamReader xml) {
            return switch (xml.getLocalName()) {
                case "pc" -> data.getOrDefault(attribute(xml, "dataRefStart"), "");
                case "ph", "sc", "ec" -> data.getOrDefault(attribute(xml, "dataRef"), "");
                default -> "";
            };
        }
    }
}
