package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    private static final AsciiString NOW = AsciiString.of("Mon, 23 Nov 2026 20:00:00 GMT");

    private final Head head =
            new Head(HttpResponseStatus.OK, List.of("content-length", "3", "vary", "accept-encoding"));

    @ParameterizedTest
    @CsvSource({"GOES_ON, ''", "GOES_ON_AND_SAYS_SO, 'connection: keep-alive\r\n'", "CLOSES, 'connection: close\r\n'"})
    void is_written_as_it_goes_over_the_wire(Head.Connection connection, String said) {
        assertEquals(
                "HTTP/1.1 200 OK\r\ncontent-length: 3\r\nvary: accept-encoding\r\ndate: " + NOW + "\r\n" + said
                        + "\r\n",
                written(head, connection));
    }

    @Test
    void is_changed_for_another_answer_and_stays_as_it_was() {
        var other = head.with(
                HttpResponseStatus.PARTIAL_CONTENT,
                (name, value) -> HttpHeaderNames.CONTENT_LENGTH.contentEquals(name) ? "1" : value,
                "content-range",
                "bytes 0-0/3");
        assertEquals(
                "HTTP/1.1 206 Partial Content\r\ncontent-length: 1\r\nvary: accept-encoding\r\n"
                        + "content-range: bytes 0-0/3\r\ndate: " + NOW + "\r\n\r\n",
                written(other, Head.Connection.GOES_ON));
        assertEquals(HttpResponseStatus.OK, head.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/\r\nset-cookie: a=b", "a\nb", "a\0b"})
    void takes_no_value_that_would_be_two_headers(String value) {
        var lines = List.of("location", value);
        assertThrows(IllegalArgumentException.class, () -> new Head(HttpResponseStatus.FOUND, lines));
    }

    private static String written(Head head, Head.Connection connection) {
        var bytes = Unpooled.buffer();
        head.write(bytes, NOW, connection);
        assertEquals(head.size(NOW, connection), bytes.readableBytes());
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
