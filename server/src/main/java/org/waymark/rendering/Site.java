package org.waymark.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;

/** What an edition shows and how it hangs together, known from the facts alone: the tree, the countries, the addresses. */
class Site {
    /** Pictures are shown within pages alone. */
    static final String IMAGE = "image";

    private static final Comparator<PublishedDocument> AMONG_SIBLINGS = Comparator.comparing(
                    (PublishedDocument page) -> page.facts().number("order").orElse(Integer.MAX_VALUE))
            .thenComparing(PublishedDocument::id);
    private static final Comparator<PublishedDocument> AMONG_LINES = Comparator.comparing(
                    (PublishedDocument line) -> !line.facts().texts("topics").contains("emergency"))
            .thenComparing(line -> line.facts().flag("for-professionals"))
            .thenComparing(PublishedDocument::id);

    private final Map<DocumentId, PublishedDocument> shown = new TreeMap<>();
    private final Map<String, List<PublishedDocument>> byKind = new HashMap<>();
    private final Map<DocumentId, List<DocumentId>> children = new HashMap<>();
    private final List<DocumentId> roots = new ArrayList<>();
    private final Map<DocumentId, List<DocumentId>> resting = new HashMap<>();
    private final List<Line> lines;

    /** @param silent live documents without a text in any language; nothing is shown of them */
    Site(EditionContents contents, Set<DocumentId> silent) {
        for (PublishedDocument document : contents.documents()) {
            if (!silent.contains(document.id()) && !isHistory(document)) {
                shown.put(document.id(), document);
                byKind.computeIfAbsent(document.id().kind(), any -> new ArrayList<>())
                        .add(document);
            }
        }
        lines = all("hotline").stream().sorted(AMONG_LINES).map(Line::of).toList();
        all("page").stream().sorted(AMONG_SIBLINGS).forEach(page -> parent(page.id())
                .map(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()))
                .orElse(roots)
                .add(page.id()));
        all("page").stream().sorted(AMONG_SIBLINGS).forEach(page -> Set.copyOf(instruments(page.facts()))
                .forEach(instrument -> resting.computeIfAbsent(instrument, any -> new ArrayList<>())
                        .add(page.id())));
    }

    Optional<PublishedDocument> find(DocumentId id) {
        return Optional.ofNullable(shown.get(id));
    }

    PublishedDocument get(DocumentId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(id + " is not shown in this edition"));
    }

    /** Everything that is shown, ordered by id. */
    Collection<PublishedDocument> all() {
        return Collections.unmodifiableCollection(shown.values());
    }

    /** Ordered by id. */
    List<PublishedDocument> all(String kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    /** In the order their facts give. */
    List<DocumentId> inOrder(String kind) {
        return all(kind).stream()
                .sorted(AMONG_SIBLINGS)
                .map(PublishedDocument::id)
                .toList();
    }

    List<DocumentId> roots() {
        return roots;
    }

    List<DocumentId> children(DocumentId page) {
        return children.getOrDefault(page, List.of());
    }

    /** From the top down, without the page itself; a circle of parents is cut where it closes. */
    List<DocumentId> ancestors(DocumentId page) {
        var chain = new ArrayDeque<DocumentId>();
        for (var next = parent(page); next.isPresent(); next = parent(next.get())) {
            if (next.get().equals(page) || chain.contains(next.get())) {
                break;
            }
            chain.addFirst(next.get());
        }
        return List.copyOf(chain);
    }

    /** The address below the language; empty for what has none. A term has a place on the page of terms. */
    Optional<String> address(DocumentId id) {
        return find(id).filter(document -> !id.kind().equals(IMAGE)).map(document -> switch (id.kind()) {
            case "page" -> pageAddress(id);
            case "hotline" -> "hotlines/" + id.name() + "/";
            case "centre" -> "centres/" + id.name() + "/";
            case "term" -> "terms/#" + id.name();
            case "instrument" -> "instruments/" + id.name() + "/";
            case "practice" -> "practices/" + id.name() + "/";
            case "checklist" -> "checklists/" + slug(id, document.facts()) + "/";
            case "lesson" -> "lessons/" + slug(id, document.facts()) + "/";
            default -> "";
        });
    }

    /** The lines of a country itself. */
    List<PublishedDocument> linesOf(String country) {
        return lines(line -> line.country().equals(country));
    }

    /** Lines of other places that say they work in the country; those without borders are not among them. */
    List<PublishedDocument> linesWorkingIn(String country) {
        return lines(line -> !line.country().equals(country)
                && !line.country().equals("INT")
                && line.worksIn().contains(country));
    }

    /** Lines across borders that can be dialled in the country. */
    List<PublishedDocument> linesAcrossBorders(String country) {
        return lines(line -> !country.equals("INT")
                && line.country().equals("INT")
                && (line.worksIn().isEmpty() || line.worksIn().contains(country)));
    }

    List<PublishedDocument> centresIn(String country) {
        return all("centre").stream()
                .filter(centre -> country(centre).equals(country))
                .toList();
    }

    /** The treaties and laws that a document rests on, shown or not. */
    static List<DocumentId> instruments(Fields facts) {
        return facts.objects("instruments").stream()
                .map(cited -> new DocumentId("instrument", cited.textOrEmpty("id")))
                .toList();
    }

    /** The pages that rest on a treaty or law, in the order of siblings. */
    List<DocumentId> restingOn(DocumentId instrument) {
        return resting.getOrDefault(instrument, List.of());
    }

    /** The countries that have a line or a centre. */
    Set<String> countries() {
        var countries = new TreeSet<String>();
        all("hotline").forEach(line -> countries.add(country(line)));
        all("centre").forEach(centre -> countries.add(country(centre)));
        countries.remove("");
        return countries;
    }

    /**
     * These documents and everything that decides their addresses: the pages above them, and the page that would be
     * above if it were shown.
     */
    Set<DocumentId> withAncestors(Collection<DocumentId> ids) {
        var all = new LinkedHashSet<DocumentId>();
        for (DocumentId id : ids) {
            var next = Optional.of(id);
            while (next.isPresent() && all.add(next.get())) {
                next = find(next.get()).flatMap(document -> parent(document.facts()));
            }
        }
        return all;
    }

    static String country(PublishedDocument document) {
        return document.facts().textOrEmpty("country");
    }

    static String slug(DocumentId id, Fields facts) {
        return facts.text("slug").orElse(id.name());
    }

    /** Facts name the parent with or without its kind. */
    static Optional<DocumentId> parent(Fields facts) {
        return facts.text("parent")
                .filter(parent -> !parent.isEmpty())
                .map(parent -> parent.indexOf(':') < 0 ? new DocumentId("page", parent) : DocumentId.parse(parent));
    }

    private Optional<DocumentId> parent(DocumentId page) {
        return find(page).flatMap(document -> parent(document.facts())).filter(shown::containsKey);
    }

    private String pageAddress(DocumentId page) {
        var path = new StringBuilder();
        ancestors(page)
                .forEach(above -> path.append(slug(above, get(above).facts())).append('/'));
        return path.append(slug(page, get(page).facts())).append('/').toString();
    }

    private List<PublishedDocument> lines(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).map(Line::document).toList();
    }

    /** Where a help line is and works; every country asks it of every line. */
    private record Line(PublishedDocument document, String country, Set<String> worksIn) {
        static Line of(PublishedDocument document) {
            return new Line(
                    document,
                    Site.country(document),
                    new TreeSet<>(document.facts().texts("works-in")));
        }
    }

    /** A number or a house that is no more must never look like one that answers. */
    private static boolean isHistory(PublishedDocument document) {
        return document.facts().textOrEmpty("status").equals("historical");
    }
}
