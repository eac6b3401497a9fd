package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A recording as players ask for it: in parts, again after the line broke, from the middle. */
class RecordingHttpTest extends ServedEdition {
    private static final byte[] SOUND = EditionOnTheShelf.SOUND;

    @Test
    void is_sent_whole_with_its_type_uncompressed_and_for_ever() throws Exception {
        var answer = get("Accept-Encoding", "br, gzip");
        assertEquals(200, answer.statusCode());
        assertArrayEquals(SOUND, answer.body());
        assertEquals("audio/ogg", header(answer, "content-type"));
        assertEquals("bytes", header(answer, "accept-ranges"));
        assertEquals("public, max-age=31536000, immutable", header(answer, "cache-control"));
        assertTrue(answer.headers().firstValue("content-encoding").isEmpty());
        assertTrue(answer.headers().firstValue("vary").isEmpty());
    }

    @Test
    void is_sent_in_the_part_that_is_asked_for() throws Exception {
        var middle = get("Range", "bytes=100-299");
        assertEquals(206, middle.statusCode());
        assertEquals("bytes 100-299/1000", header(middle, "content-range"));
        assertEquals("200", header(middle, "content-length"));
        assertEquals("audio/ogg", header(middle, "content-type"));
        assertArrayEquals(Arrays.copyOfRange(SOUND, 100, 300), middle.body());
        var end = get("Range", "bytes=-1");
        assertEquals("bytes 999-999/1000", header(end, "content-range"));
        assertEquals("9", new String(end.body(), StandardCharsets.US_ASCII));
        var whole = get("Range", "bytes=0-");
        assertEquals(206, whole.statusCode());
        assertArrayEquals(SOUND, whole.body(), "and the parts before left it as it was");
    }

    @Test
    void has_nothing_behind_its_end() throws Exception {
        var outside = get("Range", "bytes=1000-");
        assertEquals(416, outside.statusCode());
        assertEquals("bytes */1000", header(outside, "content-range"));
        assertEquals(0, outside.body().length);
    }

    @Test
    void goes_on_where_the_line_broke_only_when_it_is_still_the_same() throws Exception {
        var tag = header(get(), "etag");
        assertEquals(206, get("Range", "bytes=500-", "If-Range", tag).statusCode());
        for (var other : new String[] {"\"other\"", "W/" + tag, "Sun, 22 Nov 2026 10:00:00 GMT"}) {
            var answer = get("Range", "bytes=500-", "If-Range", other);
            assertEquals(200, answer.statusCode(), other);
            assertArrayEquals(SOUND, answer.body());
        }
        assertEquals(304, get("Range", "bytes=500-", "If-None-Match", tag).statusCode());
    }

    @Test
    void head_and_pages_know_no_parts() throws Exception {
        var head = client.send(
                request("/" + EditionOnTheShelf.RECORDING, "Range", "bytes=1-2")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(200, head.statusCode());
        assertEquals("1000", header(head, "content-length"));
        var page = client.send(request("/en/", "Range", "bytes=1-2").build(), BodyHandlers.ofByteArray());
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().firstValue("accept-ranges").isEmpty());
    }

    private static HttpResponse<byte[]> get(String... headers) throws Exception {
        var request = request("/" + EditionOnTheShelf.RECORDING, headers);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
