package org.waymark.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.Articles;
import org.waymark.content.DocumentId;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** The running text of a document, with the help lines, centres and pictures that stand in it. */
class Prose {
    private final Reading reading;
    private final Bodies bodies;
    private final Body body;
    private final Templates templates;
    private final HotlineCards hotlines;
    private final CentreCards centres;

    Prose(Reading reading, Bodies bodies, Body body, Templates templates) {
        this.reading = reading;
        this.bodies = bodies;
        this.body = body;
        this.templates = templates;
        this.hotlines = new HotlineCards(reading.texts(), reading.speech());
        this.centres = new CentreCards(reading.texts(), reading.speech());
    }

    String html(PublishedDocument document, PublishedText text) {
        return html(text, markdown(document, text));
    }

    /** The same, but its links to terms lead to where the page itself explains these words. */
    String html(PublishedDocument document, PublishedText text, ExplainedWords words) {
        return html(text, markdown(document, text), words::address);
    }

    /** As it was written. */
    String markdown(PublishedDocument document, PublishedText text) {
        return bodies.of(document.id()).getOrDefault(text.language(), "");
    }

    /** A part of the running text of a document. */
    String html(PublishedText text, String markdown) {
        return html(text, markdown, reading::address);
    }

    private String html(PublishedText text, String markdown, Function<DocumentId, Optional<String>> address) {
        var foreign = reading.words("", text.language()).foreign();
        return body.html(markdown, foreign, address, this::embed);
    }

    /** The words of a treaty or law, article by article. */
    Articles articles(PublishedDocument document, PublishedText text) {
        return Articles.in(markdown(document, text));
    }

    /** What stands before its first article. */
    String introduction(PublishedDocument document, PublishedText text) {
        return html(text, articles(document, text).introduction());
    }

    /** The help lines and centres among these, as they stand in a text. */
    String cards(List<DocumentId> ids) {
        return ids.stream().filter(Prose::isCard).map(this::embed).collect(Collectors.joining());
    }

    static boolean isCard(DocumentId id) {
        return id.kind().equals("hotline") || id.kind().equals("centre");
    }

    private String embed(DocumentId id) {
        var found = reading.site().find(id);
        if (found.isPresent() && id.kind().equals("hotline")) {
            return render("hotline/card", hotlines.inList(found.get(), reading.text(found.get()), ""));
        }
        if (found.isPresent() && id.kind().equals("centre")) {
            return render("centre/card", centres.inList(found.get(), reading.text(found.get())));
        }
        if (id.kind().equals(Site.IMAGE)) {
            return found.map(picture -> render("image/image", Pictures.view(picture, reading)))
                    .orElse("");
        }
        return render("hotline/gone", new Views.RootView(reading.root()));
    }

    private String render(String template, Object view) {
        return templates.render(template, view, reading.speech());
    }
}
