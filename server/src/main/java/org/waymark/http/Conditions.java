package org.waymark.http;

import org.jspecify.annotations.Nullable;

/** Conditional requests: {@code If-None-Match} (RFC 9110, section 13.1.2). */
public final class Conditions {
    private Conditions() {}

    /** Whether the client already holds what carries this tag. */
    public static boolean holds(@Nullable String ifNoneMatch, CharSequence tag) {
        if (ifNoneMatch == null || tag.isEmpty()) {
            return false;
        }
        if (ifNoneMatch.contentEquals(tag) || ifNoneMatch.equals("*")) {
            return true;
        }
        if (ifNoneMatch.indexOf(',') < 0 && !ifNoneMatch.startsWith("W/")) {
            return false;
        }
        for (var candidate : ifNoneMatch.split(",", -1)) {
            var plain = candidate.trim();
            // Weak comparison: a proxy that compressed anew marks the tag as weak.
            if ((plain.startsWith("W/") ? plain.substring(2) : plain).contentEquals(tag)) {
                return true;
            }
        }
        return false;
    }
}
