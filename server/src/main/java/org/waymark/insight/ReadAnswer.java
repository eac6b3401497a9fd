package org.waymark.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;

/** Makes of a form what it says, where it is about something that readers have now and asks what a page asks. */
final class ReadAnswer {
    private static final Set<String> OPINIONS = Set.of(Answer.USEFUL, Answer.NOT_USEFUL);
    private static final Set<String> WITH_NUMBERS = Set.of("hotline", "centre");
    private static final Set<String> TO_QUESTIONS = Set.of("yes", "no", "unsure");

    private final Archive archive;
    private final String language;
    private final Map<String, ?> form;

    private ReadAnswer(Archive archive, String language, Map<String, ?> form) {
        this.archive = archive;
        this.language = language;
        this.form = form;
    }

    /** Empty for nonsense, and for what readers no longer have. */
    static Optional<Answer> of(Archive archive, String language, Map<String, ?> form) {
        return new ReadAnswer(archive, language, form).read();
    }

    private Optional<Answer> read() {
        var wrong = field("wrong");
        if (!wrong.isEmpty()) {
            return published(wrong)
                    .filter(line -> WITH_NUMBERS.contains(line.kind()))
                    .map(line -> new Answer(line.toString(), language, Answer.WRONG_NUMBER));
        }
        var question = field("question");
        if (!question.isEmpty()) {
            return Optional.of(field("answer"))
                    .filter(answer -> TO_QUESTIONS.contains(answer) && isAsked(question))
                    .map(answer -> new Answer(question, language, field("when") + "-" + answer));
        }
        return published(field("about"))
                .filter(document -> OPINIONS.contains(field("answer")))
                .map(document -> new Answer(document.toString(), language, field("answer")));
    }

    private String field(String name) {
        return form.get(name) instanceof String sent ? sent : "";
    }

    /** Where readers of this language can answer about it. */
    private Optional<DocumentId> published(String written) {
        return Optional.of(written)
                .filter(DocumentId::isWellFormed)
                .map(DocumentId::parse)
                .filter(document -> archive.find("q/" + ShortCode.of(document) + "/index.html")
                        .map(EntryRecord::location)
                        .flatMap(location -> archive.find(language + "/tell" + location + "index.html"))
                        .isPresent());
    }

    /** As rendering wrote down what its pages ask. */
    private boolean isAsked(String question) {
        var asked = archive.find("waymark/asked.txt").map(this::text).orElse("");
        return asked.lines().anyMatch((question + " " + field("when") + " " + language)::equals);
    }

    private String text(EntryRecord entry) {
        try {
            return new String(archive.read(entry), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
