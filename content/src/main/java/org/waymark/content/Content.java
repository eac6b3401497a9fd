package org.waymark.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What one revision says: its fields and, for a text, its body in CommonMark.
 *
 * @param body empty for facts
 */
public record Content(Fields fields, String body) {

    /** SHA-256 over the canonical JSON of the fields, a zero byte and the body in UTF-8; 64 small hex digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(fields.json().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(body.getBytes(StandardCharsets.UTF_8));
            return hex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a program translated it, as its credits say. */
    public boolean isMachineMade() {
        return new Credits(fields).isByMachine();
    }

    private static String hex(byte[] bytes) {
        var hex = new StringBuilder(2 * bytes.length);
        for (byte b : bytes) {
            hex.append(Character.forDigit((b >> 4) & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
        }
        return hex.toString();
    }
}
