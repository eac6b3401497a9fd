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

    /**
     * Every header of a page whose inline styles have these hashes.
     *
     * @param styleHashes as the policy writes them, quotes included: {@code 'sha256-…'}; several with a space between
     */
    public static List<Map.Entry<String, String>> forPage(String styleHashes) {
        return styleHashes.isBlank()
                ? ALL
                : with("default-src 'self'; style-src 'self' " + checked(styleHashes) + FRAME);
    }

    private static List<Map.Entry<String, String>> with(String policy) {
        return Stream.concat(Stream.of(Map.entry(CONTENT_SECURITY_POLICY, policy)), COMMON.stream())
                .toList();
    }

    /** Anything but a hash here would open the policy. */
    private static String checked(String styleHashes) {
        if (!styleHashes.matches("'sha(256|384|512)-[A-Za-z0-9+/]+=*'( 'sha(256|384|512)-[A-Za-z0-9+/]+=*')*")) {
            throw new IllegalArgumentException("not hashes of styles: " + styleHashes);
        }
        return styleHashes;
    }
}
