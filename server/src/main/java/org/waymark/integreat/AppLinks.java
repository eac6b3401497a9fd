package org.waymark.integreat;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lets what leads to a page of the site lead to the same page in the app, where that has it. */
final class AppLinks {
    /** The app draws a sign beside it. */
    static final String OUTSIDE = "link-external";

    private final AppAddresses addresses;
    private final Tree tree;
    private final String root;

    AppLinks(AppAddresses addresses, Tree tree) {
        this.addresses = addresses;
        this.tree = tree;
        this.root = "/" + tree.language() + "/";
    }

    /** The page of the app that a link of the site leads to. */
    Optional<Node> node(Element link) {
        var href = link.attr("href");
        return href.startsWith(root) ? tree.ofSite(href.substring(root.length())) : Optional.empty();
    }

    void rewrite(Element link, Set<Node> linked) {
        var href = link.attr("href");
        var node = node(link);
        if (node.isPresent()) {
            linked.add(node.get());
            link.attr("href", addresses.path(tree.language(), node.get()));
        } else if (href.startsWith("#")) {
            link.unwrap();
        } else if (href.startsWith("/") || href.startsWith("http")) {
            link.attr("href", href.startsWith("/") ? addresses.url(href) : href).addClass(OUTSIDE);
        }
    }
}
