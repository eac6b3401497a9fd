package org.waymark.rendering;

import org.waymark.content.DocumentId;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Views.TermView;

/** The page that explains words, in the order of the alphabet. */
class TermsPage {
    private final Reading reading;
    private final Prose prose;
    private final Speech speech;

    TermsPage(Reading reading, Prose prose) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
    }

    Page terms() {
        var byTitle = reading.byName(this::title).thenComparing(PublishedDocument::id);
        var all = reading.site().all("term").stream()
                .filter(reading::isShown)
                .sorted(byTitle)
                .toList();
        var view = new Views.TermsView(
                Notices.ofList(reading.texts(all), speech),
                all.stream().map(this::term).toList());
        return Page.list(speech.say("terms.title"), "terms/terms", view).found();
    }

    private String title(PublishedDocument term) {
        return reading.text(term).fields().textOrEmpty("title");
    }

    private TermView term(PublishedDocument term) {
        var text = reading.text(term);
        var seeAlso = term.facts().texts("see-also").stream()
                .map(name -> new DocumentId("term", name))
                .toList();
        return new TermView(
                term.id().name(),
                reading.part(text, "title"),
                reading.optionalPart(text, "summary"),
                prose.html(term, text),
                text.fields()
                        .text("avoid")
                        .map(words -> speech.say("terms.avoid", "words", words))
                        .orElse(null),
                reading.links(seeAlso));
    }
}
