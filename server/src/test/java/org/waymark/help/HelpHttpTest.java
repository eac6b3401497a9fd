package org.waymark.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.language.Languages;
import org.waymark.staff.DeskOfWriters;
import org.waymark.staff.Role;

class HelpHttpTest extends DeskOfWriters {
    @Override
    protected Map<String, Object> settings() {
        return Map.of("waymark.shelf.kept", false);
    }

    @Test
    void the_first_hour_is_offered_until_it_is_put_away() {
        var browser = signedIn(somebody("amira", everywhere(Role.TRANSLATOR)));
        assertTrue(browser.get("/desk/").text().contains("New here?"));
        assertTrue(browser.get("/desk/help/first-hour").text().contains("Where you are"));
        assertEquals("/desk/", browser.post("/desk/help/first-hour/put-away").way());
        assertEquals(303, browser.post("/desk/help/first-hour/put-away").status(), "twice is as good as once");
        var home = browser.get("/desk/");
        assertFalse(home.text().contains("New here?"));
        assertEquals(1, home.page().select("a[href=/desk/help/first-hour]").size(), "it can still be read");
        assertTrue(signedIn(somebody("bruno")).get("/desk/").text().contains("New here?"), "others have not");
    }

    @Test
    void it_has_the_same_parts_in_every_language_and_says_what_the_screens_say() {
        var text = bean(FirstHourText.class);
        for (var language : bean(Languages.class).ofDesk()) {
            var html = text.html(language.tag());
            assertEquals(11, text.sections(language.tag()).size(), language.ownName());
            assertFalse(html.contains("{"), language.ownName());
        }
        assertTrue(text.html(Languages.shipped().ofDesk().get(0).tag()).contains("<strong>"));
    }

    @Test
    void every_page_leads_to_the_part_that_tells_of_it() {
        var browser = signedIn(somebody("amira", everywhere(Role.ADMINISTRATOR)));
        var page = browser.get("/desk/help/first-hour").page();
        Map.ofEntries(
                        Map.entry("", "s1"),
                        Map.entry("me", "s1"),
                        Map.entry("documents", "s2"),
                        Map.entry("documents/new", "s3"),
                        Map.entry("exchange", "s4"),
                        Map.entry("review", "s6"),
                        Map.entry("releases", "s7"),
                        Map.entry("matrix", "s8"),
                        Map.entry("links", "s9"),
                        Map.entry("campaigns", "s10"),
                        Map.entry("journal", "s11"))
                .forEach((path, part) -> {
                    var link = browser.get("/desk/" + path).page().selectFirst(".desk__help");
                    assertEquals("/desk/help/first-hour#" + part, link.attr("href"), path);
                    assertEquals(1, page.select("h2#" + part).size(), part);
                });
    }

    @Test
    void every_page_that_is_empty_says_what_to_do_first() {
        var browser = signedIn(somebody("amira", everywhere(Role.ADMINISTRATOR)));
        Map.of(
                        "documents", "Begin a document",
                        "matrix", "When somebody writes one",
                        "calls", "Look for other documents",
                        "review", "When somebody gives a text to review",
                        "releases", "What reviewers approve next",
                        "editions", "Publish what was approved",
                        "withdrawals", "Nothing is published",
                        "links", "Links stand here as soon as",
                        "exchange", "There is nothing yet",
                        "journal?person=nobody", "Choose less above")
                .forEach((path, words) -> assertTrue(
                        browser.get("/desk/" + path).text().contains(words),
                        browser.get("/desk/" + path).text()));
    }
}
