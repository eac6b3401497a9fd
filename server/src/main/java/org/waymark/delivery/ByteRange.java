package org.waymark.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of an answer that a player asks for: {@code Range} (RFC 9110, section 14). Whoever asks for several parts, or
 * for something that is no range, is given the whole, as the RFC allows.
 *
 * @param from the first byte
 * @param length in bytes
 */
record ByteRange(int from, int length) {
    /** Nothing of the answer lies there. */
    static final ByteRange OUTSIDE = new ByteRange(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(?i)bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** The range of an answer of that size; {@link #OUTSIDE} where it has none such; null for the whole. */
    static @Nullable ByteRange of(String header, int size) {
        var written = WRITTEN.matcher(header.replace(" ", ""));
        if (!written.matches()) {
            return null;
        }
        var first = written.group(1);
        var last = written.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? null : between(Math.max(0, size - Long.parseLong(last)), size - 1L, size);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        return to < from ? null : between(from, to, size);
    }

    private static ByteRange between(long from, long to, int size) {
        return from >= size ? OUTSIDE : new ByteRange((int) from, (int) (Math.min(to, size - 1L) - from + 1));
    }

    /** The value of {@code Content-Range}. */
    String within(int size) {
        return equals(OUTSIDE) ? "bytes */" + size : "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
