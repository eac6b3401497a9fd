package org.waymark.rendering;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.language.Countries;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.WithdrawnDocument;
import org.waymark.rendering.Journey.Choice;
import org.waymark.rendering.Journey.End;
import org.waymark.rendering.Route.Shape;

/** All pages of an edition. Where two want one address, a live page goes before an old one. */
class Routes {
    private final Map<String, Route> byPath = new LinkedHashMap<>();
    private final Map<DocumentId, Set<DocumentId>> mentions;
    private final Site site;
    private final PracticeGroups practices;
    private final Journey journey;
    private final Related related;
    private final Map<DocumentId, DocumentId> movedTo = new HashMap<>();

    Routes(
            EditionContents contents,
            Site site,
            Countries countries,
            Map<DocumentId, Set<DocumentId>> mentions,
            Related related,
            Journey journey) {
        this.site = site;
        this.mentions = mentions;
        this.practices = new PracticeGroups(site);
        this.journey = journey;
        this.related = related;
        addLists();
        practices.paths().forEach(path -> add(new Route(Shape.PRACTICES, "practices/" + path, null, path)));
        addJourney();
        addDocuments();
        addCountries(countries);
        List.copyOf(byPath.values()).stream().filter(Sharing::isShared).forEach(this::addParts);
        addFormer(contents);
        addData(contents);
    }

    Collection<Route> all() {
        return Collections.unmodifiableCollection(byPath.values());
    }

    private void addLists() {
        add(Route.list(Shape.HOME, ""));
        add(Route.list(Shape.HELP, "get-help/"));
        add(Route.list(Shape.CENTRES, "centres/"));
        add(Route.list(Shape.TERMS, "terms/"));
        add(Route.list(Shape.INSTRUMENTS, "instruments/"));
        add(Route.list(Shape.PRACTICES, "practices/"));
        add(Route.list(Shape.CHECKLISTS, "checklists/"));
        add(Route.list(Shape.LESSONS, "lessons/"));
        add(Route.list(Shape.LANGUAGES, "languages/"));
        add(Route.list(Shape.SEARCH, "search/"));
        add(Route.list(Shape.OFFLINE, "offline/"));
        add(Route.list(Shape.ALERTS, "alerts/"));
        add(Route.list(Shape.AWAY, "offline/away/"));
        add(Route.list(Shape.ABOUT, "about/"));
        add(Route.list(Shape.MISSING, "404.html"));
        add(Route.list(Shape.ALONE, "405.html"));
        add(Route.list(Shape.GONE, "410.html"));
        Telling.LISTS.forEach(this::add);
    }

    private void addJourney() {
        add(Route.list(Shape.JOURNEY, "journey/"));
        Journey.STAGES.forEach(stage -> add(new Route(Shape.STAGE, Journey.stagePath(stage), null, stage)));
        for (End end : End.values()) {
            journey.countries(end).stream()
                    .map(country -> new Choice(end, country))
                    .forEach(choice -> add(new Route(Shape.CORRIDOR, Journey.path(choice), null, choice.toString())));
        }
    }

    private void addDocuments() {
        var shapes = Map.of(
                "page", Shape.PAGE,
                "hotline", Shape.HOTLINE,
                "centre", Shape.CENTRE,
                "instrument", Shape.INSTRUMENT,
                "practice", Shape.PRACTICE,
                "checklist", Shape.CHECKLIST,
                "lesson", Shape.LESSON);
        shapes.keySet().stream()
                .sorted()
                .flatMap(kind -> site.all(kind).stream())
                .map(PublishedDocument::id)
                .forEach(id -> site.address(id)
                        .ifPresent(path -> add(Route.of(shapes.getOrDefault(id.kind(), Shape.PAGE), path, id))));
    }

    private void addParts(Route page) {
        add(Telling.page(page));
        add(Sharing.page(page));
        add(Sharing.copy(page));
    }

    private void addCountries(Countries countries) {
        var codes = new TreeSet<>(countries.withEmergencyNumbers());
        codes.addAll(site.countries());
        codes.forEach(code -> add(new Route(Shape.COUNTRY, countryPath(code), null, code)));
    }

    private void addFormer(EditionContents contents) {
        var former = new FormerAddresses(contents);
        former.changed().forEach(id -> addMoved(former, id));
        // A page keeps its facts when a page above it is renamed, and has an old address all the same.
        site.all("page").stream()
                .map(PublishedDocument::id)
                .filter(id -> site.ancestors(id).stream().anyMatch(former.changed()::contains))
                .forEach(id -> addMoved(former, id));
        for (WithdrawnDocument gone : contents.withdrawn()) {
            former.of(gone.id()).forEach(path -> addLeft(withdrawn(gone, path)));
        }
    }

    private void addData(EditionContents contents) {
        for (WithdrawnDocument gone : contents.withdrawn()) {
            add(Route.data(Shape.DATA_GONE, gone.id()));
            var target = gone.movedTo();
            if (target != null) {
                movedTo.put(gone.id(), target);
            }
        }
        site.all().forEach(document -> add(Route.data(Shape.DATA, document.id())));
    }

    private void addMoved(FormerAddresses former, DocumentId id) {
        if (site.find(id).isPresent()) {
            former.of(id).forEach(path -> addLeft(new Route(Shape.MOVED, path, id, id.toString())));
        }
    }

    private Route withdrawn(WithdrawnDocument gone, String path) {
        var target = gone.movedTo();
        return target != null && site.find(target).isPresent()
                ? new Route(Shape.MOVED, path, gone.id(), target.toString())
                : new Route(Shape.WITHDRAWN, path, gone.id(), target == null ? "" : target.toString());
    }

