package org.waymark.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Sentence;

/**
 * One field of the form that is made from the description of a kind.
 *
 * @param as the small letters of its {@link FieldShape.Type}, true: templates can ask for nothing else; and
 *     {@code sentence} for a line that needs room
 * @param label the key of its name
 * @param example how it is written; empty where there is nothing to show
 * @param plain whether it is a code, written from left to right in every language
 * @param choices for {@code one} and {@code many}
 * @param groups the fields of each item
 */
public record FieldView(
        Map<String, Boolean> as,
        String name,
        String label,
        String value,
        boolean required,
        String example,
        boolean plain,
        List<ChoiceView> choices,
        List<List<FieldView>> groups,
        @Nullable Sentence problem) {

    /**
     * Something to choose.
     *
     * @param words what it is called; for codes that no language has words for, the code
     */
    public record ChoiceView(String value, String name, String words, boolean chosen) {}

    /** How it is written, between the marks U+2066 and U+2069: a day would be turned round in an Arabic sentence. */
    public String shown() {
        return example.isEmpty() ? "" : "\u2066" + example + "\u2069";
    }

    /** The list that the document it names is picked from; empty for other fields. */
    public String list() {
        return switch (label) {
            case "desk.fact.parent" -> "pages";
            case "desk.fact.leads-to" -> "documents";
            default -> "";
        };
    }

    /** How many groups there are. */
    public int count() {
        return groups.size();
    }
}
