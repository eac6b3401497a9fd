package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Notices.Notice;
import org.waymark.rendering.PracticeGroups.Group;
import org.waymark.rendering.PracticeGroups.Way;
import org.waymark.rendering.Sources.Source;
import org.waymark.rendering.Views.LinkView;

/** The catalogue of practices, for partners: all, those of one country, theme or tag, and each of them. */
class PracticePages {
    private final Reading reading;
    private final Prose prose;
    private final Speech speech;
    private final Sources sources;
    private final PracticeGroups groups;

    PracticePages(Reading reading, Prose prose) {
        this.reading = reading;
        this.prose = prose;
        this.speech = reading.speech();
        this.sources = new Sources(speech);
        this.groups = new PracticeGroups(reading.site());
    }

    /** A word of the facts, and the page of all practices that have it. */
    record WordView(@Nullable String href, Part label, int count) {}

    /** A label and the words that belong to it. */
    record WordsView(String label, List<WordView> words) {}

    /**
     * What the template of a list sees.
     *
     * @param chosen what the practices have in common; null where all are shown
     * @param old how old they are; null where there are none
     */
    record CatalogueView(
            @Nullable Part chosen,
            String root,
            List<Notice> notices,
            @Nullable String old,
            List<LinkView> practices,
            List<WordsView> choices) {}

    /** What the template of one sees. */
    record PracticeView(
            Part title,
            @Nullable Part summary,
            List<Notice> notices,
            @Nullable String old,
            List<WordsView> facts,
            String body,
            List<String> links,
            List<String> dates,
            List<Source> sources) {}

    Page catalogue(Route route) {
        if (route.detail().isEmpty()) {
            return list(groups.all(), null, choices(List.of(Way.values())));
        }
        var group = groups.get(route.detail());
        return list(group.practices(), group, choices(List.of(group.way())))
                .below(reading.link("practices/", speech.say("practices.title")));
    }

    private Page list(List<PublishedDocument> practices, @Nullable Group group, List<WordsView> choices) {
        var chosen = group == null ? null : label(group);
        var view = new CatalogueView(
                chosen,
                reading.root(),
                Notices.ofList(reading.texts(practices), speech),
                old(practices),
                reading.links(practices.stream().map(PublishedDocument::id).toList()),
                choices);
        var title = speech.say("practices.title") + (chosen == null ? "" : speech.say("label.mark") + chosen.text());
        return Page.list(title, "practices/practices", view);
    }

    private List<WordsView> choices(Collection<Way> ways) {
        return ways.stream()
                .map(way -> new WordsView(speech.say("practices.by." + way.path()), words(way)))
                .filter(choice -> !choice.words().isEmpty())
                .toList();
    }

    private List<WordView> words(Way way) {
        var byName = reading.byName((WordView word) -> word.label().text());
        return groups.by(way).stream().map(this::word).sorted(byName).toList();
    }

    private WordView word(Group group) {
        var href = reading.root() + "practices/" + group.path();
        return new WordView(href, label(group), group.practices().size());
    }

    private Part label(Group group) {
        return group.way() == Way.COUNTRY
                ? new Part(speech.country(group.label()), null)
                : reading.words(group.label(), group.language());
    }

    private @Nullable String old(List<PublishedDocument> practices) {
        return practices.stream()
                .flatMap(practice -> practice.facts().text("as-of").stream())
                .max(String::compareTo)
                .map(year -> speech.say("practices.old", "year", speech.date(year)))
                .orElse(null);
    }

    Page practice(Route route) {
        var practice = reading.site().get(route.document());
        var text = reading.text(practice);
        var view = new PracticeView(
                reading.part(text, "title"),
                reading.optionalPart(text, "summary"),
                Notices.of(practice, text, speech, route.path()),
                old(List.of(practice)),
                facts(practice),
                prose.html(practice, text),
                practice.facts().texts("links"),
                sources.dates(practice, text),
                sources.of(practice.facts()));
        var title = new Page.Title(
                text.fields().textOrEmpty("title"),
                practice.sensitive(),
                text.fields().text("summary").orElse(null));
        var above = reading.link("practices/", speech.say("practices.title"));
        return new Page(title, List.of(above), false, "practice/practice", view);
    }

    private List<WordsView> facts(PublishedDocument practice) {
        var facts = new ArrayList<WordsView>();
        add(facts, "practice.country", linked(practice, Way.COUNTRY));
        add(facts, "practice.places", plain(practice, "places"));
        add(facts, "practice.partners", plain(practice, "partners"));
        add(facts, "practice.themes", linked(practice, Way.THEME));
        add(facts, "practice.tags", linked(practice, Way.TAG));
        add(facts, "practice.phases", said(practice, "phases", "phase."));
        add(facts, "practice.people", said(practice, "people", "people."));
        return facts;
    }

    private void add(List<WordsView> facts, String key, List<WordView> words) {
        if (!words.isEmpty()) {
            facts.add(new WordsView(speech.say(key), words));
        }
    }

    private List<WordView> linked(PublishedDocument practice, Way way) {
        return groups.of(practice, way).stream().map(this::word).toList();
    }

    private List<WordView> plain(PublishedDocument practice, String key) {
        return practice.facts().texts(key).stream()
                .map(words -> new WordView(null, reading.words(words, practice.sourceLanguage()), 0))
                .toList();
    }

    private List<WordView> said(PublishedDocument practice, String key, String prefix) {
        return practice.facts().texts(key).stream()
                .map(value -> new WordView(null, new Part(speech.say(prefix + value), null), 0))
                .toList();
    }
}
