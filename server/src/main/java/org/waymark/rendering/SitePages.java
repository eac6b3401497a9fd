package org.waymark.rendering;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.waymark.publishing.Edition;

/** The pages of the site itself: the first one, the languages, the search form, who speaks here, no such page. */
class SitePages {
    private final Reading reading;
    private final Speech speech;
    private final Frame frame;

    SitePages(Reading reading, Frame frame) {
        this.reading = reading;
        this.speech = reading.speech();
        this.frame = frame;
    }

    Page home() {
        var topics = Pictograms.topics(reading, reading.site().roots());
        return list("home.title", "home/home", new Views.HomeView(reading.root(), topics));
    }

    Page languages(Route route) {
        return list("languages.title", "languages/languages", new Views.LanguagesView(frame.languages(route)));
    }

    Page search() {
        return list("search.title", "search/search", new Views.RootView(reading.root()));
    }

    /** What a phone keeps, and the choice to keep it. */
    Page offline() {
        var view = new Views.OfflineView(
                reading.root(),
                speech.say("keep.without.share", "label", speech.say("share.title")),
                speech.say("keep.leave", "label", speech.say("exit.label")),
                ReaderScripts.KEEP_OFFLINE);
        return list("keep.title", "offline/offline", view);
    }

    /** Being told when there is something new, and stopping it. */
    Page alerts() {
        var topics = reading.site().roots().stream()
                .flatMap(id ->
                        reading.links(List.of(id)).stream().map(link -> new Views.TopicChoice(id.name(), link.title())))
                .toList();
        var view = new Views.AlertsView(
                topics,
                speech.say("alerts.neutral"),
                speech.say("alerts.how", "label", speech.say("alerts.stop")),
                ReaderScripts.ALERTS);
        return list("alerts.title", "alerts/alerts", view);
    }

    Page missing() {
        return list("missing.title", "missing/missing", new Views.RootView(reading.root()));
    }

    /** For copies that nothing can be sent to. */
    Page alone() {
        return list("alone.title", "alone/alone", new Views.RootView(reading.root()));
    }

    Page about(Edition edition) {
        var day = edition.madeAt().atZone(ZoneOffset.UTC).toLocalDate();
        var view = new Views.AboutView(
                reading.root(),
                frame.publisher(),
                speech.say("about.privacy.exit", "label", speech.say("exit.label")),
                speech.say(
                        "about.edition.number",
                        Map.of("number", edition.number().toString(), "date", speech.date(day))));
        return list("about.title", "about/about", view);
    }

    private Page list(String titleKey, String template, Object view) {
        return Page.list(speech.say(titleKey), template, view);
    }
}
