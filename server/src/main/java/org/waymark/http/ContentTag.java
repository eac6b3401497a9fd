package org.waymark.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells answers apart by what they say, for their {@code ETag}: the same on every node. */
public final class ContentTag {
    private static final int BYTES = 10;

    private ContentTag() {}

    /** Twenty letters and digits, without the quotation marks that belong around them. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