    private void addLeft(Route left) {
        Sharing.withParts(left).forEach(this::add);
    }

    private void add(Route route) {
        byPath.putIfAbsent(route.path(), route);
    }

    static String countryPath(String code) {
        return "get-help/" + code.toLowerCase(Locale.ROOT) + "/";
    }

    /** Everything the page shows or links to, in any language. */
    Set<DocumentId> dependencies(Route route) {
        return switch (route.shape()) {
            case HOME, ALERTS -> new TreeSet<>(site.roots());
            case PAGE, HOTLINE, CENTRE, INSTRUMENT, PRACTICE, CHECKLIST, LESSON, SHARE, COPY ->
                ofDocument(route.document());
            case TELL -> Telling.named(route.document(), mentions);
            case HELP, AWAY -> ids(Stream.concat(site.all("hotline").stream(), site.all("centre").stream()));
            case COUNTRY -> ofCountry(route.detail());
            case CENTRES -> ids(site.all("centre").stream());
            case TERMS -> ofTerms();
            case INSTRUMENTS -> ids(site.all("instrument").stream());
            case PRACTICES -> ids(site.all("practice").stream());
            case CHECKLISTS -> ids(site.all("checklist").stream());
            case LESSONS -> ids(site.all("lesson").stream());
            case JOURNEY -> site.withAncestors(ids(journey.deciding().stream()));
            case STAGE -> ofStage(route.detail());
            case CORRIDOR -> ofCorridor(Choice.parse(route.detail()));
            case MOVED -> ofMoved(route);
            case WITHDRAWN -> ofWithdrawn(route);
            case DATA -> ofData(route.document());
            case DATA_GONE -> ofTombstone(route.document());
            case LANGUAGES, SEARCH, OFFLINE, ABOUT, MISSING, ALONE, GONE, THANKS, NOT_COUNTED -> Set.of();
        };
    }

    /**
     * Those of its {@linkplain #dependencies dependencies} of which the page shows more than the heading, in any
     * language. The others are links: to what is above, below and related.
     */
    Set<DocumentId> shownWhole(Route route) {
        return switch (route.shape()) {
            case HOME, ALERTS, JOURNEY, STAGE, CORRIDOR, CHECKLISTS, LESSONS, TELL, DATA_GONE -> Set.of();
            case PAGE, HOTLINE, CENTRE, INSTRUMENT, PRACTICE, CHECKLIST, LESSON, SHARE, COPY, DATA ->
                wholeOn(route.document());
            default -> dependencies(route);
        };
    }

    private Set<DocumentId> wholeOn(DocumentId id) {
        var whole = new TreeSet<>(mentions.getOrDefault(id, Set.of()));
        whole.add(id);
        whole.addAll(Site.instruments(site.get(id).facts()));
        return whole;
    }

    private Set<DocumentId> ofDocument(DocumentId id) {
        var all = mentionedBy(id);
        all.addAll(site.withAncestors(Set.of(id)));
        all.addAll(site.children(id));
        all.addAll(site.withAncestors(related.to(id)));
        all.addAll(site.withAncestors(site.restingOn(id)));
        all.addAll(Site.instruments(site.get(id).facts()));
        return all;
    }

    /** Its page links to more than its data names. */
    private Set<DocumentId> ofData(DocumentId id) {
        var all = mentionedBy(id);
        all.addAll(site.withAncestors(Set.of(id)));
        return all;
    }

    private Set<DocumentId> mentionedBy(DocumentId id) {
        return new TreeSet<>(site.withAncestors(mentions.getOrDefault(id, Set.of())));
    }

    private Set<DocumentId> ofCountry(String country) {
        return ids(Stream.of(
                        site.linesOf(country),
                        site.linesWorkingIn(country),
                        site.linesAcrossBorders(country),
                        site.centresIn(country))
                .flatMap(Collection::stream));
    }

    private Set<DocumentId> ofStage(String stage) {
        var all = new TreeSet<>(journey.checklistsAt(stage));
        journey.at(stage).forEach(topic -> {
            all.add(topic.root());
            all.addAll(site.withAncestors(topic.pages()));
        });
        return all;
    }

    private Set<DocumentId> ofCorridor(Choice choice) {
        var all =
                ids(Stream.concat(site.linesOf(choice.country()).stream(), site.centresIn(choice.country()).stream()));
        all.addAll(site.withAncestors(journey.madeFor(choice)));
        all.addAll(site.withAncestors(List.of(Journey.REGULAR_WAYS)));
        return all;
    }

    private Set<DocumentId> ofTerms() {
        var all = ids(site.all("term").stream());
        Set.copyOf(all).forEach(term -> all.addAll(mentionedBy(term)));
        return all;
    }

    private Set<DocumentId> ofMoved(Route route) {
        var target = DocumentId.parse(route.detail());
        return new TreeSet<>(site.withAncestors(List.of(route.document(), target)));
    }

    private Set<DocumentId> ofTombstone(DocumentId id) {
        var all = new TreeSet<>(Set.of(id));
        var target = movedTo.get(id);
        if (target != null) {
            all.add(target);
        }
        return all;
    }

    /** The document its readers would be sent to may come back. */
    private Set<DocumentId> ofWithdrawn(Route route) {
        return route.detail().isEmpty() ? new TreeSet<>(Set.of(route.document())) : ofMoved(route);
    }

    private static Set<DocumentId> ids(Stream<PublishedDocument> documents) {
        var ids = new TreeSet<DocumentId>();
        documents.forEach(document -> ids.add(document.id()));
        return ids;
    }
}
