package org.waymark.exchange;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.documents.TranslationSheet;
import org.waymark.documents.TranslationSheet.Line;
import org.waymark.exchange.InlineCodes.Piece;

/** Sheets as one XLIFF 2.0 file: a {@code file} for each document, a {@code unit} for each field and block. */
final class WriteXliff {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private final XMLStreamWriter xml;

    private WriteXliff(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param sheets at least one, all of the same two languages */
    static byte[] of(List<TranslationSheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new WriteXliff(xml).write(sheets);
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(List<TranslationSheet> sheets) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        start("xliff", "version", "2.0");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("srcLang", sheets.get(0).source().value());
        xml.writeAttribute("trgLang", sheets.get(0).target().value());
        for (var sheet : sheets) {
            start("file", "id", sheet.document().toString(), "original", Origin.of(sheet));
            xml.writeAttribute("xml:space", "preserve");
            for (var line : sheet.lines()) {
                unit(line);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void unit(Line line) throws XMLStreamException {
        start("unit", "id", line.place());
        if (line.fixed()) {
            xml.writeAttribute("translate", "no");
        }
        notes(line);
        var codes = InlineCodes.codes(line.source());
        originalData(codes);
        boolean done = !line.target().isEmpty() && line.before().isEmpty();
        start("segment", "state", done ? "translated" : "initial");
        text("source", line.source(), codes);
        if (!line.target().isEmpty()) {
            text("target", line.target(), codes);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void notes(Line line) throws XMLStreamException {
        if (line.terms().isEmpty() && line.before().isEmpty()) {
            return;
        }
        start("notes");
        for (var term : line.terms()) {
            note("term", term);
        }
        if (!line.before().isEmpty()) {
            note("source-before", line.before());
        }
        xml.writeEndElement();
    }

    private void note(String category, String text) throws XMLStreamException {
        start("note", "category", category, "appliesTo", "source");
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    private void originalData(List<String> codes) throws XMLStreamException {
        if (codes.isEmpty()) {
            return;
        }
        start("originalData");
        if (codes.stream().anyMatch(code -> code.startsWith("]("))) {
            data("open", "[");
        }
        for (int i = 0; i < codes.size(); i++) {
            data("d" + (i + 1), codes.get(i));
        }
        xml.writeEndElement();
    }

    private void data(String id, String text) throws XMLStreamException {
        start("data", "id", id);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** @param codes of the source: one that the source does not have is mere words */
    private void text(String element, String text, List<String> codes) throws XMLStreamException {
        start(element);
        Set<Integer> used = new HashSet<>();
        for (var piece : InlineCodes.in(text)) {
            int number = number(piece, codes, used);
            if (number == 0) {
                xml.writeCharacters(
                        readable(piece.isLink() ? "[" + piece.words() + piece.code() : piece.words() + piece.code()));
            } else if (piece.isLink()) {
                start("pc", "id", "" + number, "dataRefStart", "open", "dataRefEnd", "d" + number, "type", "link");
                xml.writeCharacters(readable(piece.words()));
                xml.writeEndElement();
            } else {
                xml.writeEmptyElement(NAMESPACE, "ph");
                attributes(
                        "id", "" + number, "dataRef", "d" + number, "canDelete", "no", "disp", readable(piece.code()));
            }
        }
        xml.writeEndElement();
    }

    /** The place of a code among those of the source, from 1; 0 for words, and for what the source does not have. */
    private static int number(Piece piece, List<String> codes, Set<Integer> used) {
        for (int i = 0; i < codes.size(); i++) {
            if (!piece.isWords() && codes.get(i).equals(piece.code()) && used.add(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        attributes(attributes);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    /** XML has no place for control characters, and nobody meant to write one. */
    private static String readable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
