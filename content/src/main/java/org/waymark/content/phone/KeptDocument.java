package org.waymark.content.phone;

import java.util.List;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LineHours;

/**
 * A document of a data pack: the same as {@code /api/v1} says of it, where each field is described.
 *
 * @param data all that is said
 */
public record KeptDocument(Fields data) {
    public DocumentId id() {
        return DocumentId.parse(data.textOrEmpty("id"));
    }

    public String title() {
        return data.textOrEmpty("title");
    }

    /** One or two sentences; empty where there is none. */
    public String summary() {
        return data.textOrEmpty("summary");
    }

    /** Safe HTML with help lines and centres in it; links begin at the root of the site. */
    public String html() {
        return data.textOrEmpty("html");
    }

    /** As it was written, in CommonMark. */
    public String body() {
        return data.textOrEmpty("body");
    }

    /** Whose pack it is of. */
    public String language() {
        return data.textOrEmpty("language");
    }

    /** The language of the words, another one where it is not translated. */
    public String textLanguage() {
        return data.textOrEmpty("textLanguage");
    }

    /** What the reader must be told beside it: fallback, machine, unchecked, outdated, alone. */
    public List<String> remarks() {
        return data.texts("remarks");
    }

    /** What is the same in every language: numbers, hours, countries, sources. */
    public Fields facts() {
        return data.object("facts").orElse(Fields.EMPTY);
    }

    /** When somebody answers; empty for what is no help line. */
    public Optional<LineHours> hours() {
        return data.has("zones")
                ? Optional.of(LineHours.of(facts().textOrEmpty("hours"), data.texts("zones")))
                : Optional.empty();
    }
}
