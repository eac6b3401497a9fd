package org.waymark.rendering;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.data.DataPaths;
import org.waymark.language.Language;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Notice;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.ShortAddresses.ShortAddress;

/** Finds out what to make and what to keep. */
class EditionPlan {
    private static final EntrySource KEPT = new EntrySource.Kept();
    private static final String TEXT = "text/plain; charset=utf-8";
    private final Workshop workshop;
    private final EditionContents contents;
    private final @Nullable PreviousEdition previous;
    private final Site site;
    private final Related related;
    private final Journey journey;
    private final Bodies bodies;
    private final Recordings recordings;
    private final FilesBeside files;
    private final FromCampaigns campaigns;
    private final SortedMap<String, Set<DocumentId>> routes = new TreeMap<>();
    private final SortedMap<DocumentId, Set<DocumentId>> mentions = new TreeMap<>();
    private final Set<DocumentId> silent = new TreeSet<>();
    private final Set<DocumentId> needed = new HashSet<>();
    private final Collection<Route> all;
    private final List<ShortAddress> shortAddresses;
    private final Set<Route> affected = new HashSet<>();
    private final Set<DocumentId> headings;
    private final String fingerprint;

    /** @param previous what to keep unchanged pages from; null to make everything */
    EditionPlan(
            Workshop workshop,
            EditionContents contents,
            Collection<Notice> notices,
            @Nullable PreviousEdition previous,
            String fingerprint) {
        this.workshop = workshop;
        this.contents = contents;
        this.previous = previous;
        this.fingerprint = fingerprint;
        this.bodies = new Bodies(contents);
        this.recordings = new Recordings(contents, bodies);
        this.files = new FilesBeside(contents, recordings, previous);
        var changed = previous == null ? ids() : contents.changedSince(previous.number());
        this.headings = previous == null ? changed : contents.headingsChangedSince(previous.number());
        var texts = contents.texts(changed);
        findSilent(changed, texts);
        files.find(changed, texts);
        mentions.putAll(Mentions.ofAll(
                contents,
                bodies,
                changed,
                previous == null ? Map.of() : previous.dependencies().mentions()));
        this.site = new Site(contents, silent);
        var noticesBefore = previous == null ? List.<Notice>of() : contents.noticesOf(previous.number());
        this.campaigns = FromCampaigns.of(notices, noticesBefore, site, workshop.countries());
        needed.addAll(campaigns.banners().documents());
        this.related = new Related(site, mentions);
        this.journey = new Journey(site, workshop.countries());
        var routing = new Routes(contents, site, workshop.countries(), mentions, related, journey);
        this.all = routing.all();
        this.shortAddresses = new ShortAddresses(contents, site, routing).all();
        shortAddresses.forEach(address -> routes.put(address.key(), Set.of()));
        for (Route route : all) {
            var dependencies = routing.dependencies(route);
            routes.put(route.path(), dependencies);
            if (isAffected(route, dependencies, headings)
                    || !Collections.disjoint(routing.shownWhole(route), changed)) {
                affected.add(route);
            }
            if (affected.contains(route) || isUnderOthers(route)) {
                needed.addAll(dependencies);
            }
        }
    }

    Dependencies dependencies() {
        return new Dependencies(fingerprint, routes, mentions, files.ofDocuments(), silent);
    }

    void addPages(Map<String, EntrySource> entries) {
        var texts = new Texts(contents.texts(needed), workshop.languages());
        for (Language language : workshop.languages().offered()) {
            var maker = maker(language, texts);
            var pack = new PackList(language.tag());
            for (Route route : all) {
                var file = route.file(language.tag());
                var kept = !affected.contains(route)
                        && !isUnderOthers(route, language)
                        && previous != null
                        && previous.holds().test(file);
                if (kept) {
                    entries.put(file, KEPT);
                } else if (isWanted(route, maker)) {
                    entries.put(file, new EntrySource.Made(() -> maker.make(route)));
                }
                pack.add(route);
            }
            entries.put(pack.file(), RenderEdition.file(TEXT, pack.text()));
        }
    }

    /** What no change touches and was not there has no text to share in this language. */
    private boolean isWanted(Route route, PageMaker maker) {
        return !route.isInSomeLanguages() || (affected.contains(route) && maker.makes(route));
    }

