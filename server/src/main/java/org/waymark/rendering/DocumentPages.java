package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.Views.LinkView;

/** The pages about one document each: what was written, a help line, a centre. */
class DocumentPages {
    private final Reading reading;
    private final Prose prose;
    private final Speech speech;
    private final HotlineCards hotlines;
    private final CentreCards centres;
    private final Sources sources;
    private final WhereWritten written;
    private final Related related;

    DocumentPages(Reading reading, Prose prose, Related related) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
        this.hotlines = new HotlineCards(reading.texts(), speech);
        this.centres = new CentreCards(reading.texts(), speech);
        this.sources = new Sources(speech);
        this.written = new WhereWritten(reading, prose);
        this.related = related;
    }

    Page page(Route route) {
        var document = reading.site().get(route.document());
        var text = reading.text(document);
        var words = new ExplainedWords(reading);
        var body = prose.html(document, text, words);
        var view = new Views.PageView(
                reading.part(text, "title"),
                reading.optionalPart(text, "summary"),
                Notices.of(document, text, speech, route.path()),
                body,
                written.of(document),
                words.views(),
                reading.links(reading.site().children(document.id())),
                related(document.id()),
                sources.dates(document, text),
                sources.of(document.facts()));
        return new Page(title(document, text), above(document.id()), true, "page/page", view);
    }

    private List<LinkView> related(DocumentId page) {
        return reading.links(related.to(page)).stream().map(LinkView::brief).toList();
    }

    Page hotline(Route route) {
        var document = reading.site().get(route.document());
        return card(route, document, "hotline/hotline", hotlines.onOwnPage(document, reading.text(document)));
    }

    Page centre(Route route) {
        var document = reading.site().get(route.document());
        return card(route, document, "centre/centre", centres.onOwnPage(document, reading.text(document)));
    }

    private Page card(Route route, PublishedDocument document, String template, Card card) {
        var text = reading.text(document);
        var view = new Views.CardView(
                card.title(),
                card.summary(),
                Notices.of(document, text, speech, route.path()),
                card,
                prose.html(document, text),
                sources.dates(document, text),
                sources.of(document.facts()),
                LinkedData.of(document, text));
        return new Page(title(document, text), aboveCard(document), true, template, view);
    }

    /** The name of what may endanger its reader stays out of the list of pages seen. */
    private static Page.Title title(PublishedDocument document, PublishedText text) {
        var summary = text.fields().text("summary").orElse(null);
        return new Page.Title(text.fields().textOrEmpty("title"), document.sensitive(), summary);
    }

    private List<LinkView> above(DocumentId page) {
        return reading.links(reading.site().ancestors(page));
    }

    private List<LinkView> aboveCard(PublishedDocument document) {
        var above = new ArrayList<LinkView>();
        above.add(reading.link("get-help/", speech.say("help.title")));
        var country = Site.country(document);
        if (!country.isEmpty()) {
            above.add(reading.link(Routes.countryPath(country), speech.country(country)));
        }
        return above;
    }
}
