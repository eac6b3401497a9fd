package org.waymark.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers that keep a reader safe in the browser: nothing is loaded from elsewhere, nothing tells another site
 * where a reader comes from, nobody can put a page into a frame.
 */
public final class SecurityHeaders {
    /** For answers whose style comes from a file, or that have none. */
    public static final String STRICT_POLICY =
            "default-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'";

    private SecurityHeaders() {}

    /**
     * Name and value of each header.
     *
     * @param policy the Content-Security-Policy (W3C CSP 3); null for the strict one
     */
    public static List<Map.Entry<String, String>> forPages(@Nullable String policy) {
        return List.of(
                Map.entry("Content-Security-Policy", policy == null ? STRICT_POLICY : policy),
                Map.entry("Referrer-Policy", "no-referrer"),
                Map.entry("X-Content-Type-Options", "nosniff"),
                Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
                Map.entry("Permissions-Policy", "geolocation=(),camera=(),microphone=()"));
    }
}
