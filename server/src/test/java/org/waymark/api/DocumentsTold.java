package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.command.Deadline;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.data.DataPaths;
import org.waymark.integreat.AppReader;

/** What programs are told of documents is whole, as the kinds describe it, and what readers see. */
interface DocumentsTold {
    ServedLibrary served();

    @Test
    default void paging_through_the_library_gives_every_document_of_every_language_once_and_whole() throws Exception {
        var read = new TreeSet<String>();
        for (var language : ServedLibrary.LANGUAGES) {
            for (var item : served().all("/api/v1/" + language + "/documents?limit=77")) {
                var href = item.path("href").asText();
                assertTrue(read.add(href.substring(1)), href + " comes twice");
                var document = served().json(href);
                assertEquals(item.path("title"), document.path("title"));
                assertEquals(item.path("id"), document.path("id"));
                assertFields(document);
            }
        }
        var there = new TreeSet<String>();
        ServedLibrary.LANGUAGES.forEach(
                language -> there.addAll(PublishedDocuments.below(served().archive(), DataPaths.documents(language))
                        .keySet()));
        assertEquals(there, read);
        assertTrue(read.size() > 900, read.size() + " documents");
    }

    /** Facts and texts are those that the kind describes. */
    private static void assertFields(JsonNode document) {
        var kind = Kinds.named(document.path("kind").asText());
        assertEquals(
                List.of(),
                kind.problemsOfFacts(Fields.parse(document.path("facts").toString())));
        var text = Fields.parse(document.path("text").toString())
                .with("title", document.path("title").asText());
        var all = document.has("summary")
                ? text.with("summary", document.path("summary").asText())
                : text;
        assertEquals(
                List.of(),
                kind.problemsOfText(all).stream()
                        .filter(problem -> !problem.toString().contains("translat"))
                        .toList(),
                document.path("id").asText());
    }

    @Test
    default void a_document_says_what_its_page_says() throws Exception {
        for (var language : ServedLibrary.LANGUAGES) {
            for (var item : served().all("/api/v1/" + language + "/documents?limit=200")) {
                var kind = item.path("kind").asText();
                if (Set.of("page", "hotline", "centre").contains(kind)) {
                    assertSame(served().json(item.path("href").asText()));
                }
            }
        }
    }

    private void assertSame(JsonNode document) throws Exception {
        var address = document.path("page").asText();
        var html = new String(served().send(address).body(), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertEquals(document.path("title").asText(), page.select("h1").text(), address);
        assertEquals(
                document.path("sensitive").asBoolean(),
                !page.title().startsWith(document.path("title").asText()));
        var facts = document.path("facts");
        if (facts.path("number-type").asText().equals("e164")) {
            var number = facts.path("number").asText();
            assertTrue(page.select("a[href=tel:" + number + "]").size() > 0, address + " " + number);
        }
        if (document.path("kind").asText().equals("page")) {
            var said = Jsoup.parse(document.path("html").asText())
                    .select("h2, h3, p, li")
                    .eachText();
            var shown = page.select("main").text();
            said.forEach(sentence -> assertTrue(shown.contains(sentence), address + ": " + sentence));
        }
        var checked = facts.path("verification").path("on").asText();
        if (!checked.isEmpty() && document.path("language").asText().equals("en")) {
            assertTrue(page.text().contains(checked.substring(0, 4)), address + " " + checked);
        }
        assertEquals(
                document.path("remarks").toString().contains("fallback"),
                !document.path("language").equals(document.path("textLanguage")));
    }

    @Test
    default void languages_have_their_android_equivalents_and_say_how_much_is_translated() throws Exception {
        var list = served().json("/api/v1/languages").path("items");
        var tags = new TreeMap<String, JsonNode>();
        list.forEach(language -> tags.put(language.path("tag").asText(), language));
        assertEquals(Set.copyOf(ServedLibrary.LANGUAGES), tags.keySet());
        assertEquals("rtl", tags.get("ar").path("direction").asText());
        assertEquals("العربية", tags.get("ar").path("ownName").asText());
        var written = served().all("/api/v1/fr/documents?limit=200").stream()
                .filter(item -> item.path("textLanguage").asText().equals("fr"))
                .count();
        assertEquals(written, tags.get("fr").path("written").asInt());
        assertEquals(200, served().send("/api/v1/kinds").statusCode());
        for (var kind : served().json("/api/v1/kinds").path("items")) {
            assertTrue(served().json("/api/v1/kinds/" + kind.asText())
                    .path("facts")
                    .has("properties"));
        }
    }

    @Test
    default void the_app_reads_every_item_of_the_library_in_every_language() throws Exception {
        var app = new AppReader(served().address, "waymark");
        int items = app.readAll();
        assertTrue(items > 600, items + " items");
        app.readWays("ar");
    }

    @Test
    default void what_is_found_is_what_readers_find_and_names_its_document() throws Exception {
        for (var language : List.of("en", "fr")) {
            Deadline.within(
                    60,
                    () -> served().send("/api/v1/" + language + "/search?q=passport")
                                    .statusCode()
                            == 200,
                    () -> "the index of " + language);
        }
        var found = served().json("/api/v1/en/search?q=keep%20your%20documents&limit=5");
        assertTrue(found.path("total").asInt() >= found.path("items").size());
        assertEquals(5, found.path("items").size());
        for (var item : found.path("items")) {
            if (item.has("id")) {
                var document = served().json("/api/v1/en/documents/"
                        + item.path("id").asText().replace(':', '/'));
                assertEquals(item.path("page"), document.path("page"));
                assertEquals(item.path("title"), document.path("title"));
            }
        }
        assertTrue(found.path("items").findValues("id").size() > 0, found.toString());
        assertEquals(
                0, served().json("/api/v1/fr/search?q=zzzzzzzz").path("total").asInt());
    }

    @Test
    default void notices_are_answered_from_the_archive() throws Exception {
        for (var language : ServedLibrary.LANGUAGES) {
            var uri = "/api/v1/" + language + "/notices";
            assertEquals(0, served().json(uri).path("items").size());
            assertTrue(served().send(uri)
                    .headers()
                    .firstValue("etag")
                    .orElseThrow()
                    .startsWith("\""));
        }
    }
}
