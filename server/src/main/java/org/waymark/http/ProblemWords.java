package org.waymark.http;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import org.waymark.content.LanguageTag;
import org.waymark.language.Words;

/** Says what went wrong. Never fails itself: where words are lacking, the protocol's own phrase has to do. */
@Singleton
class ProblemWords {
    private final Words words;

    ProblemWords(Words words) {
        this.words = words;
    }

    /** The key of the title of a status, such as {@code problem.404}. */
    String key(int status) {
        return "problem." + status;
    }

    boolean has(String key) {
        return words.keys().contains(key);
    }

    String title(int status, LanguageTag language) {
        if (has(key(status))) {
            return words.say(language, key(status));
        }
        try {
            return HttpStatus.getDefaultReason(status);
        } catch (IllegalArgumentException e) {
            return Integer.toString(status);
        }
    }

    String reason(Refusal refusal, LanguageTag language) {
        return has(refusal.words())
                ? words.say(language, refusal.words(), refusal.arguments())
                : refusal.status().getReason();
    }

    /** The words of the link that leads on. */
    String wayOn(String key, LanguageTag language) {
        return has(key) ? words.say(language, key) : "Waymark";
    }
}
