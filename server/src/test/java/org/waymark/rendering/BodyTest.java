package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.language.Languages;

class BodyTest {
    private static final Body BODY = new Body(Languages.shipped());

    private static String html(String markdown) {
        return BODY.html(
                markdown,
                null,
                id -> id.kind().equals("page") && !id.name().equals("gone")
                        ? Optional.of("/en/" + id.name() + "/")
                        : Optional.empty(),
                id -> "[card " + id + "]");
    }

    @Test
    void raw_html_becomes_text() {
        var page = Jsoup.parse(html("<script>alert(1)</script>\n\nHi <img src=x onerror=alert(1)> *there*"));
        assertEquals(0, page.select("script, img").size());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    @Test
    void only_links_to_the_web_and_to_shown_documents_are_links() {
        var page = Jsoup.parse(
                html(
                        "[a](javascript:alert(1)) [b](data:text/html,x) [c](tel:123) [d](//evil.example)"
                                + " [e](page:gone) [f](page:here) [g](https://law.example/?a=1&b=2) [h](JaVaScRiPt:1) ![i](https://x.example/i.png)"));
        assertEquals("/en/here/", page.select("a").get(0).attr("href"));
        assertEquals("https://law.example/?a=1&b=2", page.select("a").get(1).attr("href"));
        assertEquals("noreferrer noopener", page.select("a").get(1).attr("rel"));
        assertEquals(2, page.select("a").size());
        assertEquals("a b c d e f g h i", page.text());
    }

    @Test
    void an_embed_stands_alone_even_without_empty_lines() {
        assertEquals("<p>Call:</p>\n[card hotline:a-b]<p>Now.</p>\n", html("Call:\n{{hotline:a-b}}\nNow."));
        assertEquals("[card hotline:a][card hotline:b]", html("{{hotline:a}}\n{{hotline:b}}"));
        assertTrue(html("so {{hotline:a}} it is").contains("hotline:a"));
        assertFalse(html("so {{hotline:a}} it is").contains("[card"));
    }

    @Test
    void foreign_words_are_marked() {
        assertEquals(
                "<p>On <span lang=\"en\" dir=\"ltr\">Trace the Face</span>.</p>\n",
                html("On [Trace the Face]{lang=en}."));
        assertEquals("<p><span lang=\"ar\" dir=\"rtl\">سلام</span></p>\n", html("[سلام]{lang=ar}"));
        assertEquals("[x]{lang=\">}", Jsoup.parse(html("[x]{lang=\">}")).text());
    }

    @Test
    void tables_and_ordinary_punctuation_pass_as_they_are() {
        assertTrue(html("|a|b|\n|-|-|\n|1|2|").contains("<td>1</td>"));
        assertEquals("<p>It's 1+1=2, a@b.example</p>\n", html("It's 1+1=2, a@b.example"));
    }

    @Test
    void a_title_in_a_body_is_lowered_below_the_title_of_the_page() {
        assertEquals("<h2 id=\"s1\">A</h2>\n<h3 id=\"s2\">B</h3>\n", html("# A\n\n### B"));
    }

    @Test
    void random_bodies_never_break_out() {
        var pieces = new String[] {
            "<",
            ">",
            "\"",
            "'",
            "&",
            "`",
            "[",
            "](",
            ")",
            "{{",
            "}}",
            "{lang=",
            "}",
            "javascript:",
            "page:a",
            "\n",
            "\n\n",
            "# ",
            "- ",
            "|",
            "<script>",
            "<a href=",
            "onclick=x ",
            "<!--",
            "-->",
            "\u0000",
            "\u202e",
            "&#106;",
            "*",
            "![",
            "<svg/onload="
        };
        var random = new Random(20261122);
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var page = Jsoup.parse(html(text.toString()));
            assertEquals(
                    0,
                    page.select("script, svg, img, [onclick], [onload], [style]")
                            .size(),
                    text::toString);
            page.select("a").forEach(link -> assertTrue(link.attr("href").matches("(https?:/)?/.*"), text::toString));
        }
    }
}
