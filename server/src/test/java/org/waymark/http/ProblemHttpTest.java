package org.waymark.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asked with the client of the Java platform, which shows headers and bodies as they come. */
@MicronautTest(transactional = false)
@Property(name = "errands", value = "true")
@Property(name = "waymark.home", value = "target/home-of-problems")
class ProblemHttpTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final EmbeddedServer server;

    ProblemHttpTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void tells_a_program_what_was_refused() throws Exception {
        var answer = get("/api/taken", BROWSER);
        assertEquals(409, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "content-type"));
        assertTrue(answer.body().contains("\"status\":409"), answer.body());
        assertTrue(answer.body().contains("\"code\":\"errand.taken\""), answer.body());
    }

    @Test
    void tells_a_person_what_was_refused_on_a_page() throws Exception {
        var answer = get("/fr/taken", BROWSER);
        assertEquals(409, answer.statusCode());
        assertEquals("text/html; charset=utf-8", header(answer, "content-type"));
        assertTrue(answer.body().startsWith("<!doctype html>\n<html lang="), answer.body());
        assertTrue(answer.body().contains("<h1>"), answer.body());
    }

    @Test
    void gives_problem_details_to_whoever_asks_for_json() throws Exception {
        assertEquals("application/problem+json", header(get("/nowhere/at/all", "application/json"), "content-type"));
        assertEquals("text/html; charset=utf-8", header(get("/nowhere/at/all", "???;;json,text/html"), "content-type"));
    }

    @Test
    void says_what_a_program_sent_wrong() throws Exception {
        var missing = get("/api/language", "application/json");
        assertEquals(400, missing.statusCode());
        assertTrue(missing.body().contains("tag"), missing.body());
        var unknown = get("/api/language?tag=zz", "application/json");
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("write a BCP 47 tag"), unknown.body());
    }

    @Test
    void keeps_what_broke_inside_to_itself() throws Exception {
        var answer = get("/api/broken", "application/json");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.body().contains("secret"), answer.body());
    }

    @Test
    void puts_the_security_headers_on_every_answer() throws Exception {
        for (var path :
                new String[] {"/api/taken", "/fr/taken", "/api/language?tag=fr", "/nowhere/at/all", "/api/broken"}) {
            var answer = get(path, BROWSER);
            for (Map.Entry<String, String> expected : SecurityHeaders.ALL) {
                assertEquals(expected.getValue(), header(answer, expected.getKey()), path);
            }
            assertEquals("", header(answer, "server"), path);
        }
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join("|", answer.headers().allValues(name));
    }
}
