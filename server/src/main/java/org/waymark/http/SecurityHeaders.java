package org.waymark.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The headers that keep a reader's browser from asking, telling or running anything it need not. Every answer carries
 * them, whoever makes it.
 */
public final class SecurityHeaders {
    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String FRAME =
            "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For answers that hold no page; default for whatever names no policy of its own. No inline style, no inline script. */
    public static final String POLICY = "default-src 'self'" + FRAME;

    /** All but the policy, which depends on the page. */
    public static final List<Map.Entry<String, String>> COMMON = List.of(
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"));

    /** Every header of an answer that is no page with inline style. */
    public static final List<Map.Entry<String, String>> ALL = with(POLICY);

    private SecurityHeaders() {}

    /** Every header of a page with a policy of its own (W3C CSP 3). */
    public static List<Map.Entry<String, String>> with(String policy) {
        return Stream.concat(Stream.of(Map.entry(CONTENT_SECURITY_POLICY, policy)), COMMON.stream())
                .toList();
    }
}
