package org.waymark.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.content.Articles;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Spelling;

/**
 * Checks that pages name only articles that there are, and that a treaty or law says in every language what each of
 * its articles means.
 */
final class CheckArticles {
    private static final String KIND = "instrument";

    private final Map<DocumentId, FoundDocument> found;
    private final List<Problem> problems;

    CheckArticles(Map<DocumentId, FoundDocument> found, List<Problem> problems) {
        this.found = found;
        this.problems = problems;
    }

    void check(FoundDocument document) {
        cited(document);
        if (document.document().id().kind().equals(KIND)) {
            explained(document);
        }
    }

    private void cited(FoundDocument document) {
        var cited = document.document().facts().objects("instruments");
        for (int i = 0; i < cited.size(); i++) {
            var name = cited.get(i).textOrEmpty("id");
            var place = "/instruments/" + i;
            var instrument = DocumentId.isWellFormed(KIND + ":" + name) ? found.get(new DocumentId(KIND, name)) : null;
            if (instrument == null) {
                report(document, place + "/id", "there is no treaty or law “" + name + "”; " + meant(name));
            } else {
                articles(document, place, cited.get(i), instrument);
            }
        }
    }

    private void articles(FoundDocument document, String place, Fields cited, FoundDocument instrument) {
        var known = numbers(instrument);
        for (var number : cited.texts("articles")) {
            if (!known.contains(number)) {
                report(
                        document,
                        place + "/articles",
                        "“" + number + "” is not among the articles of "
                                + instrument.document().id() + "; correct it, or add it there");
            }
        }
    }

    private void explained(FoundDocument document) {
        var wanted = numbers(document);
        document.document().texts().forEach((language, text) -> {
            var written = List.copyOf(Articles.in(text.content().body()).lines().keySet());
            if (!written.equals(wanted)) {
                var places = Objects.requireNonNull(document.files().texts().get(language));
                problems.add(Problem.error(
                        places.file(),
                        places.bodyLine(),
                        "the headings are " + written + ", the articles of facts.yaml " + wanted
                                + "; write a heading like “## 21” and one paragraph for each, in this order"));
            }
        });
    }

    private static List<String> numbers(FoundDocument instrument) {
        return instrument.document().facts().objects("articles").stream()
                .map(article -> article.textOrEmpty("number"))
                .toList();
    }

    private String meant(String name) {
        var names = found.keySet().stream()
                .filter(id -> id.kind().equals(KIND))
                .map(DocumentId::name)
                .toList();
        return Spelling.nearest(name, names)
                .map(near -> "did you mean “" + near + "”?")
                .orElse("correct it, or write that document first");
    }

    private void report(FoundDocument document, String pointer, String message) {
        problems.add(document.files().facts().error(pointer, message));
    }
}
