package org.waymark.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the template of a plan sees. */
public final class PlanView {
    private PlanView() {}

    /** Something to choose or to tick. */
    public record Choice(String value, String name, boolean chosen) {}

    /**
     * A language, with what happens where a text is missing in it.
     *
     * @param field the name of its field
     */
    public record LanguageChoice(String field, String name, List<Choice> whens) {}

    /** From where to where, as two fields with what stands in them; what is wrong is a key of words. */
    public record Way(
            String fromField,
            String from,
            @Nullable String fromProblem,
            String toField,
            String to,
            @Nullable String toProblem) {}

    /** A message with its channels and its time, as fields. */
    public record MessageLine(
            String number,
            String field,
            List<Choice> documents,
            @Nullable String documentProblem,
            String atField,
            String at,
            @Nullable String atProblem,
            List<Choice> channels) {}
}
