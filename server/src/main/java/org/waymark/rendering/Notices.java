package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Credits;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** What readers must know of a text before they trust it. */
class Notices {
    /**
     * One sentence, and where the original text is.
     *
     * @param tag the language of the original
     */
    record Notice(
            String text,
            @Nullable String link,
            @Nullable String tag,
            @Nullable String linkText) {}

    private Notices() {}

    /** @param path of the page below the language */
    static List<Notice> of(PublishedDocument document, PublishedText text, Speech speech, String path) {
        var notices = new ArrayList<Notice>();
        if (!text.language().equals(speech.language().tag())) {
            var language = speech.languageName(text.language().value());
            notices.add(plain(speech.say("notice.fallback", "language", language)));
        }
        if (isUnchecked(text)) {
            notices.add(withOriginal(speech.say(unchecked(text)), document.sourceLanguage(), speech, path));
        }
        if (text.outdated()) {
            notices.add(withOriginal(speech.say("notice.outdated"), document.sourceLanguage(), speech, path));
        }
        if (text.alone()) {
            notices.add(plain(speech.say("notice.alone")));
        }
        return notices;
    }

    /** For a list of many texts: said once when it is true of one of them. */
    static List<Notice> ofList(Collection<PublishedText> texts, Speech speech) {
        return texts.stream()
                .filter(Notices::isUnchecked)
                .map(Notices::unchecked)
                .sorted()
                .findFirst()
                .map(key -> List.of(plain(speech.say(key))))
                .orElse(List.of());
    }

    private static Notice withOriginal(String text, LanguageTag original, Speech speech, String path) {
        var name = speech.languageName(original.value());
        return new Notice(
                text, "/" + original + "/" + path, original.value(), speech.say("notice.original", "language", name));
    }

    private static Notice plain(String text) {
        return new Notice(text, null, null, null);
    }

    static boolean isUnchecked(PublishedText text) {
        var credits = new Credits(text.fields());
        return credits.isTranslation() && credits.checkedBy().isEmpty();
    }

    private static String unchecked(PublishedText text) {
        return new Credits(text.fields()).isByMachine() ? "notice.machine" : "notice.unchecked";
    }
}
