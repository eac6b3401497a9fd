package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;

/** The starter library as readers get it: its links lead somewhere and its pages stay light. */
class StarterSiteTest {
    /** What was written, in all languages: not lists, not copies. */
    private static final Pattern CONTENT_PAGE = Pattern.compile("^[a-z]+/(?:rights|regular-ways|risks|help)/[^/]+/");

    private static final int MEDIAN = 6_000;
    private static final int WORST = 14_600;

    private static final int FILE = 30_000;

    private static final Map<String, Entry> ALL = new TreeMap<>();

    @BeforeAll
    static void render() {
        ALL.putAll(SmallSite.all(StarterLibrary.edition()));
        assertFalse(ALL.isEmpty());
    }

    @Test
    void every_link_inside_the_site_leads_to_a_page() {
        pages().forEach((path, html) -> Jsoup.parse(html).select("a[href^=/]").forEach(link -> {
            var href = link.attr("href").replaceFirst("#.*", "").substring(1);
            assertTrue(ALL.containsKey(href + "index.html") || ALL.containsKey(href), path + " leads to " + href);
        }));
    }

    @Test
    void no_page_skips_a_level_of_headings() {
        pages().forEach((path, html) -> {
            int level = 1;
            for (var heading : Jsoup.parse(html).select("main :is(h1, h2, h3, h4)")) {
                int own = heading.tagName().charAt(1) - '0';
                assertTrue(own <= level + 1, path + " skips a level before “" + heading.text() + "”");
                level = own;
            }
        });
    }

    @Test
    void pages_take_little_of_the_wire() throws IOException {
        Brotli4jLoader.ensureAvailability();
        var contentPages = new ArrayList<Integer>();
        var heavy = new TreeMap<String, Integer>();
        for (var page : pages().entrySet()) {
            boolean content = CONTENT_PAGE.matcher(page.getKey()).find();
            int quality = content ? 11 : 9; // as they are in the archive of a library of this size
            int size = Encoder.compress(
                            page.getValue().getBytes(StandardCharsets.UTF_8),
                            new Encoder.Parameters().setQuality(quality))
                    .length;
            if (content) {
                contentPages.add(size);
            }
            if (size > WORST) {
                heavy.put(page.getKey(), size);
            }
            int nodes = Jsoup.parse(page.getValue()).getAllElements().size();
            assertTrue(nodes <= 600, page.getKey() + " has " + nodes + " nodes");
        }
        assertEquals(Map.of(), heavy);
        contentPages.sort(null);
        int median = contentPages.get(contentPages.size() / 2);
        assertTrue(median <= MEDIAN, "the median of " + contentPages.size() + " pages is " + median);
    }

    @Test
    void a_file_to_pass_on_is_small() {
        pages().forEach((path, html) -> {
            if (path.contains("/share/") && !path.endsWith("index.html")) {
                int bytes = html.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes <= FILE, path + " has " + bytes + " bytes");
            }
        });
    }

    @Test
    void every_article_that_a_page_names_is_explained_in_every_language() {
        pages().forEach((path, html) -> {
            if (List.of("en", "fr", "ar", "es").contains(path.substring(0, 2))) {
                var empty = Jsoup.parse(html).select("main li:has(a[href*=/instruments/]) span[lang]");
                assertEquals(0, empty.size(), path + " " + empty);
            }
        });
    }

    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        ALL.forEach((path, entry) -> {
            if (entry.mediaType().startsWith("text/html")) {
                pages.put(path, SmallSite.html(entry));
            }
        });
        return pages;
    }
}
