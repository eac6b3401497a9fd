package org.waymark.rendering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.publishing.Notice;

/** The questions of campaigns as templates show them at the foot of a page in one language. */
class QuestionViews {
    private final Questions questions;
    private final Reading reading;

    QuestionViews(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    /**
     * One question.
     *
     * @param subject the message whose question it is
     * @param when before or after
     * @param language said where it is not that of the page; null otherwise
     */
    record QuestionView(
            String root,
            String subject,
            String when,
            Part words,
            @Nullable String language) {}

    List<QuestionView> on(Route route) {
        return questions.on(route, reading.speech().language().tag()).stream()
                .map(this::view)
                .toList();
    }

    private QuestionView view(Notice question) {
        var speech = reading.speech();
        var said = Objects.requireNonNull(question.texts().get(speech.language().tag()));
        var notice = Optional.of(said.written())
                .filter(written -> !written.equals(speech.language().tag()))
                .map(written -> speech.say("notice.fallback", "language", speech.languageName(written.value())))
                .orElse(null);
        return new QuestionView(
                reading.root(),
                question.subject().toString(),
                Questions.when(question),
                reading.words(said.title(), said.written()),
                notice);
    }
}
