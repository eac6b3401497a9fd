package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.integreat.AppContract;
import org.waymark.integreat.GoldenFile;

/** What the Integreat app is told besides: its answers, told from the very files, and the ways it asks for them. */
class H2AppHttpTest extends AppKit {

    @ParameterizedTest
    @CsvSource({
        "regions, regions, regions/",
        "region, region, regions/waymark/",
        "languages, languages, waymark/languages/",
        "top, pages, waymark/{}/children/?depth=1",
        "below, pages, waymark/{}/children/?depth=2&url=/waymark/{}/papers/",
        "above, pages, waymark/{}/parents/?url=/waymark/{}/papers/good-advice/",
        "page, page, waymark/{}/page/?url=/waymark/{}/papers",
        "help, pages, waymark/{}/children/?depth=1&url=/waymark/{}/get-help/it/",
        "news, news, waymark/{}/news",
        "fcm, fcm, waymark/{}/fcm/?channel=news",
        "imprint, imprint, waymark/{}/imprint/",
        "events, none, waymark/{}/events/?combine_recurring=True",
        "locations, none, waymark/{}/locations/?on_map=1",
        "location-categories, none, waymark/{}/location-categories/"
    })
    void an_answer_is_that_of_its_golden_file(String name, String table, String address) throws Exception {
        for (var language : address.contains("{}") ? List.of("en", "ar", "fr") : List.of("en")) {
            var there = address.replace("{}", language);
            if (app.send(there).statusCode() == 404) {
                assertEquals("fr", language, "only French lacks the page: " + there);
            } else {
                GoldenFile.check(language + "/" + name, app.get(table, there));
            }
        }
    }

    @Test
    void every_item_of_every_language_is_what_the_app_reads() throws Exception {
        assertTrue(app.readAll() > 300);
        app.readWays("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers/advice",
                "PAPERS/Advice/",
                "/waymark/en/papers/advice/",
                "waymark%2Fen%2Fpapers%2Fadvice",
                "/waymark/en/papers/good-advice",
                "somewhere/else/good-advice/"
            })
    void an_address_of_once_or_its_last_part_leads_to_the_page(String url) throws Exception {
        for (var way : List.of("children/?depth=0&url=", "page/?url=")) {
            var found = app.get(way.startsWith("page") ? "page" : "pages", "waymark/en/" + way + url);
            var page = found.isArray() ? found.path(0) : found;
            assertEquals("/waymark/en/papers/good-advice/", page.path("path").asText());
            var same = app.get("page", "waymark/en/page/?id=" + page.path("id").asText());
            assertEquals(page, same);
        }
        var above = app.get("pages", "waymark/en/parents/?url=" + url);
        assertEquals("/waymark/en/papers/", above.path(0).path("path").asText());
    }

    @Test
    void a_page_is_there_only_where_all_above_it_are() throws Exception {
        assertEquals(
                404,
                app.send("waymark/ar/children/?url=/waymark/ar/papers/english-only/below-english/")
                        .statusCode());
        var below = app.get("page", "waymark/en/page/?url=below-english");
        assertEquals(0, below.path("available_languages").size());
        var advice = app.get("page", "waymark/en/page/?url=good-advice");
        assertEquals(
                "/waymark/ar/papers/good-advice/",
                advice.path("available_languages").path("ar").path("path").asText());
        var line = app.get("page", "waymark/fr/page/?url=passport-line");
        assertTrue(line.path("content").asText().contains("tel:+39800290290"), "a number is for everybody");
        assertTrue(line.path("available_languages").path("ar").path("id").isNull(), "in words of a third language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regions/",
                "waymark/en/pages/",
                "waymark/ar/children/?depth=1",
                "waymark/en/news",
                "waymark/ar/imprint/"
            })
    void what_the_app_has_is_not_sent_again_in_whatever_coding(String address) throws Exception {
        var plain = app.send(address);
        assertEquals("", plain.headers().firstValue("content-encoding").orElse(""));
        var gzip = app.send(address, "Accept-Encoding", "gzip");
        var brotli = app.send(address, "Accept-Encoding", "gzip, deflate, br");
        assertEquals("gzip", gzip.headers().firstValue("content-encoding").orElse(""));
        assertEquals("br", brotli.headers().firstValue("content-encoding").orElse(""));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        assertNotEquals(tag(gzip), tag(brotli));
        for (var coding : List.of("identity", "gzip", "br")) {
            var tag = tag(app.send(address, "Accept-Encoding", coding));
            assertTrue(tag.matches("\"[0-9a-f]+(-[gb])?\""), tag);
            var again = app.send(address, "Accept-Encoding", coding, "If-None-Match", tag);
            assertEquals(304, again.statusCode());
            assertEquals(0, again.body().length);
            assertEquals(tag, tag(again));
            assertEquals(
                    "*",
                    again.headers().firstValue("access-control-allow-origin").orElse(""));
        }
        var slashed = address.contains("?") ? address.replace("/?", "?") : address.replaceFirst("/$", "");
        assertArrayEquals(plain.body(), app.send(slashed).body(), "with and without a slash");
        var other = slashed.contains("?") ? slashed.replace("?", "/?") : slashed + "/";
        assertArrayEquals(plain.body(), app.send(other).body());
    }

