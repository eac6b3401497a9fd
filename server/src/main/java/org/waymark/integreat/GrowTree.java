package org.waymark.integreat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.api.PublishedDocuments;
import org.waymark.archive.Archive;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;

/**
 * Makes the tree of a language: who helps, by country, then the topics, then the checklists. A page or checklist is there
 * only where it and all above it are written in the language, since the app marks no other; help lines and centres always
 * are, for a number is understood in any language.
 */
final class GrowTree {
    private static final String HELP = "get-help/";
    private static final String CHECKLISTS = "checklists/";
    /** Addresses at the top that the app uses itself. */
    private static final Set<String> TAKEN = Set.of("search", "imprint", "events", "news", "places", "locations");

    private static final Comparator<DocumentData> AMONG_SIBLINGS =
            Comparator.comparing(GrowTree::order).thenComparing(DocumentData::id);

    private final Archive archive;
    private final String language;
    private final Tree tree;
    private final Map<String, Integer> siblings = new HashMap<>();

    private GrowTree(Archive archive, String language) {
        this.archive = archive;
        this.language = language;
        this.tree = new Tree(language);
    }

    static Tree of(Archive archive, String language) {
        var growing = new GrowTree(archive, language);
        growing.addHelp();
        var pages = growing.documents("page");
        pages.stream().filter(page -> page.parent() == null).forEach(page -> growing.addPage(page, null, pages));
        growing.addChecklists();
        growing.addFormer();
        return growing.tree;
    }

    private void addHelp() {
        var choice = SitePage.of(archive, language, HELP);
        if (choice.isEmpty()) {
            return;
        }
        var help = addList(HELP, choice.get().title(), null, everywhere(true));
        choice.get().places().forEach((site, country) -> addList(site, country, help, everywhere(true)));
        documents("hotline").forEach(line -> addHelper(line, help));
        documents("centre").forEach(centre -> addHelper(centre, help));
    }

    private void addHelper(DocumentData helper, Node help) {
        var country = String.valueOf(helper.facts().get("country")).toLowerCase(Locale.ROOT);
        var languages = everywhere(false);
        languages.replaceAll((tag, own) -> helper.languages().contains(tag));
        add(helper, tree.ofSite(HELP + country + "/").orElse(help), languages);
    }

    private void addPage(DocumentData page, @Nullable Node parent, List<DocumentData> pages) {
        var languages = parent == null ? everywhere(true) : new LinkedHashMap<>(parent.languages());
        languages.keySet().retainAll(page.languages());
        if (languages.containsKey(language)) {
            var node = add(page, parent, languages);
            pages.stream()
                    .filter(other -> page.id().equals(other.parent()))
                    .forEach(below -> addPage(below, node, pages));
        }
    }

    private void addChecklists() {
        var written = documents("checklist").stream()
                .filter(list -> list.languages().contains(language))
                .toList();
        var title = SitePage.of(archive, language, CHECKLISTS).map(SitePage::title);
        if (written.isEmpty() || title.isEmpty()) {
            return;
        }
        var languages = everywhere(true);
        languages.keySet().removeIf(tag -> written.stream()
                .noneMatch(list -> list.languages().contains(tag)));
        var above = addList(CHECKLISTS, title.get(), null, languages);
        written.forEach(list -> addPage(list, above, List.of()));
    }

    /** By the last part of their addresses alone; the archive says where they led. */
    private void addFormer() {
        archive.forEachBelow(language + "/", entry -> {
            var location = entry.location();
            if (entry.status() == 301 && location != null && location.startsWith("/" + language + "/")) {
                var slug = entry.path().replaceFirst("^(.*/)?([^/]+)/index\\.html$", "$2");
                tree.ofSite(belowLanguage(location)).ifPresent(node -> tree.addFormer(slug, node));
            }
        });
    }

    private Node add(DocumentData document, @Nullable Node parent, Map<String, Boolean> languages) {
        var site = belowLanguage(String.valueOf(document.page()));
        return add(new Node(
                document.id(),
                site,
                path(document, site, parent),
                parent,
                place(parent),
                document.title(),
                document.summary() == null ? "" : document.summary(),
                Instant.parse(document.savedAt()),
                languages));
    }

    private Node addList(String site, String title, @Nullable Node parent, Map<String, Boolean> languages) {
        var path = site.substring(0, site.length() - 1);
        return add(new Node(Node.list(site), site, path, parent, place(parent), title, "", null, languages));
    }

    private Node add(Node node) {
        tree.add(node);
        return node;
    }

    /** Below the page above it, whatever its address on the site is. */
    private String path(DocumentData document, String site, @Nullable Node parent) {
        var slug = site.replaceFirst("^(.*/)?([^/]+)/$", "$2");
        if (parent == null) {
            return TAKEN.contains(slug) ? slug + "-" + document.kind() : slug;
        }
        var path = parent.path() + "/" + slug;
        return tree.atPath(path).isEmpty() ? path : parent.path() + "/" + document.kind() + "-" + slug;
    }

    private int place(@Nullable Node parent) {
        return siblings.merge(parent == null ? "" : parent.name(), 1, Integer::sum);
    }

    /** All languages of the edition. */
    private Map<String, Boolean> everywhere(boolean own) {
        var all = new LinkedHashMap<String, Boolean>();
        archive.head().languages().forEach(tag -> all.put(tag, own));
        return all;
    }

    private List<DocumentData> documents(String kind) {
        return PublishedDocuments.below(archive, DataPaths.documents(language) + kind + "/").values().stream()
                .map(entry -> PublishedDocuments.read(archive, entry, DocumentData.class))
                .filter(document -> document.page() != null)
                .sorted(AMONG_SIBLINGS)
                .toList();
    }

    private static int order(DocumentData document) {
        return document.facts().get("order") instanceof Number order ? order.intValue() : Integer.MAX_VALUE;
    }

    private String belowLanguage(String page) {
        return page.substring(language.length() + 2);
    }
}
