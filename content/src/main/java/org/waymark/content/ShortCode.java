package org.waymark.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/**
 * The short name under which a document is found for ever, on paper or in a text message. It comes from the id alone, so
 * it outlives every slug and place; without vowels and look-alikes it spells no word and is read aloud without mistakes.
 */
public record ShortCode(String value) {
    private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxyz";
    private static final int LENGTH = 7;
    private static final int PLACE = 4;

    /** Documents share a code about once in 13 thousand million pairs; who publishes refuses the second. */
    public static ShortCode of(DocumentId document) {
        long rest = ByteBuffer.wrap(sha256(document.toString())).getLong();
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
            rest = Long.divideUnsigned(rest, LETTERS.length());
        }
        return new ShortCode(code.toString());
    }

    /**
     * What may stand behind a short address and its question mark, to tell where it was printed: four of the letters. The
     * address leads to the same document with it and without, on any server.
     */
    public static String place(Random random) {
        var place = new StringBuilder(PLACE);
        for (int i = 0; i < PLACE; i++) {
            place.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return place.toString();
    }

    /** Whether it is one of those. */
    public static boolean isPlace(String written) {
        return written.matches("[" + LETTERS + "]{" + PLACE + "}");
    }

    @Override
    public String toString() {
        return value;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
