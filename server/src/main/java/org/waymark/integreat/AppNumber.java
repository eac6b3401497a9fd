package org.waymark.integreat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The whole numbers by which apps call things. Ours have names; a number is the first 52 bits of a name’s SHA-256, which
 * JSON readers hold exactly. So it never changes, and every node tells the same. Two of a million names meet once in ten
 * thousand libraries of that size.
 */
final class AppNumber {
    private static final int BITS = 52;

    private AppNumber() {}

    /** @param name like {@code page:rights}, with the language behind it where a text is meant */
    static long of(String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