    @ParameterizedTest
    @CsvSource({
        "404,no-such-region,regions/nowhere/",
        "404,no-such-region,nowhere/en/pages/",
        "404,no-such-region,nowhere/languages/",
        "404,no-such-language,waymark/de/pages/",
        "404,no-such-language,waymark/xx/news",
        "404,no-such-page,waymark/en/children/?url=/waymark/en/nothing/",
        "404,no-such-page,waymark/en/parents/?url=/waymark/en/nothing/",
        "404,no-such-page,waymark/en/page/?id=17",
        "404,no-such-news,waymark/en/news/local-17",
        "404,no-such-news,waymark/en/news/nothing",
        "404,no-such-chat,waymark/en/chat/2f0c/",
        "400,url,waymark/en/parents/",
        "400,url,waymark/en/page/",
        "400,depth,waymark/en/children/?depth=-1",
        "400,depth,waymark/en/children/?depth=all",
        "400,on_map,waymark/en/locations/?on_map=perhaps",
        "400,size,waymark/en/news?size=501",
        "400,page,waymark/en/news?page=0",
        "404,problem.404,waymark/en/nothing/",
        "404,problem.404,"
    })
    void what_is_not_there_or_makes_no_sense_has_the_status_that_the_app_looks_at(
            int status, String code, String address) throws Exception {
        var answer = app.send(address == null ? "" : address);
        assertEquals(status, answer.statusCode(), address);
        var problem = AppContract.JSON.readTree(answer.body());
        assertEquals(code, problem.path("code").asText(), address);
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElse(""), address);
    }

    @Test
    void news_of_one_language_is_none_of_another_and_lead_to_each_other() throws Exception {
        var english = app.get("news", "waymark/en/news").path(0);
        assertTrue(english.path("content").asText().contains("href=\"tel:+39800290290\""), english.toString());
        assertTrue(english.path("content").asText().contains("Only from inside: Italy"), english.toString());
        var arabic = english.path("available_languages").path("ar").path("id").asText();
        assertEquals(
                "أوقات جديدة",
                app.get("news-item", "waymark/ar/news/" + arabic).path("title").asText());
        assertEquals(404, app.send("waymark/en/news/" + arabic).statusCode());
        pass(Duration.ofDays(31));
        assertEquals(0, app.get("news", "waymark/en/news?size=5").size(), "its time is over");
        pass(Duration.ofDays(-31));
    }

    @Test
    void a_browser_may_ask_from_another_site() throws Exception {
        var asked = HttpRequest.newBuilder(URI.create(address() + "/api/v3/waymark/en/feedback/page/"))
                .header("Origin", "https://integreat.app")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.discarding());
        assertEquals(204, answer.statusCode());
        assertTrue(answer.headers()
                .firstValue("access-control-allow-methods")
                .orElse("")
                .contains("POST"));
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElse(""));
    }

    @Test
    void what_is_asked_for_as_pdf_is_the_page_of_the_site_to_print() {
        var page = browser().get("/waymark/ar/wp-json/ig-mpdf/v1/pdf?url=%2Fwaymark%2Far%2Fpapers%2F");
        assertEquals(307, page.status());
        assertEquals("https://example.org/ar/papers/", page.way());
        assertEquals("no-store", page.header("cache-control"));
        assertEquals(
                "https://example.org/en/",
                browser().get("/api/v3/waymark/en/pdf").way());
        assertEquals(
                404,
                browser().get("/waymark/en/wp-json/ig-mpdf/v1/pdf?url=nothing").status());
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }
}
