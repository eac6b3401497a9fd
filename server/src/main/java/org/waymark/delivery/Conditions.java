package org.waymark.delivery;

import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;

/** Conditional requests: {@code If-None-Match} (RFC 9110, section 13.1.2). */
final class Conditions {
    private Conditions() {}

    /** Whether the client already holds what carries this tag. */
    static boolean holds(@Nullable String ifNoneMatch, AsciiString tag) {
        if (ifNoneMatch == null || tag.isEmpty()) {
            return false;
        }
        if (tag.contentEquals(ifNoneMatch) || ifNoneMatch.equals("*")) {
            return true;
        }
        if (ifNoneMatch.indexOf(',') < 0 && !ifNoneMatch.startsWith("W/")) {
            return false;
        }
        for (var candidate : ifNoneMatch.split(",", -1)) {
            var plain = candidate.trim();
            // Weak comparison: a proxy that compressed anew marks the tag as weak.
            if (tag.contentEquals(plain.startsWith("W/") ? plain.substring(2) : plain)) {
                return true;
            }
        }
        return false;
    }
}
