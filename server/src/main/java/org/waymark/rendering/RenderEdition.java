package org.waymark.rendering;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Countries;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.ShortAddresses.ShortAddress;

/**
 * Turns an edition into the entries of its archive. The same edition gives the same bytes on every machine; what no
 * change since the edition before touches is not made again.
 */
@Singleton
public class RenderEdition {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final EntrySource KEPT = new EntrySource.Kept();
    private static final Set<String> WITH_PAGES =
            Set.of("page", "hotline", "centre", "term", "instrument", "practice", "checklist", "lesson");

    private final Languages languages;
    private final Words words;
    private final Formats formats;
    private final Countries countries;
    private final Templates templates = new Templates();
    private final Body body;
    private final Fingerprint release;

    RenderEdition(Languages languages, Words words, Formats formats, Countries countries) {
        this.languages = languages;
        this.words = words;
        this.formats = formats;
        this.countries = countries;
        this.body = new Body(languages);
        this.release = new Fingerprint(languages.offered());
    }

    /** What the archive says of itself. */
    public ArchiveHead head(EditionContents contents) {
        var edition = contents.edition();
        var tags = languages.offered().stream()
                .map(language -> language.tag().value())
                .toList();
        return new ArchiveHead(edition.number().value(), edition.madeAt(), tags, edition.brotliQuality());
    }

    /**
     * Every path of the edition's archive. Entries may be made on any number of threads, while the contents can be read.
     *
     * @param previous the archive to keep unchanged pages from; null to make everything
     */
    public SortedMap<String, EntrySource> plan(EditionContents contents, @Nullable PreviousEdition previous) {
        var fingerprint = release.of(contents.edition());
        var usable = previous != null && previous.dependencies().fingerprint().equals(fingerprint) ? previous : null;
        var plan = new Plan(contents, usable, fingerprint);
        var entries = new TreeMap<String, EntrySource>();
        plan.addPages(entries);
        plan.addShortAddresses(entries);
        plan.addRecordings(entries);
        PracticeFiles.add(contents, entries);
        entries.put("waymark/publisher.txt", file(TEXT, contents.edition().publisher()));
        addFiles(entries, plan.dependencies());
        entries.put("index.html", new EntrySource.Made(this::firstPage));
        return entries;
    }

    /** Servers choose the language instead of showing it. */
    private Entry firstPage() {
        var offered = languages.offered();
        var first = offered.get(0).tag();
        return Entry.page(first.value(), new LanguageMenu(words.say(first, "site.name"), offered).firstPage());
    }

    private static void addFiles(Map<String, EntrySource> entries, Dependencies dependencies) {
        entries.put("favicon.svg", file("image/svg+xml", ClientFiles.read("icons/favicon.svg")));
        entries.put("robots.txt", file(TEXT, "User-agent: *\nDisallow: /desk/\n"));
        ReaderScripts.addTo(entries);
        entries.put("waymark/csp.txt", file(TEXT, ReaderPolicy.policy()));
        entries.put(
                Dependencies.PATH, new EntrySource.Made(() -> Entry.file("application/json", dependencies.bytes())));
    }

