package org.waymark.integreat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what stands on a page of the site what stands on the page of the app: the same words, numbers, warnings and
 * sources, in the elements that the app shows. What leads to the pages below is left out, since the app lists these itself.
 */
final class PageContent {
    private static final String CARD = "contact-card";
    /** What the app shows otherwise, or takes away. */
    private static final String ELSEWHERE =
            "h1, script, style, svg, button, input, .word__close, .check__clear, .check__private";

    private static final List<String> NOT_SHOWN = List.of("id", "for", "role", "rel", "hreflang", "aria-label");

    private final AppLinks links;
    private final Tree tree;
    private final boolean fromRight;

    PageContent(AppLinks links, Tree tree, boolean fromRight) {
        this.links = links;
        this.tree = tree;
        this.fromRight = fromRight;
    }

    /**
     * What a page shows.
     *
     * @param linked the pages it leads to
     */
    record Shown(String html, Set<Node> linked) {
        static Shown nothing() {
            return new Shown("", Set.of());
        }
    }

    /** @param node null for what is in no tree */
    Shown of(SitePage page, @Nullable Node node) {
        var main = page.main();
        main.select(ELSEWHERE).remove();
        main.select("form, fieldset").unwrap();
        main.select("label").forEach(label -> label.tagName("h3"));
        main.select("legend").forEach(legend -> legend.tagName("p"));
        main.select("p:empty").remove();
        main.select("section").forEach(section -> section.tagName("div"));
        if (node != null) {
            leaveOutChildren(main, node);
        }
        var linked = new LinkedHashSet<Node>();
        main.select(".card").forEach(this::card);
        main.select("a[href]").forEach(link -> links.rewrite(link, linked));
        main.select("*").forEach(PageContent::plain);
        return new Shown(html(main), linked);
    }

    private void leaveOutChildren(Element main, Node node) {
        for (var list : main.select("ul.links, p.places")) {
            list.select("a[href]").stream()
                    .filter(link -> links.node(link)
                            .filter(other -> other.isBelow(node))
                            .isPresent())
                    .forEach(link -> item(link).remove());
            if (list.select("a").isEmpty()) {
                leaveOut(list);
            }
        }
    }

    private static Element item(Element link) {
        var item = link.closest("li");
        return item == null ? link : item;
    }

    private static void leaveOut(Element list) {
        var heading = list.previousElementSibling();
        if (heading != null && heading.normalName().equals("h2")) {
            heading.remove();
        }
        list.remove();
    }

    /** As the app draws somebody to call. */
    private void card(Element card) {
        card.tagName("div").attr("data-card", "");
        var title = card.selectFirst("h2, h3");
        if (title != null) {
            title.tagName("h4");
            title.select("a[href]").forEach(link -> links.node(link)
                    .ifPresent(node -> card.attr("data-contact-id", Long.toString(node.id()))));
        }
    }

    /** The app has styles of its own, and takes names of places on a page away. */
    static void plain(Element element) {
        if (element.hasAttr("data-card")) {
            element.removeAttr("data-card").attr("class", CARD);
        } else if (!element.hasClass(AppLinks.OUTSIDE)) {
            element.removeAttr("class");
        }
        NOT_SHOWN.forEach(element::removeAttr);
    }

    /** The app takes the direction from the first letters, which may be a name in others. */
    private String html(Element main) {
        var html = main.html().strip().replaceAll("\\n+", "\n");
        return fromRight ? "<div dir=\"rtl\" lang=\"" + tree.language() + "\">" + html + "</div>" : html;
    }
}
