package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.language.Countries;
import org.waymark.publishing.PublishedDocument;

/**
 * From where, to where, at which stage: what an edition has for each choice, known from the facts alone. Regular ways
 * come first, whatever place their topic has elsewhere.
 */
class Journey {
    /** As the kinds list them, in the order people live through them. */
    static final List<String> STAGES =
            List.of("before-departure", "in-transit", "on-arrival", "living-abroad", "return");

    static final DocumentId REGULAR_WAYS = new DocumentId("page", "regular-ways");

    /** Places that are no country to come from or go to. */
    private static final List<String> REGIONS = List.of("EU", "INT");

    /** The two ends of a corridor. */
    enum End {
        FROM,
        TO;

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One end of a corridor, whatever the other is. */
    record Choice(End end, String country) {
        static Choice parse(String text) {
            var parts = text.split("/", 2);
            return new Choice(End.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1].toUpperCase(Locale.ROOT));
        }

        /** “to/it” */
        @Override
        public String toString() {
            return end.path() + "/" + country.toLowerCase(Locale.ROOT);
        }
    }

    /** A page of the first level and those below it that fit, in the order of the site. */
    record Topic(DocumentId root, List<DocumentId> pages) {}

    private final Site site;
    private final Countries countries;
    private final Map<Choice, List<DocumentId>> madeFor = new HashMap<>();

    Journey(Site site, Countries countries) {
        this.site = site;
        this.countries = countries;
        var pages = roots().flatMap(root -> below(root, new ArrayList<>(List.of(root))).stream());
        Stream.concat(pages, site.inOrder("checklist").stream()).forEach(this::addForCountries);
    }

    private void addForCountries(DocumentId id) {
        for (End end : End.values()) {
            codes(site.get(id), end).distinct().forEach(code -> madeFor.computeIfAbsent(
                            new Choice(end, code), any -> new ArrayList<>())
                    .add(id));
        }
    }

    static String path(Choice choice) {
        return "journey/" + choice + "/";
    }

    static String stagePath(String stage) {
        return "journey/" + stage + "/";
    }

    /** The pages for everybody at this stage. Those for some countries alone are found by the country. */
    List<Topic> at(String stage) {
        return roots().map(root -> new Topic(root, below(root, new ArrayList<>())))
                .map(topic -> only(topic, stage))
                .filter(topic -> !topic.pages().isEmpty() || isAt(topic.root(), stage))
                .toList();
    }

    private Topic only(Topic topic, String stage) {
        return new Topic(
                topic.root(),
                topic.pages().stream().filter(page -> isAt(page, stage)).toList());
    }

    private boolean isAt(DocumentId page, String stage) {
        var facts = site.get(page).facts();
        return isAt(facts, stage) && facts.objects("corridors").isEmpty();
    }

    private static boolean isAt(Fields facts, String stage) {
        var stages = facts.texts("stages");
        return stages.isEmpty() || stages.contains(stage);
    }

    /** The checklists for this stage, in their order. */
    List<DocumentId> checklistsAt(String stage) {
        return site.inOrder("checklist").stream().filter(id -> isAt(id, stage)).toList();
    }

    /** The pages and checklists for this country alone. */
    List<DocumentId> madeFor(Choice choice) {
        return madeFor.getOrDefault(choice, List.of());
    }

    /** Those with something of their own, which have a page each. Lines are for who is there, not for who comes from there. */
    Set<String> countries(End end) {
        var codes = new TreeSet<String>();
        madeFor.keySet().stream().filter(choice -> choice.end() == end).forEach(choice -> codes.add(choice.country()));
        site.all("centre").forEach(centre -> codes.add(Site.country(centre)));
        if (end == End.TO) {
            codes.addAll(site.countries());
        }
        codes.removeAll(REGIONS);
        codes.remove("");
        return codes;
    }

    /** All that readers may choose: a country without a page of its own has lines. */
    Set<String> choices(End end) {
        var codes = new TreeSet<>(site.countries());
        codes.addAll(countries(end));
        codes.removeAll(REGIONS);
        return codes;
    }

    /** Whatever decides which countries there are to choose. */
    List<PublishedDocument> deciding() {
        return Stream.of(site.all("hotline").stream(), site.all("centre").stream(), described())
                .flatMap(all -> all)
                .toList();
    }

    boolean hasHelpPage(String country) {
        return site.countries().contains(country)
                || countries.emergency(country).isPresent();
    }

    private Stream<PublishedDocument> described() {
        return Stream.of("page", "checklist")
                .flatMap(kind -> site.all(kind).stream())
                .filter(document -> !document.facts().objects("corridors").isEmpty());
    }

    private Stream<String> codes(PublishedDocument document, End end) {
        return document.facts().objects("corridors").stream()
                .flatMap(corridor -> corridor.text(end.path()).stream())
                .flatMap(
                        code -> countries.members(code).isEmpty() ? Stream.of(code) : countries.members(code).stream());
    }

    private Stream<DocumentId> roots() {
        return site.roots().stream().sorted(Comparator.comparing(root -> !root.equals(REGULAR_WAYS)));
    }

    private List<DocumentId> below(DocumentId page, List<DocumentId> all) {
        for (DocumentId child : site.children(page)) {
            all.add(child);
            below(child, all);
        }
        return all;
    }
}
