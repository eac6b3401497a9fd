package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Notice;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.RecentChange;

/**
 * What is new, in a feed for each language and one for each of its topics, with the messages of campaigns that are for feeds.
 * Sensitive pages are not in it: whoever holds a phone with a list of news must not be given away.
 */
class Feeds {
    /** Where the list of warnings is. */
    static final String ALERTS = "alerts/feed.atom";

    private static final int MOST = 20;
    private static final Set<String> KINDS = Set.of("page", "checklist", "hotline", "centre");
    /** Their facts are what readers come for. */
    private static final Set<String> OF_FACTS = Set.of("hotline", "centre");

    private final Site site;
    private final List<Notice> notices;
    private final List<RecentChange> recent;

    Feeds(Site site, List<Notice> notices, List<RecentChange> recent) {
        this.site = site;
        this.notices = notices.stream()
                .filter(notice -> notice.places().contains(Notice.Place.FEEDS))
                .filter(notice -> site.address(notice.leadsTo()).isPresent())
                .toList();
        this.recent = recent.stream()
                .filter(change -> KINDS.contains(change.document().kind()))
                .toList();
    }

    /**
     * One feed.
     *
     * @param topic the page of the first level below which its pages are; null for all
     */
    record Feed(LanguageTag language, @Nullable DocumentId topic, String path) {
        String file() {
            return language + "/" + path + "feed.atom";
        }
    }

    /** What a feed holds, newest first. */
    record Held(List<RecentChange> changes, List<Notice> notices) {
        Set<DocumentId> documents() {
            var all = new TreeSet<DocumentId>();
            changes.forEach(change -> all.add(change.document()));
            notices.forEach(notice -> all.add(notice.leadsTo()));
            return all;
        }
    }

    /** From the root of the server: where what is new below a page can be followed. */
    static List<String> followed(Route route, Reading reading) {
        var own = reading.root() + route.path() + "feed.atom";
        if (route.shape() == Route.Shape.HOME) {
            return List.of(own, "/" + ALERTS);
        }
        return route.shape() == Route.Shape.PAGE && hasFeed(reading.site(), route.document())
                ? List.of(own)
                : List.of();
    }

    private static boolean hasFeed(Site site, DocumentId page) {
        return site.roots().contains(page) && !site.get(page).sensitive();
    }

    List<Feed> of(LanguageTag language) {
        var all = new ArrayList<Feed>();
        all.add(new Feed(language, null, ""));
        site.roots().stream().filter(root -> hasFeed(site, root)).forEach(root -> site.address(root)
                .ifPresent(path -> all.add(new Feed(language, root, path))));
        return all;
    }

    Held held(Feed feed) {
        Predicate<DocumentId> below = id -> feed.topic() == null
                || feed.topic().equals(id)
                || site.ancestors(id).contains(feed.topic());
        var changes = new LinkedHashMap<DocumentId, RecentChange>();
        for (var change : recent) {
            if (changes.size() < MOST && isNews(change, feed.language()) && below.test(change.document())) {
                changes.putIfAbsent(change.document(), change);
            }
        }
        var told = notices.stream()
                .filter(notice -> notice.texts().containsKey(feed.language()))
                .filter(notice -> below.test(notice.leadsTo()))
                .toList();
        return new Held(List.copyOf(changes.values()), told);
    }

    /** Whether facts changed, so that documents may be in other feeds than before, or in none. */
    static boolean moved(Site site, List<RecentChange> recent, List<RecentChange> before, Set<DocumentId> headings) {
        var facts = facts(recent);
        facts.removeAll(facts(before));
        return !facts.isEmpty()
                || headings.stream()
                        .anyMatch(
                                id -> KINDS.contains(id.kind()) && site.find(id).isEmpty());
    }

    private static Set<RecentChange> facts(List<RecentChange> changes) {
        return changes.stream()
                .filter(change -> change.language().equals(LanguageTag.UND)
                        && KINDS.contains(change.document().kind()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether it would be made of something else, or of something that looks otherwise now. */
    static boolean differ(Held now, Held before, Site site, Set<DocumentId> headings) {
        var shown = new HashSet<>(now.documents());
        shown.addAll(before.documents());
        return !now.equals(before) || !Collections.disjoint(site.withAncestors(shown), headings);
    }

    private boolean isNews(RecentChange change, LanguageTag language) {
        boolean said = change.language().equals(language)
                || (change.language().equals(LanguageTag.UND)
                        && OF_FACTS.contains(change.document().kind()));
        return said
                && site.find(change.document())
                        .filter(document -> !document.sensitive())
                        .filter(Feeds::mayBeShown)
                        .isPresent();
    }

    private static boolean mayBeShown(PublishedDocument document) {
        return !OF_FACTS.contains(document.id().kind())
                || FactStatus.of(document.facts()).mayBeShown();
    }

    /** The items of a feed. */
    List<AtomFeed.Item> items(Feed feed, SiteNames names, Reading reading) {
        var held = held(feed);
        var told = held.notices().stream().flatMap(notice -> item(notice, feed.language(), names).stream());
        var said = held.changes().stream().flatMap(change -> item(change, names, reading).stream());
        return Stream.concat(told, said).toList();
    }

    private Optional<AtomFeed.Item> item(Notice notice, LanguageTag language, SiteNames names) {
        return Optional.ofNullable(notice.texts().get(language)).flatMap(said -> site.address(notice.leadsTo())
                .map(path -> new AtomFeed.Item(
                        names.tag(notice.subject() + "/" + language + "/"
                                + notice.from().getEpochSecond()),
                        said.written().value(),
                        said.title(),
                        null,
                        names.address() + "/" + language + "/" + path,
                        "text/html",
                        notice.from())));
    }

    private static Optional<AtomFeed.Item> item(RecentChange change, SiteNames names, Reading reading) {
        var id = change.document();
        var language = reading.speech().language().tag();
        return reading.find(id)
                .filter(document -> reading.texts().has(id, language))
                .flatMap(document -> reading.address(id).map(path -> {
                    var fields = reading.text(document).fields();
                    return new AtomFeed.Item(
                            names.tag(id + "/" + language),
                            language.value(),
                            fields.textOrEmpty("title"),
                            fields.text("summary").orElse(null),
                            names.address() + path,
                            "text/html",
                            change.at());
                }));
    }
}
