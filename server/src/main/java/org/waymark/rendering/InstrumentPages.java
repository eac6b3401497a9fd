package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Card.Fact;
import org.waymark.rendering.Card.Value;
import org.waymark.rendering.Notices.Notice;
import org.waymark.rendering.Sources.Source;
import org.waymark.rendering.Views.ArticleView;
import org.waymark.rendering.Views.LinkView;

/** The pages about treaties and laws: all of them by kind, and each with what it says and the pages that rest on it. */
class InstrumentPages {
    private static final List<String> KINDS =
            List.of("treaty", "ilo-convention", "declaration", "eu-directive", "guideline", "national-law");

    private final Reading reading;
    private final Prose prose;
    private final Speech speech;
    private final Sources sources;
    private final WhereWritten written;

    InstrumentPages(Reading reading, Prose prose) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
        this.sources = new Sources(speech);
        this.written = new WhereWritten(reading, prose);
    }

    /** What the template of one sees. */
    record InstrumentView(
            Part title,
            @Nullable Part summary,
            List<Notice> notices,
            List<Fact> facts,
            boolean missing,
            @Nullable String caution,
            String body,
            List<ArticleView> articles,
            boolean treaty,
            boolean union,
            List<LinkView> pages,
            List<String> dates,
            List<Source> sources) {}

    /** What the template of the list sees. */
    record InstrumentsView(List<Notice> notices, List<InstrumentsOfKind> kinds) {}

    record InstrumentsOfKind(String name, List<LinkView> instruments) {}

    Page all() {
        var all = reading.site().all("instrument");
        var kinds = KINDS.stream()
                .map(kind -> new InstrumentsOfKind(speech.atStart("instrument-kind." + kind), ofKind(all, kind)))
                .filter(group -> !group.instruments().isEmpty())
                .toList();
        var view = new InstrumentsView(Notices.ofList(reading.texts(all), speech), kinds);
        return Page.list(speech.say("instruments.title"), "instruments/instruments", view);
    }

    private List<LinkView> ofKind(List<PublishedDocument> all, String kind) {
        var byTitle = reading.byName(this::title).thenComparing(PublishedDocument::id);
        return reading.links(all.stream()
                .filter(instrument ->
                        instrument.facts().textOrEmpty("instrument-kind").equals(kind))
                .sorted(byTitle)
                .map(PublishedDocument::id)
                .toList());
    }

    private String title(PublishedDocument instrument) {
        return reading.text(instrument).fields().textOrEmpty("title");
    }

    Page instrument(Route route) {
        DocumentId id = route.document();
        var instrument = reading.site().get(id);
        var text = reading.text(instrument);
        var view = new InstrumentView(
                reading.part(text, "title"),
                reading.optionalPart(text, "summary"),
                Notices.of(instrument, text, speech, route.path()),
                facts(instrument),
                written.isMissing(instrument),
                caution(instrument.facts()),
                prose.introduction(instrument, text),
                written.articles(instrument),
                written.isTreaty(instrument),
                written.isOfTheUnion(instrument),
                reading.links(reading.site().restingOn(id)),
                sources.dates(instrument, text),
                sources.of(instrument.facts()));
        var title = new Page.Title(
                text.fields().textOrEmpty("title"),
                instrument.sensitive(),
                text.fields().text("summary").orElse(null));
        var above = reading.link("instruments/", speech.say("instruments.title"));
        return new Page(title, List.of(above), true, "instrument/instrument", view);
    }

    private @Nullable String caution(Fields facts) {
        return facts.text("read")
                .filter(how -> !how.equals("official-text"))
                .map(how -> speech.say("written.read." + how))
                .orElse(null);
    }

    private List<Fact> facts(PublishedDocument instrument) {
        var facts = instrument.facts();
        var all = new ArrayList<Fact>();
        facts.text("instrument-kind")
                .ifPresent(kind -> all.add(fact("instrument.kind", speech.say("instrument-kind." + kind))));
        facts.text("organisation")
                .ifPresent(name -> all.add(fact("instrument.organisation", speech.say("organisation." + name))));
        facts.text("country").ifPresent(code -> all.add(fact("instrument.country", speech.country(code))));
        facts.number("year").ifPresent(year -> all.add(fact("instrument.year", speech.numeral(year))));
        if (facts.has("official-languages")) {
            all.add(fact("instrument.languages", written.names(instrument)));
        }
        facts.text("link")
                .filter(HotlineCards::isWeb)
                .ifPresent(link -> all.add(
                        new Fact(speech.say("instrument.link"), List.of(new Value(null, link, link, true, true)))));
        return all;
    }

    private Fact fact(String key, String value) {
        return Fact.of(speech.say(key), value);
    }
}
