package org.waymark.integreat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;

/**
 * What readers read on a page of the site: all between its frame.
 *
 * @param main may be changed
 */
record SitePage(String language, Element main) {
    private static final String INDEX = "index.html";

    /** @param site its address below the language */
    static Optional<SitePage> of(Archive archive, String language, String site) {
        return entry(archive, language, site)
                .filter(entry -> entry.status() == 200)
                .map(entry -> main(text(archive, entry)))
                .map(main -> new SitePage(language, main));
    }

    private static @Nullable Element main(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page.selectFirst("main");
    }

    /** Where an old address leads, below the language; empty for what is none. */
    static Optional<String> movedTo(Archive archive, String language, String site) {
        return entry(archive, language, site)
                .filter(entry -> entry.status() == 301)
                .map(EntryRecord::location)
                .filter(location -> location.startsWith("/" + language + "/"))
                .map(location -> location.substring(language.length() + 2));
    }

    String title() {
        return Objects.requireNonNull(main.selectFirst("h1"), "every page has a title")
                .text();
    }

    /** The countries to choose from, by their addresses below the language, in the order of their names. */
    Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        for (var link : main.select(".places a")) {
            places.put(link.attr("href").substring(language.length() + 2), link.text());
        }
        return places;
    }

    private static Optional<EntryRecord> entry(Archive archive, String language, String site) {
        return archive.find(language + "/" + site + INDEX);
    }

    static String text(Archive archive, EntryRecord entry) {
        try {
            return new String(archive.read(entry), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
