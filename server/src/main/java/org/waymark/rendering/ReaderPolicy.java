package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** What lets a browser trust the style and the script that stand inside a page, and nothing that others put there. */
class ReaderPolicy {
    private ReaderPolicy() {}

    /** The Content-Security-Policy of every reader page (W3C CSP 3). */
    static String policy() {
        return policy("'none'", ReaderStyle.READING, ReaderStyle.CHOOSING, ReaderStyle.PAPERS);
    }

    /**
     * The same for a page with another style, or that stands within another one.
     *
     * @param ancestors who may put it within a page
     */
    static String policy(String ancestors, String... styles) {
        return "default-src 'self'; style-src 'self'"
                + allowed(styles)
                + "; script-src 'self'"
                + allowed(
                        ReaderScripts.LEAVE,
                        ReaderScripts.OFFER_TO_LISTEN,
                        ReaderScripts.SHOW_PICTURE,
                        ReaderScripts.HIDE_BANNERS,
                        ReaderScripts.KEEP_OFFLINE)
                + "; img-src 'self' data:; frame-ancestors " + ancestors + "; base-uri 'none'; form-action 'self'";
    }

    private static String allowed(String... inline) {
        return Arrays.stream(inline).map(text -> " '" + source(text) + "'").collect(Collectors.joining());
    }

    /** The hash of what stands between the tags, as the policy names it. */
    static String source(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
