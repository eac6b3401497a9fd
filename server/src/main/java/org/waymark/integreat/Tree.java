package org.waymark.integreat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of one language. Each page comes after the one above it. */
final class Tree {
    private final Map<String, Node> byPath = new HashMap<>();
    private final Map<String, Node> bySite = new HashMap<>();
    private final Map<String, List<Node>> bySlug = new HashMap<>();
    private final Map<String, Node> byFormerSlug = new HashMap<>();
    private final Map<Long, Node> byNumber = new HashMap<>();
    /** Numbers of more than one page. */
    private final Set<Long> met = new HashSet<>();

    private final Map<String, List<Node>> children = new HashMap<>();
    private final List<Node> all = new ArrayList<>();
    private final String language;

    Tree(String language) {
        this.language = language;
    }

    void add(Node node) {
        all.add(node);
        byPath.put(node.path(), node);
        bySite.put(node.site(), node);
        bySlug.computeIfAbsent(node.slug(), any -> new ArrayList<>()).add(node);
        children.computeIfAbsent(nameOf(node.parent()), any -> new ArrayList<>())
                .add(node);
        addNumber(node.id(), node);
        addNumber(node.id(language), node);
    }

    private void addNumber(long number, Node node) {
        var other = byNumber.putIfAbsent(number, node);
        if (other != null && !other.name().equals(node.name())) {
            met.add(number);
        }
    }

    /** Remembers what a page was called once. */
    void addFormer(String slug, Node node) {
        byFormerSlug.putIfAbsent(slug, node);
    }

    String language() {
        return language;
    }

    List<Node> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those right below a page; at the top for null. */
    List<Node> below(@Nullable Node parent) {
        return children.getOrDefault(nameOf(parent), List.of());
    }

    Optional<Node> atPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** By its address on the site. */
    Optional<Node> ofSite(String site) {
        return Optional.ofNullable(bySite.get(site));
    }

    /** What is called so, or was once. Empty where several are: nobody can know which is meant. */
    Optional<Node> ofSlug(String slug) {
        var called = bySlug.getOrDefault(slug, List.of());
        if (called.isEmpty()) {
            return Optional.ofNullable(byFormerSlug.get(slug));
        }
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** By the number of the page or of its text. Empty where two numbers met: rather none than the wrong page. */
    Optional<Node> ofNumber(long number) {
        return met.contains(number) ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    private static String nameOf(@Nullable Node node) {
        return node == null ? "" : node.name();
    }
}
