package org.waymark.search;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is searched of a page: only what stands in a {@code <main>} that says it may be. */
record PageText(String title, String summary, String text) {

    /** Empty for a page that does not want to be found. */
    static Optional<PageText> of(String html) {
        return Optional.ofNullable(Jsoup.parse(html).selectFirst("main[data-searchable]"))
                .map(main -> new PageText(first(main, "h1"), first(main, ".page__summary"), main.text()));
    }

    private static String first(Element main, String selector) {
        var found = main.selectFirst(selector);
        return found == null ? "" : found.text();
    }
}
