package org.waymark.documents;

import java.util.List;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** Holds fields against the description of their kind. */
public interface FieldCheck {
    /**
     * What is wrong with the fields; empty when nothing is.
     *
     * @param language {@link LanguageTag#UND} for facts
     */
    List<FieldProblem> problems(String kind, LanguageTag language, Fields fields);
}
