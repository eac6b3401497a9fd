package org.waymark.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.content.Fields;
import org.waymark.content.Picture;
import org.waymark.content.Recording;

/** Writes the two kinds of file of a library in their one canonical form. */
final class CanonicalFile {
    private static final Set<String> AFTER_ORIGIN = Set.of("translator", "checked-by", Recording.READS);

    private CanonicalFile() {}

    /** The {@code facts.yaml} of the document. */
    static String facts(LibraryDocument document) {
        var values = new LinkedHashMap<String, Object>();
        values.put("id", document.id().name());
        values.put("source-language", document.sourceLanguage().value());
        values.put("sensitivity", document.sensitive() ? "sensitive" : "ordinary");
        values.putAll(document.kind().factsInOrder(ownFacts(document.facts())).asMap());
        return YamlText.of(values);
    }

    /** The {@code <tag>.md} of one of its texts. */
    static String text(LibraryDocument document, LibraryText text) {
        var head = new LinkedHashMap<String, Object>();
        var fields = document.kind()
                .textInOrder(withoutFiles(text.content().fields()))
                .asMap();
        fields.forEach((key, value) -> {
            if (AFTER_ORIGIN.contains(key)) {
                putOrigin(head, text);
            }
            head.put(key, value);
        });
        putOrigin(head, text);
        var file = new StringBuilder("---\n");
        head.forEach((key, value) -> file.append(key).append(": ").append(value).append('\n'));
        return file.append("---\n").append(text.content().body()).toString();
    }

    private static void putOrigin(Map<String, Object> head, LibraryText text) {
        if (text.translatedFrom() != null) {
            head.putIfAbsent("translated-from", text.translatedFrom());
        }
    }

    /** Recordings are said by the files beside. */
    private static Fields withoutFiles(Fields text) {
        return text.without(Recording.OPUS).without(Recording.MP3);
    }

    /** Slug and parent are said by the folder, and what a picture is by its file. */
    private static Fields ownFacts(Fields facts) {
        var own = facts.without("slug").without("parent");
        for (var key : Picture.FACTS) {
            own = own.without(key);
        }
        return own;
    }

    /** The first line, from 1, on which the two texts differ. */
    static int firstDifference(String one, String other) {
        int line = 1;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The line of this number; empty after the end. */
    static String line(String text, int number) {
        var lines = text.split("\n", -1);
        return number <= lines.length ? lines[number - 1] : "";
    }
}
