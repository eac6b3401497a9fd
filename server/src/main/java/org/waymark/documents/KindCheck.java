package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;

/** Holds fields against the schema of their kind. */
@Singleton
class KindCheck implements FieldCheck {
    @Override
    public List<FieldProblem> problems(String kind, LanguageTag language, Fields fields) {
        var described = Kinds.named(kind);
        var found =
                language.equals(LanguageTag.UND) ? described.problemsOfFacts(fields) : described.problemsOfText(fields);
        return found.stream()
                .map(problem -> new FieldProblem(problem.pointer().replaceFirst("^/", ""), problem.sentence()))
                .toList();
    }
}
