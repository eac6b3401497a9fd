package org.waymark.rendering;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jspecify.annotations.Nullable;
import org.waymark.publishing.Edition;
import org.waymark.publishing.PublishedDocument;

/**
 * A help line or centre as a piece of HTML for the page of a partner: nothing in it is loaded, run or styled from
 * elsewhere, it names the day it was checked and leads back here.
 */
class Snippets {
    private final Reading reading;
    private final Prose prose;
    private final Templates templates;
    private final Edition edition;
    private final String home;

    Snippets(Reading reading, Prose prose, Templates templates, Edition edition) {
        this.reading = reading;
        this.prose = prose;
        this.templates = templates;
        this.edition = edition;
        this.home = edition.address().replaceFirst("/+$", "");
    }

    /** Null for other kinds, and where the site does not know its own address. */
    @Nullable String of(PublishedDocument document) {
        if (home.isEmpty() || !Prose.isCard(document.id())) {
            return null;
        }
        var language = reading.speech().language();
        var card = plain(SelfContained.html(prose.cards(List.of(document.id())), home));
        var publisher = edition.publisher().isEmpty() ? reading.speech().say("site.name") : edition.publisher();
        var view = new SnippetView(
                language.tag().value(),
                language.direction().html(),
                card,
                home + "/" + language.tag() + "/",
                publisher);
        return templates.render("share/snippet", view, reading.speech());
    }

    /** Names of classes mean something else there. */
    private static String plain(String html) {
        var body = Jsoup.parseBodyFragment(html)
                .outputSettings(new OutputSettings().prettyPrint(false))
                .body();
        body.select("[class]").removeAttr("class");
        return body.html();
    }

    record SnippetView(String lang, String dir, String card, String address, String publisher) {}
}
