package org.waymark.rendering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.PublishedDocument;

/**
 * The practices of an edition by country, theme and tag, known from the facts alone. Labels that differ only in capital
 * letters or signs are one group.
 */
class PracticeGroups {
    /** The ways to choose from the catalogue. */
    enum Way {
        COUNTRY,
        THEME,
        TAG;

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Practices that have something in common.
     *
     * @param path below the catalogue, “theme/remittances/”
     * @param label as the first record writes it; the code of a country
     * @param language of the label
     */
    record Group(Way way, String path, String label, LanguageTag language, List<PublishedDocument> practices) {}

    private static final Comparator<PublishedDocument> IN_ORDER = Comparator.comparing((PublishedDocument practice) ->
                    practice.facts().number("order").orElse(Integer.MAX_VALUE))
            .thenComparing(PublishedDocument::id);

    private final List<PublishedDocument> all;
    private final Map<String, Group> byPath = new TreeMap<>();

    PracticeGroups(Site site) {
        all = site.all("practice").stream().sorted(IN_ORDER).toList();
        for (PublishedDocument practice : all) {
            for (Way way : Way.values()) {
                labels(practice, way).forEach(label -> add(way, label, practice));
            }
        }
    }

    private void add(Way way, String label, PublishedDocument practice) {
        var path = path(way, label);
        var group = byPath.computeIfAbsent(
                path, any -> new Group(way, path, label, practice.sourceLanguage(), new ArrayList<>()));
        if (!group.practices().contains(practice)) {
            group.practices().add(practice);
        }
    }

    /** In the order of the catalogue. */
    List<PublishedDocument> all() {
        return all;
    }

    Set<String> paths() {
        return Collections.unmodifiableSet(byPath.keySet());
    }

    Group get(String path) {
        var group = byPath.get(path);
        if (group == null) {
            throw new IllegalArgumentException("no practice is in “" + path + "”");
        }
        return group;
    }

    Collection<Group> by(Way way) {
        return byPath.values().stream().filter(group -> group.way() == way).toList();
    }

    /** The groups a practice is in, in the order its facts name them. */
    List<Group> of(PublishedDocument practice, Way way) {
        var paths = new LinkedHashSet<String>();
        labels(practice, way).forEach(label -> paths.add(path(way, label)));
        return paths.stream().map(this::get).toList();
    }

    private static Stream<String> labels(PublishedDocument practice, Way way) {
        var facts = practice.facts();
        return switch (way) {
            case COUNTRY -> Stream.of("countries", "for-countries").flatMap(key -> facts.texts(key).stream());
            case THEME -> facts.texts("themes").stream();
            case TAG -> facts.texts("tags").stream();
        };
    }

    private static String path(Way way, String label) {
        return way.path() + "/" + slug(label) + "/";
    }

    /** As an address; a label without a Latin letter is called by its hash. */
    private static String slug(String label) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "x" + Integer.toHexString(label.hashCode()) : plain;
    }
}
