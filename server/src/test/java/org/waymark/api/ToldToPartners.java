package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.content.Kinds;
import org.waymark.data.DataPaths;

/** Lists and files for other houses are whole, and say under what licence. */
interface ToldToPartners {
    ServedLibrary served();

    /** Part by part, each line and centre comes once, and whole when it is asked for by its id. */
    @Test
    default void help_lines_and_centres_are_told_as_directories_know_them() throws Exception {
        var language = "ar";
        var root = "/api/v1/" + language + "/hsds";
        assertEquals("3.0", served().json(root).path("version").asText());
        assertTrue(served().json(root).path("licence").path("url").asText().startsWith("https://"));
        // This server does not know its address, and a path alone is no URI.
        assertFalse(served().json(root).has("profile") || served().json(root).has("openapi_url"));
        var ids = new TreeSet<String>();
        JsonNode page;
        int number = 1;
        do {
            page = served().json(root + "/services?per_page=50&page=" + number++);
            page.path("contents")
                    .forEach(service -> assertTrue(ids.add(service.path("id").asText())));
        } while (!page.path("last_page").asBoolean());
        assertEquals(documents(language, "hotline") + documents(language, "centre"), ids.size());
        assertEquals(ids.size(), page.path("total_items").asInt());
        var whole = served().json(root + "/services/" + ids.first());
        assertTrue(whole.path("attributes").size() > 0, whole.toString());
        var full = served().json(root + "/services?per_page=1&full=true")
                .path("contents")
                .path(0);
        assertEquals(whole, full);
    }

    /** Every kind has a list, those that fit a table, and both hold every document; the licence is named with each. */
    @Test
    default void every_kind_is_a_file_with_its_licence() throws Exception {
        var language = "en";
        var root = "/api/v1/" + language + "/catalogues";
        var list = served().json(root);
        var tables = new ArrayList<String>();
        for (var item : list.path("items")) {
            var kind = item.path("kind").asText();
            assertEquals(documents(language, kind), item.path("documents").asInt());
            var json = served().send(item.path("json").asText());
            assertEquals(
                    "<" + list.path("licence").path("url").asText() + ">; rel=\"license\"",
                    json.headers().firstValue("link").orElseThrow());
            assertEquals(
                    documents(language, kind),
                    Contract.JSON.readTree(json.body()).size());
            if (item.has("csv")) {
                tables.add(kind);
                table(kind, item, documents(language, kind));
            }
        }
        assertTrue(
                tables.containsAll(List.of("centre", "hotline", "instrument", "practice", "term")), tables.toString());
    }

    @Test
    default void the_practices_of_the_site_name_the_licence_that_the_catalogues_name() throws Exception {
        var licence = served().json("/api/v1/en/catalogues").path("licence").path("url");
        for (var file : List.of("/practices.csv", "/practices.json")) {
            var answer = served().send(file);
            assertEquals(200, answer.statusCode());
            assertEquals(
                    List.of("<" + licence.asText() + ">; rel=\"license\""),
                    answer.headers().allValues("link"));
        }
        assertEquals(List.of(), served().send("/robots.txt").headers().allValues("link"));
    }

    private void table(String kind, JsonNode item, int documents) throws Exception {
        var csv = new String(served().send(item.path("csv").asText()).body(), StandardCharsets.UTF_8);
        var form = CatalogueForm.csv(Kinds.named(kind));
        assertEquals(
                String.join(",", form.columns()),
                csv.lines().findFirst().orElseThrow().substring(1));
        var described = served().json(item.path("description").asText());
        assertEquals("http://www.w3.org/ns/csvw", described.path("@context").asText());
        assertEquals(
                form.columns(), described.path("tableSchema").path("columns").findValuesAsText("titles"));
        assertTrue(described.path("dc:license").path("@id").asText().startsWith("https://"));
        var ids = new TreeSet<String>();
        var reading = form.read(csv);
        reading.records().forEach(record -> ids.add(record.id().name()));
        assertEquals(documents, ids.size(), reading.problems().toString());
    }

    /** The blocks of a text joined are the text. */
    @Test
    default void a_text_comes_in_parts_as_well() throws Exception {
        var address = "/api/v1/fr/documents/page/keep-your-documents";
        var whole = served().json(address);
        var blocks = served().json(address + "/blocks");
        var joined = String.join("", blocks.path("items").findValuesAsText("source"));
        assertEquals(whole.path("body").asText().replaceAll("\\s", ""), joined.replaceAll("\\s", ""));
        assertEquals(
                whole.path("embeds").size(),
                blocks.path("items").findValues("embed").size());
        assertTrue(blocks.path("items").findValuesAsText("type").contains("paragraph"));
    }

    /** What a partner puts into a page loads nothing, says when it was checked, and leads back. */
    @Test
    default void help_of_a_country_can_stand_in_a_page_of_another_site() throws Exception {
        var language = "ar";
        var answer = served().send("/api/v1/" + language + "/snippets/IT");
        var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertTrue(page.select("section").size() > 3, page.html());
        assertEquals(
                0,
                page.select("script, style, link, img, iframe, object, form, [src], [class], [id], [onclick]")
                        .size());
        for (var section : page.select("section")) {
            assertEquals(language, section.attr("lang"));
            assertEquals("rtl", section.attr("dir"));
            assertTrue(
                    section.select("a[href^=https://example.org/" + language + "/]")
                                    .size()
                            >= 2,
                    section.html());
            assertTrue(section.text().contains("2026") || section.text().contains("٢٠٢٦"), section.text());
        }
        page.select("a[href]")
                .forEach(link -> assertTrue(link.attr("href").matches("(https|tel|sms|mailto):.*"), link.html()));
    }

    private int documents(String language, String kind) {
        return PublishedDocuments.below(served().archive(), DataPaths.documents(language) + kind + "/")
                .size();
    }
}
