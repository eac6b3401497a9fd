package org.waymark.rendering;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Journey.Choice;
import org.waymark.rendering.Journey.End;
import org.waymark.rendering.Journey.Topic;
import org.waymark.rendering.Notices.Notice;
import org.waymark.rendering.Views.LinkView;
import org.waymark.rendering.Views.PlaceView;

/**
 * The pages on which readers choose at which stage of their journey they are, where they come from or where they go:
 * plain links, so that a choice is sent nowhere and stored nowhere. Lists that many countries share are not repeated for
 * each of them; the page of a country leads to the pages of the stages instead.
 */
class JourneyPages {
    private final Reading reading;
    private final Site site;
    private final Speech speech;
    private final Journey journey;

    JourneyPages(Reading reading, Journey journey) {
        this.reading = reading;
        this.site = reading.site();
        this.speech = reading.speech();
        this.journey = journey;
    }

    /** @param pictogram the name of its icon */
    record StageView(String href, String pictogram, String label) {}

    /** What the template of the choice sees. */
    record JourneyView(List<StageView> stages, List<PlaceView> to, List<PlaceView> from) {}

    /** A topic with its pages. */
    record TopicView(LinkView root, String pictogram, List<LinkView> pages) {}

    /** What the template of a stage sees. */
    record AtStageView(String label, List<Notice> notices, List<TopicView> topics, List<LinkView> checklists) {}

    /**
     * What the template of a country sees.
     *
     * @param own pages made for this country
     * @param help where its numbers are; null where there are none
     * @param regular the page of the regular ways; empty where there is none
     */
    record CountryView(
            String label,
            List<Notice> notices,
            List<LinkView> own,
            @Nullable PlaceView help,
            List<LinkView> centres,
            List<LinkView> regular,
            List<StageView> stages) {}

    Page choice() {
        var view = new JourneyView(stages(), countries(End.TO), countries(End.FROM));
        return Page.list(speech.say("journey.title"), "journey/journey", view);
    }

    private List<StageView> stages() {
        return Journey.STAGES.stream()
                .map(stage ->
                        new StageView(reading.root() + Journey.stagePath(stage), "stage-" + stage, speech.stage(stage)))
                .toList();
    }

    private List<PlaceView> countries(End end) {
        var own = journey.countries(end);
        return journey.choices(end).stream()
                .map(code -> {
                    var path = own.contains(code) ? Journey.path(new Choice(end, code)) : Routes.countryPath(code);
                    return new PlaceView(reading.root() + path, speech.country(code));
                })
                .sorted(reading.byName(PlaceView::name).thenComparing(PlaceView::href))
                .toList();
    }

    Page stage(String stage) {
        var topics = journey.at(stage);
        var checklists = journey.checklistsAt(stage);
        var shown = Stream.concat(topics.stream().flatMap(topic -> topic.pages().stream()), checklists.stream());
        var view = new AtStageView(
                speech.stage(stage),
                notices(shown),
                topics.stream().map(this::topic).toList(),
                withoutSummary(checklists));
        return below(Page.list(speech.stage(stage), "stage/stage", view));
    }

    /** Only regular ways are said in a sentence each: a list of many is read by its titles. */
    private TopicView topic(Topic topic) {
        var root = reading.links(List.of(topic.root())).get(0);
        var isFirst = topic.root().equals(Journey.REGULAR_WAYS);
        return new TopicView(
                root,
                Pictograms.of(topic.root()),
                isFirst ? reading.links(topic.pages()) : withoutSummary(topic.pages()));
    }

    private List<LinkView> withoutSummary(List<DocumentId> ids) {
        return reading.links(ids).stream().map(LinkView::brief).toList();
    }

    Page country(Choice choice) {
        var code = choice.country();
        var own = journey.madeFor(choice);
        var centres = site.centresIn(code).stream().map(PublishedDocument::id).toList();
        var label = speech.say("journey." + choice.end().path(), "country", speech.country(code));
        var view = new CountryView(
                label,
                notices(Stream.of(own, centres).flatMap(Collection::stream)),
                reading.links(own),
                journey.hasHelpPage(code) ? help(code) : null,
                reading.links(centres),
                reading.links(List.of(Journey.REGULAR_WAYS)),
                stages());
        return below(Page.list(label, "corridor/corridor", view));
    }

    private PlaceView help(String code) {
        var words = speech.say("help.country", "country", speech.country(code));
        return new PlaceView(reading.root() + Routes.countryPath(code), words);
    }

    private List<Notice> notices(Stream<DocumentId> shown) {
        return Notices.ofList(reading.texts(shown.map(site::get).toList()), speech);
    }

    private Page below(Page page) {
        return page.below(reading.link("journey/", speech.say("journey.title")));
    }
}
