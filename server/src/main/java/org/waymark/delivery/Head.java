package org.waymark.delivery;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Header lines that are the same for whoever asks. They are written out once; Netty then copies them as one piece instead
 * of writing a dozen names and values for every answer.
 */
final class Head {
    private static final AsciiString COLON = AsciiString.cached(": ");
    private static final AsciiString END = AsciiString.cached("\r\n");

    /** Name, value, name, value … */
    private final List<CharSequence> lines;

    private final CharSequence firstName;
    /** The value of the first line and all lines after it, as they go over the wire, but for the last end of a line. */
    private final AsciiString rest;

    /** @param lines name, value, name, value …: at least one line */
    Head(List<? extends CharSequence> lines) {
        this.lines = List.copyOf(lines);
        this.firstName = lines.get(0);
        var written = new StringBuilder(lines.get(1));
        for (int i = 2; i < lines.size(); i += 2) {
            written.append(END).append(lines.get(i)).append(COLON).append(lines.get(i + 1));
        }
        this.rest = AsciiString.of(written);
    }

    /** Only to be encoded: looked up, it has no line but the first and these. */
    HttpHeaders and(CharSequence name, CharSequence value) {
        return new ReadOnlyHttpHeaders(false, firstName, rest, name, value);
    }

    /** Only to be encoded: looked up, it has no line but the first and these. */
    HttpHeaders and(CharSequence name, CharSequence value, CharSequence otherName, CharSequence otherValue) {
        return new ReadOnlyHttpHeaders(false, firstName, rest, name, value, otherName, otherValue);
    }

    /**
     * The same with other values.
     *
     * @param value of a name and its value here, the value there
     * @param more lines after these: name, value, name, value …
     */
    Head with(BinaryOperator<CharSequence> value, CharSequence... more) {
        var changed = new ArrayList<CharSequence>(lines);
        for (int i = 0; i < changed.size(); i += 2) {
            changed.set(i + 1, value.apply(changed.get(i), changed.get(i + 1)));
        }
        changed.addAll(List.of(more));
        return new Head(changed);
    }
}
