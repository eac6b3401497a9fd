package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SearchHttpTest extends ServedEdition {
    @Test
    void a_browser_that_hides_where_its_reader_comes_from_may_search() throws Exception {
        var request = search("nothing").header("Origin", "null").build();
        assertTrue(client.send(request, BodyHandlers.ofString()).statusCode() != 403);
    }

    @Test
    void asks_for_a_word_when_none_was_written() throws Exception {
        var answer = send("   ");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Write a word first."));
    }

    @Test
    void shows_what_was_typed_again_and_never_as_markup() throws Exception {
        var answer = send("\"><script>alert(1)</script>");
        assertTrue(answer.body().contains("value=\"&quot;&gt;&lt;script&gt;"), answer.body());
        assertFalse(answer.body().contains("<script>"));
    }

    @Test
    void refuses_what_is_too_long_in_the_reader_s_words() throws Exception {
        var answer = send("a".repeat(10_000));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Write a few words only."));
    }

    @Test
    void survives_every_character() throws Exception {
        for (var typed : new String[] {"\0\u0001\u202e", "*:* AND (", "\ud800", "a~b^c?d*", "ａｂｃ", "٠١٢"}) {
            int status = send(typed).statusCode();
            assertTrue(status == 200 || status == 503, status + " for " + typed);
        }
    }

    private static HttpResponse<String> send(String typed) throws Exception {
        return client.send(search(typed).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder search(String typed) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + "/en/search/"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
    }
}
