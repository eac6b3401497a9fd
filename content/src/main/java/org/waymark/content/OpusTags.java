package org.waymark.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the comments out of a recording in Ogg Opus (RFC 7845, section 5.2): they stand alone between head and sound. */
final class OpusTags {
    private static final int HEAD = 27;
    private static final int NUMBER = 18;
    private static final int CHECKSUM = 22;
    private static final int SEGMENTS = 26;
    private static final int FULL = 255;
    private static final String NAME = "OpusTags";

    private OpusTags() {}

    /** @param file read without a fault */
    static byte[] removed(byte[] file) throws NotAudio {
        int tags = end(file, 0);
        if (tags + HEAD >= file.length || !named(file, tags)) {
            throw new NotAudio("its head is not complete");
        }
        int sound = tags;
        int pages = 0;
        boolean goesOn = true;
        while (goesOn && sound < file.length) {
            goesOn = goesOn(file, sound);
            sound = end(file, sound);
            pages++;
        }
        var alone = new ByteArrayOutputStream();
        alone.write(file, 0, tags);
        byte[] nothing = empty(file, tags);
        alone.write(nothing, 0, nothing.length);
        for (int at = sound; at < file.length; at = end(file, at)) {
            byte[] page = numbered(Arrays.copyOfRange(file, at, end(file, at)), pages - 1);
            alone.write(page, 0, page.length);
        }
        return alone.toByteArray();
    }

    private static boolean named(byte[] file, int page) {
        int body = page + HEAD + (file[page + SEGMENTS] & 0xff);
        return body + NAME.length() <= file.length
                && NAME.equals(new String(file, body, NAME.length(), StandardCharsets.US_ASCII));
    }

    /** Whether the last packet of the page is continued on the next one. */
    private static boolean goesOn(byte[] file, int page) {
        int segments = file[page + SEGMENTS] & 0xff;
        return segments > 0 && (file[page + HEAD + segments - 1] & 0xff) == FULL;
    }

    private static int end(byte[] file, int page) {
        int segments = file[page + SEGMENTS] & 0xff;
        int end = page + HEAD + segments;
        for (int i = 0; i < segments; i++) {
            end += file[page + HEAD + i] & 0xff;
        }
        return end;
    }

    /** A page with comments by nobody about nothing. */
    private static byte[] empty(byte[] file, int page) {
        int length = NAME.length() + 2 * Integer.BYTES;
        byte[] bytes = new byte[HEAD + 1 + length];
        System.arraycopy(file, page, bytes, 0, SEGMENTS);
        bytes[SEGMENTS] = 1;
        bytes[HEAD] = (byte) length;
        System.arraycopy(NAME.getBytes(StandardCharsets.US_ASCII), 0, bytes, HEAD + 1, NAME.length());
        return numbered(bytes, 0);
    }

    /** The page with a number that is lower by so much, and the sum that goes with it. */
    private static byte[] numbered(byte[] page, int by) {
        var fields = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(NUMBER, fields.getInt(NUMBER) - by);
        fields.putInt(CHECKSUM, OggOpus.checksum(fields, 0, page.length));
        return page;
    }
}
