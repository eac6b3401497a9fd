package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program is told of the starter library, held to the description it was given: one server for all of it. */
class DataHttpTest implements DocumentsTold, KeptByApps, ChangesTold, MistakesTold, ToldToPartners {
    @TempDir
    static Path home;

    static ServedLibrary served;

    @BeforeAll
    static void serve() throws Exception {
        served = new ServedLibrary(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Override
    public ServedLibrary served() {
        return served;
    }

    @Test
    void the_description_holds_this_interface_and_nothing_else() {
        assertTrue(
                served.contract.operations().size() >= 7,
                served.contract.operations().toString());
        served.contract.operations().forEach(operation -> assertTrue(operation.startsWith("get /api/v1/"), operation));
    }

    @Test
    void the_page_that_describes_it_names_every_operation_and_runs_nothing() throws Exception {
        var answer = served.send("/api/");
        assertEquals(200, answer.statusCode());
        var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        var named = page.select("h2 code").eachText();
        assertEquals(served.contract.operations().size(), named.size());
        page.select("a[href^=#]")
                .forEach(link -> assertEquals(
                        1,
                        page.select("h2[id=" + link.attr("href").substring(1) + "]")
                                .size(),
                        link.attr("href")));
        assertTrue(page.select("script").isEmpty());
        assertArrayEquals(answer.body(), served.send("/api").body());
        assertTrue(answer.headers()
                .firstValue("content-security-policy")
                .orElseThrow()
                .contains("default-src 'none'"));
    }

    @Test
    void the_edition_is_that_of_the_shelf() throws Exception {
        var edition = served.json("/api/v1/edition");
        assertEquals(served.archive().hash(), edition.path("hash").asText());
        assertEquals(served.archive().number(), edition.path("number").asInt());
        assertEquals("Example Centre", edition.path("publisher").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/en/documents/page/rights,'\"'",
        "/api/v1/edition,W/",
        "/api/v1/languages,W/",
        "/api/v1/changes?since=0&limit=3,W/",
        "/api/v1/en/documents?kind=hotline,W/",
        "/api/v1/en/hsds/services,W/",
        "/api/v1/en/catalogues/hotline.csv,W/"
    })
    void what_a_program_has_is_not_sent_again(String uri, String tagged) throws Exception {
        var first = served.send(uri);
        var tag = first.headers().firstValue("etag").orElseThrow();
        assertTrue(tag.startsWith(tagged), tag);
        assertEquals("no-cache", first.headers().firstValue("cache-control").orElseThrow());
        assertEquals(
                "*", first.headers().firstValue("access-control-allow-origin").orElseThrow());
        var again = served.send(uri, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(tag, again.headers().firstValue("etag").orElseThrow());
        assertEquals(
                "*", again.headers().firstValue("access-control-allow-origin").orElseThrow());
        assertEquals(200, served.send(uri, "If-None-Match", "\"another\"").statusCode());
        if (first.body().length > 2_000) {
            var small = served.send(uri, "Accept-Encoding", "gzip");
            assertEquals("gzip", small.headers().firstValue("content-encoding").orElse("none"));
        }
    }

    @Test
    void a_site_without_an_address_has_no_alerts_to_offer() throws Exception {
        var answer = served.send("/api/alerts");
        assertEquals(204, answer.statusCode());
        assertEquals(0, answer.body().length);
    }
}
