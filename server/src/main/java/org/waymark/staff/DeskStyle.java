package org.waymark.staff;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style written into the page, and the policy that allows this very style and nothing else. */
@Singleton
class DeskStyle {
    private final String css = Stream.of(
                    "styles/tokens.css",
                    "styles/base.css",
                    "templates/desk/setup/setup.css",
                    "templates/desk/layout/layout.css",
                    "templates/desk/write/write.css",
                    "templates/desk/write/editor.css",
                    "templates/desk/review/review.css",
                    "templates/desk/matrix/matrix.css",
                    "templates/desk/preview/preview.css",
                    "templates/desk/media/media.css",
                    "templates/desk/campaigns/campaigns.css")
            .map(DeskStyle::read)
            .collect(Collectors.joining());

    String css() {
        return css;
    }

    /** A Content-Security-Policy (W3C CSP 3). A page with scripts may run and ask its own site only, one with a frame show it. */
    String policy(boolean scripts, boolean frame) {
        return "default-src 'none';style-src 'sha256-" + hash()
                + "';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'"
                + (scripts ? ";script-src 'self';connect-src 'self'" : "")
                + (frame ? ";frame-src 'self'" : "");
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream file =
                Objects.requireNonNull(DeskStyle.class.getResourceAsStream("/org/waymark/client/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
