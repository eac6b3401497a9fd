package org.waymark.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.content.Outline;
import org.waymark.content.Section;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.Notices.Notice;
import org.waymark.rendering.Sources.Source;
import org.waymark.rendering.Views.LinkView;

/**
 * A document whose facts and headings belong together, one by one, as the readers of one language meet it. Facts and
 * texts are saved apart; where they do not fit, nothing is matched and the text is shown as it was written.
 */
class Paper {
    private final Reading reading;
    private final Prose prose;
    private final PublishedDocument document;
    private final PublishedText text;
    private final String markdown;
    private final List<Section> sections;

    Paper(Reading reading, Prose prose, DocumentId id) {
        this.reading = reading;
        this.prose = prose;
        this.document = reading.site().get(id);
        this.text = reading.text(document);
        this.markdown = prose.markdown(document, text);
        this.sections =
                Outline.fits(Kinds.named(id.kind()), document.facts(), markdown) ? Section.of(markdown) : List.of();
    }

    Fields facts() {
        return document.facts();
    }

    /** What stands before the first part; all of it where the parts do not fit. */
    String lead() {
        return prose.html(text, sections.isEmpty() ? markdown : Section.lead(markdown));
    }

    /** The facts under the key, with their parts; none where they do not fit. */
    List<Fields> items(String key) {
        return sections.isEmpty() ? List.of() : facts().objects(key);
    }

    /** The part at this place, from 0, over all keys. */
    Section section(int index) {
        return sections.get(index);
    }

    boolean fits() {
        return !sections.isEmpty();
    }

    String html(String part) {
        return prose.html(text, part);
    }

    /** Plain words of the text, marked with their language. */
    Part words(String words) {
        return new Part(words, reading.part(text, "title").foreign());
    }

    Part field(String name) {
        return reading.part(text, name);
    }

    /** Help lines and centres as cards. */
    String cards(List<DocumentId> ids) {
        return prose.cards(ids);
    }

    /** Links to what is no help line and no centre. */
    List<LinkView> links(List<DocumentId> ids) {
        return reading.links(ids.stream().filter(id -> !Prose.isCard(id)).toList());
    }

    static List<DocumentId> documents(Fields item, String key) {
        return item.texts(key).stream().map(DocumentId::parse).toList();
    }

    Heading heading(Route route) {
        return new Heading(
                field("title"),
                reading.optionalPart(text, "summary"),
                Notices.of(document, text, reading.speech(), route.path()));
    }

    Age age() {
        var sources = new Sources(reading.speech());
        return new Age(sources.dates(document, text), sources.of(document.facts()));
    }

    /** @param above the list it is in */
    Page page(String template, Object view, LinkView above) {
        var summary = text.fields().text("summary").orElse(null);
        var title = new Page.Title(text.fields().textOrEmpty("title"), document.sensitive(), summary);
        return new Page(title, List.of(above), true, template, view);
    }

    /** What stands at the top. */
    record Heading(Part title, @Nullable Part summary, List<Notice> notices) {}

    /** What stands at the end: how old it is, and where it comes from. */
    record Age(List<String> dates, List<Source> sources) {}
}
