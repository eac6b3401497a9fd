package org.waymark.http;

import org.jspecify.annotations.Nullable;

/** The content codings that a page is kept in (RFC 9110, section 8.4.1), best first. */
public enum Coding {
    BROTLI("br", "-b"),
    GZIP("gzip", "-g"),
    IDENTITY(null, "");

    private final @Nullable String token;
    private final String tagSuffix;

    Coding(@Nullable String token, String tagSuffix) {
        this.token = token;
        this.tagSuffix = tagSuffix;
    }

    /** The value of {@code Content-Encoding}; null when none is sent. */
    public @Nullable String token() {
        return token;
    }

    /** Strong ETags differ between codings of the same page (RFC 9110, section 8.8.3.3). */
    public String tagSuffix() {
        return tagSuffix;
    }
}
