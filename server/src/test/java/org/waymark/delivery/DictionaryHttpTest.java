package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.archive.Shelf;
import org.waymark.archive.SigningKey;
import org.waymark.archive.Undone;

/** Pages in short for browsers that hold one already. Later tests publish, so the order counts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DictionaryHttpTest extends ServedEdition {
    private static final String PAPERS = "/en/rights/papers/";
    private static final String WORK = "/en/rights/work/";
    private static final String OLD = "gzip, deflate, br";
    private static final String YOUNG = "gzip, deflate, br, zstd";
    private static final String HOLDING = YOUNG + ", dcb, dcz";

    private static byte[] page(String said) {
        var html = new StringBuilder("<!doctype html><title>" + said + "</title><style>");
        for (int rule = 0; rule < 200; rule++) {
            html.append(".part-" + rule * 7919 + "{margin:" + rule + "px}");
        }
        return (html + "</style><h1>" + said + "</h1>").getBytes(StandardCharsets.UTF_8);
    }

    private static void publish(int number, String papers, String work) throws IOException {
        var entries = new TreeMap<String, EntrySource>();
        put(entries, "en/rights/papers/index.html", page(papers));
        put(entries, "en/rights/work/index.html", page(work));
        var head = new ArchiveHead(number, Instant.parse("2026-11-22T10:00:00Z"), List.of("en"), 9);
        var shelf = server.getApplicationContext().getBean(Shelf.class);
        shelf.serve(
                new ArchiveWriter(SigningKey.in(home.resolve("keys"))).write(shelf.place(number), head, entries, null));
    }

    private static void put(Map<String, EntrySource> entries, String path, byte[] html) {
        var entry = Entry.page("en", new String(html, StandardCharsets.UTF_8));
        entries.put(path, new EntrySource.Made(() -> entry));
    }

    @Test
    @Order(1)
    void only_browsers_that_may_know_what_it_is_are_told_to_keep_a_page() throws Exception {
        publish(2, "Papers", "Work");
        var old = get(PAPERS, OLD, null).headers();
        assertTrue(old.firstValue("use-as-dictionary").isEmpty());
        assertEquals("accept-encoding", old.firstValue("vary").orElseThrow());
        var young = get(PAPERS, YOUNG, null);
        assertEquals("br", young.headers().firstValue("content-encoding").orElseThrow());
        assertEquals(
                "match=\"/en/*\"",
                young.headers().firstValue("use-as-dictionary").orElseThrow());
        assertEquals(
                "accept-encoding, available-dictionary",
                young.headers().firstValue("vary").orElseThrow());
    }

    @Test
    @Order(2)
    void the_next_page_comes_as_what_differs_from_the_last() throws Exception {
        var whole = get(WORK, YOUNG, null);
        var delta = get(WORK, HOLDING, page("Papers"));
        assertEquals("dcb", delta.headers().firstValue("content-encoding").orElseThrow());
        assertArrayEquals(page("Work"), Undone.dcb(delta.body(), page("Papers")));
        assertTrue(delta.body().length < 90, delta.body().length + " bytes");
        assertTrue(whole.body().length > 400, whole.body().length + " bytes");
        assertEquals(
                Integer.toString(delta.body().length),
                delta.headers().firstValue("content-length").orElseThrow());
        assertEquals("en", delta.headers().firstValue("content-language").orElseThrow());
    }

    @Test
    @Order(3)
    void what_was_kept_of_such_an_answer_is_recognised_when_nothing_is_new() throws Exception {
        var tag =
                get(WORK, HOLDING, page("Papers")).headers().firstValue("etag").orElseThrow();
        assertTrue(tag.startsWith("W/\""), tag);
        for (var accepted : List.of(HOLDING, YOUNG)) {
            var again = client.send(
                    request(WORK, accepted, page("Papers"))
                            .header("If-None-Match", tag)
                            .build(),
                    BodyHandlers.ofByteArray());
            assertEquals(304, again.statusCode());
        }
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"", "::", ":AAAA:", "no hash", ":****:", ":47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"})
    void whoever_names_a_dictionary_that_there_is_none_of_gets_the_whole_page(String named) throws Exception {
        var request = HttpRequest.newBuilder(address(WORK))
                .header("Accept-Encoding", HOLDING)
                .header("Available-Dictionary", named);
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals("br", answer.headers().firstValue("content-encoding").orElseThrow());
    }

    @Test
    @Order(5)
    void whoever_holds_a_page_but_does_not_take_the_coding_gets_the_whole_one() throws Exception {
        var answer = get(WORK, YOUNG, page("Papers"));
        assertEquals("br", answer.headers().firstValue("content-encoding").orElseThrow());
        var head = client.send(
                request(WORK, HOLDING, page("Papers"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
    }

    @Test
    @Order(6)
    void a_page_of_the_edition_before_still_serves_and_older_ones_no_more() throws Exception {
        publish(3, "Papers", "Work, said better");
        var delta = get(WORK, HOLDING, page("Work"));
        assertEquals("dcb", delta.headers().firstValue("content-encoding").orElseThrow());
        assertArrayEquals(page("Work, said better"), Undone.dcb(delta.body(), page("Work")));
        publish(4, "Papers", "Work, said best");
        get(PAPERS, YOUNG, null);
        var whole = get(WORK, HOLDING, page("Work"));
        assertEquals("br", whole.headers().firstValue("content-encoding").orElseThrow());
    }

    private static HttpResponse<byte[]> get(String path, String accepted, byte[] held) throws Exception {
        return client.send(request(path, accepted, held).build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path, String accepted, byte[] held) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).header("Accept-Encoding", accepted);
        if (held != null) {
            var hash = MessageDigest.getInstance("SHA-256").digest(held);
            request.header("Available-Dictionary", ":" + Base64.getEncoder().encodeToString(hash) + ":");
        }
        return request;
    }

    private static URI address(String path) {
        return server.getURI().resolve(path);
    }
}
