package org.waymark.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Picture;

/** What somebody says of a picture they bring, right or wrong. */
record PictureForm(Map<String, String> sent) {
    static final String KIND = "image";
    static final String NAME = "name";
    static final String CARRIED = "carried";
    static final String LANGUAGE = "language";
    private static final List<String> NEEDED = List.of("title", Picture.ALTERNATIVE, "source", "licence");
    private static final int LONGEST_NAME = 80;

    String line(String field) {
        return sent.getOrDefault(field, "").strip().replaceAll("\\s+", " ");
    }

    /** The keys of what must be corrected, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (line(NAME).length() > LONGEST_NAME || !DocumentId.isWellFormed(KIND + ":" + line(NAME))) {
            problems.put(NAME, "desk.start.name.invalid");
        }
        NEEDED.stream()
                .filter(field -> line(field).isEmpty())
                .forEach(field -> problems.put(field, "desk.field.missing"));
        return problems;
    }

    /** Only once there are no problems. */
    DocumentId id() {
        return new DocumentId(KIND, line(NAME));
    }

    /** What it says of the picture in its language. */
    Fields text() {
        var text = Fields.of(Map.of("title", line("title"), Picture.ALTERNATIVE, line(Picture.ALTERNATIVE)));
        return line("caption").isEmpty() ? text : text.with("caption", line("caption"));
    }

    /** What is the same in every language, besides the file. */
    Fields facts() {
        return Fields.of(Map.of("slug", line(NAME), "source", line("source"), "licence", line("licence")));
    }
}
