package org.waymark.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** Fields were to be saved that are not as their kind describes them. */
public class InvalidFields extends RuntimeException {
    private final transient List<FieldProblem> problems;

    InvalidFields(DocumentId document, LanguageTag language, List<FieldProblem> problems) {
        super(document + " in " + language + ": "
                + problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
