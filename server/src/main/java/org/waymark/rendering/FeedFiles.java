package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.language.Language;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.RecentChange;
import org.waymark.rendering.Feeds.Feed;

/** The feeds and warnings of an edition as entries of its archive: none where the site does not know its own address. */
class FeedFiles {
    private static final EntrySource KEPT = new EntrySource.Kept();

    private final Workshop workshop;
    private final EditionContents contents;
    private final @Nullable PreviousEdition previous;
    private final Site site;
    private final Set<DocumentId> headings;

    /** @param headings the documents of which links show something else than in the previous edition */
    FeedFiles(
            Workshop workshop,
            EditionContents contents,
            @Nullable PreviousEdition previous,
            Site site,
            Set<DocumentId> headings) {
        this.workshop = workshop;
        this.contents = contents;
        this.previous = previous;
        this.site = site;
        this.headings = headings;
    }

    void add(Map<String, EntrySource> entries) {
        SiteNames.of(contents).ifPresent(names -> {
            addNews(entries, names);
            addAlerts(entries, names);
        });
    }

    private void addNews(Map<String, EntrySource> entries, SiteNames names) {
        var recent = contents.recent();
        var now = new Feeds(site, contents.notices(), recent);
        var before = previous == null ? null : before(previous, recent);
        var made = new ArrayList<Feed>();
        var needed = new TreeSet<>(site.roots());
        for (Language language : workshop.languages().offered()) {
            for (Feed feed : now.of(language.tag())) {
                var held = now.held(feed);
                if (before != null && isKept(feed, held, before.held(feed))) {
                    entries.put(feed.file(), KEPT);
                } else {
                    made.add(feed);
                    needed.addAll(held.documents());
                }
            }
        }
        if (!made.isEmpty()) {
            var texts = new Texts(contents.texts(needed), workshop.languages());
            Function<Feed, Reading> reading = feed -> new Reading(
                    site,
                    texts,
                    new Speech(workshop.languages().get(feed.language()), workshop.words(), workshop.formats()));
            made.forEach(feed ->
                    entries.put(feed.file(), new EntrySource.Made(() -> feed(now, feed, names, reading.apply(feed))
                            .entry(workshop.licence()))));
        }
    }

    /** What the feeds held before; null where none of them can be kept. */
    private @Nullable Feeds before(PreviousEdition previous, List<RecentChange> recent) {
        var recentThen = contents.recentOf(previous.number());
        return Feeds.moved(site, recent, recentThen, headings)
                ? null
                : new Feeds(site, contents.noticesOf(previous.number()), recentThen);
    }

    private boolean isKept(Feed feed, Feeds.Held now, Feeds.Held before) {
        var topic = feed.topic();
        return Objects.requireNonNull(previous).holds().test(feed.file())
                && !Feeds.differ(now, before, site, headings)
                && (topic == null || !headings.contains(topic));
    }

    private AtomFeed feed(Feeds feeds, Feed feed, SiteNames names, Reading reading) {
        var language = feed.language();
        var name = reading.speech().say("site.name");
        var topic = feed.topic();
        var title = topic == null
                ? name
                : reading.part(reading.text(site.get(topic)), "title").text() + " – " + name;
        var publisher = contents.edition().publisher();
        return new AtomFeed(
                names.tag("feed/" + language + (topic == null ? "" : "/" + topic)),
                language.value(),
                title,
                names.address() + "/" + feed.file(),
                names.address() + "/" + language + "/" + feed.path(),
                publisher.isEmpty() ? name : publisher,
                contents.begun(),
                feeds.items(feed, names, reading));
    }

    /** What was sent stays as it is; a list of all of them leads to each. */
    private void addAlerts(Map<String, EntrySource> entries, SiteNames names) {
        var alerts = Alerts.of(contents, names);
        alerts.forEach(alert -> entries.put(alert.path(), new EntrySource.Made(() -> alert.entry(workshop.formats()))));
        entries.put(Feeds.ALERTS, new EntrySource.Made(() -> feed(alerts, names).entry(workshop.licence())));
    }

    private AtomFeed feed(List<CapMessage> alerts, SiteNames names) {
        var first = workshop.languages().offered().get(0).tag();
        var name = workshop.words().say(first, "site.name");
        var items = new ArrayList<AtomFeed.Item>();
        for (var alert : alerts) {
            alert.languages().stream()
                    .findFirst()
                    .ifPresent(language -> items.add(
                            0,
                            new AtomFeed.Item(
                                    names.tag(alert.path()),
                                    language.value(),
                                    alert.wording(language).title(),
                                    null,
                                    names.address() + "/" + alert.path(),
                                    CapMessage.MEDIA_TYPE,
                                    alert.sent())));
        }
        var publisher = contents.edition().publisher();
        return new AtomFeed(
                names.tag("alerts"),
                first.value(),
                workshop.words().say(first, "banner.warning") + " – " + name,
                names.address() + "/" + Feeds.ALERTS,
                names.address() + "/" + first + "/",
                publisher.isEmpty() ? name : publisher,
                contents.begun(),
                items);
    }
}
