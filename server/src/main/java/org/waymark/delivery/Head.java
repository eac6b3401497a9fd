package org.waymark.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderValidationUtil;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** What stands before the body of an answer and is the same for whoever asks, as it goes over the wire. */
final class Head {
    private static final byte[] END = ascii("\r\n\r\n");
    private static final byte[] END_AND_KEEP_ALIVE = ascii("\r\nconnection: keep-alive\r\n\r\n");
    private static final byte[] END_AND_CLOSE = ascii("\r\nconnection: close\r\n\r\n");

    /** What a connection is told of itself after this answer; HTTP/1.1 needs no word to go on. */
    enum Connection {
        GOES_ON,
        GOES_ON_AND_SAYS_SO,
        CLOSES
    }

    private final HttpResponseStatus status;
    /** Name, value, name, value … */
    private final List<CharSequence> lines;
    /** The status line and these lines, up to the value of the date. */
    private final byte[] written;

    /** @param lines name, value, name, value … */
    Head(HttpResponseStatus status, List<? extends CharSequence> lines) {
        this.status = status;
        this.lines = List.copyOf(lines);
        var text = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        for (int i = 0; i < lines.size(); i += 2) {
            text.append(lines.get(i))
                    .append(": ")
                    .append(valid(lines.get(i + 1)))
                    .append("\r\n");
        }
        this.written = ascii(text.append("date: "));
    }

    HttpResponseStatus status() {
        return status;
    }

    /** How many bytes it takes. */
    int size(AsciiString date, Connection connection) {
        return written.length + date.length() + end(connection).length;
    }

    void write(ByteBuf into, AsciiString date, Connection connection) {
        into.writeBytes(written);
        into.writeBytes(date.array(), date.arrayOffset(), date.length());
        into.writeBytes(end(connection));
    }

    /**
     * The same with other values.
     *
     * @param value of a name and its value here, the value there
     * @param more lines after these: name, value, name, value …
     */
    Head with(HttpResponseStatus status, BinaryOperator<CharSequence> value, CharSequence... more) {
        var changed = new ArrayList<CharSequence>(lines);
        for (int i = 0; i < changed.size(); i += 2) {
            changed.set(i + 1, value.apply(changed.get(i), changed.get(i + 1)));
        }
        changed.addAll(List.of(more));
        return new Head(status, changed);
    }

    private static byte[] end(Connection connection) {
        return switch (connection) {
            case GOES_ON -> END;
            case GOES_ON_AND_SAYS_SO -> END_AND_KEEP_ALIVE;
            case CLOSES -> END_AND_CLOSE;
        };
    }

    /** A value with an end of line in it would be two headers. */
    private static CharSequence valid(CharSequence value) {
        if (HttpHeaderValidationUtil.validateValidHeaderValue(value) != -1) {
            throw new IllegalArgumentException("no value of a header: " + value);
        }
        return value;
    }

    private static byte[] ascii(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
