package org.waymark.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        @Nullable ProblemView problem) {

    /**
     * Something to choose.
     *
     * @param words what it is called; for codes that no language has words for, the code
     */
    public record ChoiceView(String value, String name, String words, boolean chosen) {}

    /**
     * What is wrong with a field.
     *
     * @param words the key of the sentence
     * @param example what the sentence shows
     */
    public record ProblemView(String words, String example) {
        /** From left to right, whatever stands around it. */
        public String shown() {
            return isolated(example);
        }
    }

    /** How it is written, from left to right, whatever stands around it. */
    public String shown() {
        return isolated(example);
    }

    /** Between the marks U+2066 and U+2069: a day or a number would be turned round in an Arabic sentence. */
    private static String isolated(String code) {
        return code.isEmpty() ? "" : "\u2066" + code + "\u2069";
    }

    /** How many groups there are. */
    public int count() {
        return groups.size();
    }
}
