package org.waymark.rendering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;

/** Where readers say with one tap whether a page was useful and which number is wrong, and what they are told then. */
class TellPages {
    private final Reading reading;
    private final Speech speech;
    private final Map<DocumentId, Set<DocumentId>> mentions;

    TellPages(Reading reading, Map<DocumentId, Set<DocumentId>> mentions) {
        this.reading = reading;
        this.speech = reading.speech();
        this.mentions = mentions;
    }

    Page page(Route route) {
        var document = reading.site().get(route.document());
        var id = document.id();
        boolean isLine = !Telling.lines(Set.of(id)).isEmpty();
        var view = new TellView(
                reading.root(),
                reading.root() + route.detail(),
                reading.part(reading.text(document), "title"),
                id.toString(),
                isLine ? id.toString() : null,
                isLine ? List.of() : lines(id));
        var title = new Page.Title(speech.say("tell.title"), document.sensitive(), null);
        return new Page(title, List.of(), false, "tell/tell", view);
    }

    private List<LineView> lines(DocumentId page) {
        return Telling.lines(mentions.getOrDefault(page, Set.of())).stream()
                .flatMap(id -> reading.find(id).stream())
                .filter(line -> FactStatus.of(line.facts()).mayBeShown())
                .map(line -> new LineView(line.id().toString(), reading.part(reading.text(line), "title")))
                .toList();
    }

    Page thanks() {
        return then("tell.thanks.title", "tell.thanks");
    }

    Page notCounted() {
        return then("tell.again.title", "tell.again");
    }

    private Page then(String titleKey, String wordsKey) {
        var title = speech.say(titleKey);
        return Page.list(title, "tell/then", new ThenView(title, speech.say(wordsKey), reading.root()));
    }

    /**
     * What the page sees.
     *
     * @param back to the page that it is about
     * @param line the same document where its own number can be wrong; null for others
     * @param lines the help lines and centres on that page
     */
    record TellView(
            String root,
            String back,
            Part title,
            String about,
            @Nullable String line,
            List<LineView> lines) {}

    record LineView(String id, Part title) {}

    record ThenView(String title, String words, String root) {}
}