    private static EntrySource file(String mediaType, String text) {
        return new EntrySource.Made(() -> Entry.file(mediaType, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Finds out what to make and what to keep. */
    private class Plan {
        private final EditionContents contents;
        private final @Nullable PreviousEdition previous;
        private final Site site;
        private final Related related;
        private final Journey journey;
        private final Bodies bodies;
        private final Recordings recordings;
        private final SortedMap<String, Set<DocumentId>> routes = new TreeMap<>();
        private final SortedMap<DocumentId, Set<DocumentId>> mentions = new TreeMap<>();
        private final SortedMap<DocumentId, List<String>> recorded = new TreeMap<>();
        private final Set<DocumentId> silent = new TreeSet<>();
        private final Set<DocumentId> needed = new HashSet<>();
        private final Collection<Route> all;
        private final List<ShortAddress> shortAddresses;
        private final Set<Route> affected = new HashSet<>();
        private final String fingerprint;

        Plan(EditionContents contents, @Nullable PreviousEdition previous, String fingerprint) {
            this.contents = contents;
            this.previous = previous;
            this.fingerprint = fingerprint;
            this.bodies = new Bodies(contents);
            this.recordings = new Recordings(contents, bodies);
            var changed = previous == null ? ids() : contents.changedSince(previous.number());
            var headings = previous == null ? changed : contents.headingsChangedSince(previous.number());
            var texts = contents.texts(changed);
            findSilent(changed, texts);
            findRecordings(changed, texts);
            findMentions(changed);
            this.site = new Site(contents, silent);
            this.related = new Related(site, mentions);
            this.journey = new Journey(site, countries);
            var routing = new Routes(contents, site, countries, mentions, related, journey);
            this.all = routing.all();
            this.shortAddresses = new ShortAddresses(contents, site, routing).all();
            shortAddresses.forEach(address -> routes.put(address.key(), Set.of()));
            for (Route route : all) {
                var dependencies = routing.dependencies(route);
                routes.put(route.path(), dependencies);
                if (isAffected(route, dependencies, headings)
                        || !Collections.disjoint(routing.shownWhole(route), changed)) {
                    affected.add(route);
                    needed.addAll(dependencies);
                }
            }
        }

        Dependencies dependencies() {
            return new Dependencies(fingerprint, routes, mentions, recorded, silent);
        }

        void addPages(Map<String, EntrySource> entries) {
            var texts = new Texts(contents.texts(needed), languages);
            var sharing = new Sharing(texts);
            for (Language language : languages.offered()) {
                var maker = maker(language, texts);
                var pack = new PackList(language.tag());
                for (Route route : all) {
                    var file = route.file(language.tag());
                    var kept = !affected.contains(route)
                            && previous != null
                            && previous.holds().test(file);
                    if (kept) {
                        entries.put(file, KEPT);
                    } else if (isWanted(route, language, sharing)) {
                        entries.put(file, new EntrySource.Made(() -> maker.make(route)));
                    }
                    pack.add(route);
                }
                entries.put(pack.file(), file(TEXT, pack.text()));
            }
        }

        /** What no change touches and was not there has no text to share in this language. */
        private boolean isWanted(Route route, Language language, Sharing sharing) {
            return !Sharing.isPart(route) || (affected.contains(route) && sharing.exists(route, language.tag()));
        }

        void addShortAddresses(Map<String, EntrySource> entries) {
            var offered = languages.offered();
            var site = words.say(offered.get(0).tag(), "site.name");
            for (ShortAddress address : shortAddresses) {
                var kept = previous != null && previous.dependencies().routes().containsKey(address.key());
                entries.put(address.file(), kept ? KEPT : new EntrySource.Made(() -> address.entry(site, offered)));
            }
        }

        void addRecordings(Map<String, EntrySource> entries) {
            for (var paths : recorded.values()) {
                for (var path : paths) {
                    var kept = previous != null && previous.holds().test(path);
                    entries.put(path, kept ? KEPT : recordings.file(path));
                }
            }
        }

        private PageMaker maker(Language language, Texts texts) {
            var speech = new Speech(language, words, formats);
            var frame = new Frame(contents.edition(), languages.offered(), templates, speech, new Sharing(texts));
            var reading = new Reading(site, texts, speech);
            var prose = new Prose(reading, bodies, body, templates);
            return new PageMaker(contents, reading, prose, recordings, related, journey, countries, templates, frame);
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
                                .noneMatch(tag -> languages.find(tag).isPresent())
                        : previous != null && previous.dependencies().silent().contains(id);
                if (isSilent) {
                    silent.add(id);
                }
            }
        }

        private void findRecordings(Set<DocumentId> changed, Map<DocumentId, Map<LanguageTag, PublishedText>> texts) {
            if (previous != null) {
                recorded.putAll(previous.dependencies().recordings());
                recorded.keySet().removeAll(changed);
            }
            texts.forEach((id, all) -> {
                var files = recordings.files(id, all);
                if (!files.isEmpty()) {
                    recorded.put(id, files);
                }
            });
        }

        private void findMentions(Set<DocumentId> changed) {
            var before = previous == null
                    ? new HashMap<DocumentId, Set<DocumentId>>()
                    : previous.dependencies().mentions();
            for (PublishedDocument document : contents.documents()) {
                var id = document.id();
                var found = !WITH_PAGES.contains(id.kind())
                        ? Set.<DocumentId>of()
                        : changed.contains(id)
                                ? Mentions.in(document.facts(), bodies.of(id).values())
                                : before.getOrDefault(id, Set.of());
                if (!found.isEmpty()) {
                    mentions.put(id, found);
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
}
