package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no sense is refused in plain words, and nothing can be changed. */
interface MistakesTold {
    ServedLibrary served();

    @ParameterizedTest
    @CsvSource({
        "404,no-such-document,/api/v1/en/documents/page/nothing",
        "404,no-such-document,/api/v1/en/documents/nothing/nothing",
        "404,no-such-language,/api/v1/tlh/documents",
        "404,no-such-language,/api/v1/xx-nowhere/documents/page/rights",
        "404,no-such-language,/api/v1/changes?since=0&language=klingon",
        "404,no-such-kind,/api/v1/en/documents?kind=nothing",
        "404,no-such-kind,/api/v1/kinds/nothing",
        "404,no-such-kind,/api/v1/en/catalogues/nothing.csv",
        "404,no-table,/api/v1/en/catalogues/page.csv",
        "400,country,/api/v1/en/snippets/Italy",
        "404,no-such-service,/api/v1/en/hsds/services/nothing",
        "404,no-such-document,/api/v1/en/documents/page/nothing/blocks",
        "404,no-such-language,/api/v1/tlh/hsds/services",
        "400,problem.400,/api/v1/en/hsds/services?per_page=501",
        "400,unknown-parameter,/api/v1/en/hsds/services?format=xml",
        "400,problem.400,/api/v1/en/documents?limit=0",
        "400,problem.400,/api/v1/en/documents?limit=201",
        "400,problem.400,/api/v1/en/documents?limit=many",
        "400,cursor,/api/v1/en/documents?cursor=nonsense",
        "400,cursor,/api/v1/en/documents?cursor=%00%ff",
        "400,unknown-parameter,/api/v1/en/documents?page=2",
        "400,unknown-parameter,/api/v1/en/documents/page/rights?draft=1",
        "400,unknown-parameter,/api/v1/edition?x=",
        "400,q,/api/v1/en/search",
        "400,q,/api/v1/en/search?q=%20",
        "400,at,/api/v1/en/open-now?at=tomorrow",
        "400,at,/api/v1/en/open-now?at=1999-01-01T00:00:00Z",
        "400,country,/api/v1/en/open-now?country=Italy",
        "404,no-such-language,/api/v1/tlh/notices",
        "400,since,/api/v1/changes",
        "400,since,/api/v1/changes?since=yesterday",
        "400,since,/api/v1/changes?since=-1",
        "409,edition-to-come,/api/v1/changes?since=99999",
        "410,another-site,/api/v1/changes?since=1-0123456789ab"
    })
    default void what_is_wrong_is_said_in_plain_words(int status, String code, String uri) throws Exception {
        var problem = served().problem(status, uri);
        assertEquals(status, problem.path("status").asInt());
        assertEquals(code, problem.path("code").asText());
        assertTrue(problem.path("detail").asText().length() > 20, problem.toString());
    }

    @Test
    default void an_address_that_is_none_is_a_problem_that_pages_of_other_sites_may_read() throws Exception {
        for (var uri : List.of("/api/v1/", "/api/v1/nothing/at/all", "/api/v2/edition", "/api/nothing")) {
            var answer = served().send(uri);
            assertEquals(404, answer.statusCode(), uri);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElseThrow());
            assertEquals(
                    "*",
                    answer.headers().firstValue("access-control-allow-origin").orElseThrow(),
                    uri);
        }
    }

    @Test
    default void an_old_tag_leads_to_the_language() throws Exception {
        for (var tag : List.of("ar-MA", "ar-rEG", "AR")) {
            var answer = served().send("/api/v1/" + tag + "/documents/page/rights");
            assertEquals(
                    "/api/v1/ar/documents/page/rights",
                    answer.headers().firstValue("location").orElse(tag + " " + answer.statusCode()));
        }
        var old = served().send("/api/v1/EN/documents?kind=page&limit=5");
        assertEquals(307, old.statusCode());
        assertEquals(
                "/api/v1/en/documents?kind=page&limit=5",
                old.headers().firstValue("location").orElseThrow());
        for (var tag : List.of("EN", "b+en", "b%2Ben")) {
            assertEquals(
                    200,
                    served().send("/api/v1/changes?since=0&limit=1&language=" + tag)
                            .statusCode());
        }
    }

    @Test
    default void nothing_can_be_changed_here() throws Exception {
        for (var uri : List.of("/api/v1/edition", "/api/v1/en/documents", "/api/v1/en/documents/page/rights")) {
            var request = HttpRequest.newBuilder(served().address.resolve(uri))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"x\"}"))
                    .header("Content-Type", "application/json")
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(405, answer.statusCode(), uri);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElseThrow());
        }
    }

    @Test
    default void a_page_of_another_site_may_ask_conditionally() throws Exception {
        var request = HttpRequest.newBuilder(served().address.resolve("/api/v1/edition"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .headers("Origin", "https://example.org", "Access-Control-Request-Method", "GET")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertEquals(204, answer.statusCode());
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElseThrow());
        assertEquals(
                "If-None-Match",
                answer.headers().firstValue("access-control-allow-headers").orElseThrow());
    }
}
