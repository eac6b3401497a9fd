package org.waymark.integreat;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.integreat.PageContent.Shown;
import org.waymark.integreat.PageItem.Above;

/** Pages as the app reads them. */
@Singleton
class ShownPages {
    private final AppAddresses addresses;
    private final AppLanguages languages;

    ShownPages(AppAddresses addresses, AppLanguages languages) {
        this.addresses = addresses;
        this.languages = languages;
    }

    List<PageItem> all(Asked asked, Collection<Node> nodes) {
        return nodes.stream().map(node -> page(asked, node)).toList();
    }

    PageItem page(Asked asked, Node node) {
        var language = asked.language();
        var shown = SitePage.of(asked.archive(), language, node.site())
                .map(page -> shown(asked, page, node))
                .orElseGet(Shown::nothing);
        var saved = text(saved(asked, node, shown));
        return new PageItem(
                node.id(language),
                addresses.url(language, node.site()),
                addresses.path(language, node),
                node.title(),
                saved,
                saved,
                saved,
                node.summary(),
                shown.html(),
                above(language, node.parent()),
                node.order(),
                addresses.elsewhere(language, node),
                null,
                null,
                List.of(),
                null);
    }

    /** @param node null for a page that is in no tree */
    Shown shown(Asked asked, SitePage page, @Nullable Node node) {
        var links = new AppLinks(addresses, asked.tree());
        return new PageContent(links, asked.tree(), languages.isFromRight(asked.language())).of(page, node);
    }

    /** As the app reads moments. */
    static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A list is as new as the newest that it leads to. */
    private static Instant saved(Asked asked, Node node, Shown shown) {
        return Optional.ofNullable(node.saved())
                .or(() -> shown.linked().stream()
                        .map(Node::saved)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()))
                .orElse(asked.archive().head().madeAt());
    }

    private Above above(String language, @Nullable Node parent) {
        return parent == null
                ? Above.NOTHING
                : new Above(parent.id(), addresses.url(language, parent.site()), addresses.path(language, parent));
    }
}