    /** What programs are told besides documents; for the server itself, where the page of each is and whom it is for. */
    void addData(Map<String, EntrySource> entries) {
        for (Language language : workshop.languages().offered()) {
            entries.put(
                    DataPaths.notices(language.tag().value()),
                    new EntrySource.Made(() -> NoticeFiles.entry(contents.notices(), site, language.tag())));
        }
        var pages = new StringBuilder();
        site.all().stream().map(PublishedDocument::id).forEach(id -> site.address(id)
                .ifPresent(path -> pages.append(path).append(' ').append(id).append('\n')));
        entries.put(DataPaths.PAGES, RenderEdition.file(TEXT, pages.toString()));
        var ways = new OnTheWay(workshop.countries()).of(site, all);
        entries.put(DataPaths.WAYS, RenderEdition.file(TEXT, ways.text()));
    }

    /** The site as an app: nothing of it changes but with the release. */
    void addApp(Map<String, EntrySource> entries) {
        AppFiles.add(workshop, path -> previous != null && previous.holds().test(path), entries);
    }

    void addShortAddresses(Map<String, EntrySource> entries) {
        var offered = workshop.languages().offered();
        var site = workshop.words().say(offered.get(0).tag(), "site.name");
        for (ShortAddress address : shortAddresses) {
            var kept = previous != null && previous.dependencies().routes().containsKey(address.key());
            entries.put(address.file(), kept ? KEPT : new EntrySource.Made(() -> address.entry(site, offered)));
        }
    }

    void addRecordings(Map<String, EntrySource> entries) {
        files.add(entries, campaigns.spots().files());
    }

    void addQuestions(Map<String, EntrySource> entries) {
        entries.put(
                Questions.PATH, RenderEdition.file(TEXT, campaigns.questions().lines()));
    }

    void addFeeds(Map<String, EntrySource> entries) {
        new FeedFiles(workshop, contents, previous, site, headings).add(entries);
    }

    /** The page about one document as its readers would see it; empty for what no reader is shown. */
    Optional<Preview> preview(DocumentId id, Language language) {
        return site.address(id)
                .map(address -> address.replaceFirst("#.*", ""))
                .flatMap(path ->
                        all.stream().filter(route -> route.path().equals(path)).findFirst())
                .map(route -> {
                    var maker = maker(language);
                    return Preview.of(maker.make(route), maker.sms(route));
                });
    }

    /** The first page as its readers would see it. */
    Preview previewHome(Language language) {
        needed.addAll(site.roots());
        var home = maker(language).make(Route.list(Route.Shape.HOME, ""));
        return Preview.of(home, Optional.empty());
    }

    private boolean isUnderOthers(Route route) {
        return workshop.languages().offered().stream().anyMatch(language -> isUnderOthers(route, language));
    }

    /** Whether campaigns put something else on it. */
    private boolean isUnderOthers(Route route, Language language) {
        return campaigns.differ(route, language.tag(), headings);
    }

    private PageMaker maker(Language language) {
        return maker(language, new Texts(contents.texts(needed), workshop.languages()));
    }

    private PageMaker maker(Language language, Texts texts) {
        var speech = new Speech(language, workshop.words(), workshop.formats());
        var reading = new Reading(site, texts, speech);
        var frame = new Frame(
                contents.edition(),
                workshop.languages().offered(),
                workshop.templates(),
                reading,
                new Sharing(texts),
                new BannerViews(campaigns.banners(), reading),
                new QuestionViews(campaigns.questions(), reading),
                route -> campaigns.spots().recordings(route, language.tag()).stream()
                        .map(spot -> recordings.view("listen.spot", spot, speech))
                        .toList());
        var prose = new Prose(reading, bodies, workshop.body(), workshop.templates());
        return new PageMaker(
                contents,
                reading,
                prose,
                recordings,
                related,
                journey,
                mentions,
                workshop.countries(),
                workshop.templates(),
                frame);
    }

    private Set<DocumentId> ids() {
        var ids = new TreeSet<DocumentId>();
        contents.documents().forEach(document -> ids.add(document.id()));
        return ids;
    }

    private void findSilent(Set<DocumentId> changed, Map<DocumentId, Map<LanguageTag, PublishedText>> texts) {
        var live = ids();
        for (DocumentId id : live) {
            boolean isSilent = changed.contains(id)
                    ? texts.getOrDefault(id, Map.of()).keySet().stream()
                            .noneMatch(tag -> workshop.languages().find(tag).isPresent())
                    : previous != null && previous.dependencies().silent().contains(id);
            if (isSilent) {
                silent.add(id);
            }
        }
    }

    private boolean isAffected(Route route, Set<DocumentId> dependencies, Set<DocumentId> headings) {
        if (previous == null || route.shape() == Route.Shape.ABOUT) {
            return true;
        }
        var before = previous.dependencies().routes().get(route.path());
        return before == null
                || !before.equals(dependencies)
                || !Collections.disjoint(dependencies, headings)
                || !Collections.disjoint(before, headings);
    }
}
