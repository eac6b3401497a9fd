package org.waymark.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** A file in PNG (W3C Recommendation, third edition), chunk by chunk. */
final class Png {
    private static final byte[] BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int AROUND = 12;
    private static final int HEAD = 13;
    /** Those that make the picture; texts, times, EXIF, animations and what programs invent are none of them. */
    private static final Set<String> CHUNKS =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private Png() {}

    static boolean isOne(byte[] file) {
        return file.length >= BEGINS.length && Arrays.equals(Arrays.copyOf(file, BEGINS.length), BEGINS);
    }

    static Picture read(byte[] file) throws NotPicture {
        var png = ByteBuffer.wrap(file);
        int at = BEGINS.length;
        int width = 0;
        int height = 0;
        var name = "";
        while (!name.equals("IEND")) {
            int length = length(file, png, at);
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!CHUNKS.contains(name)) {
                throw new NotPicture("it carries along more than a picture (" + printable(name) + ")");
            }
            if (at == BEGINS.length) {
                if (!name.equals("IHDR") || length != HEAD) {
                    throw new NotPicture("it is damaged or cut off");
                }
                width = png.getInt(at + 8);
                height = png.getInt(at + 12);
            }
            at += AROUND + length;
        }
        if (at != file.length) {
            throw new NotPicture("something follows after its end");
        }
        return new Picture(PictureFormat.PNG, width, height);
    }

    /** Of the data of the chunk that begins there, whole and undamaged. */
    private static int length(byte[] file, ByteBuffer png, int at) throws NotPicture {
        int left = png.limit() - at - AROUND;
        int length = left < 0 ? -1 : png.getInt(at);
        if (length < 0 || length > left) {
            throw new NotPicture("it is damaged or cut off");
        }
        var sum = new CRC32();
        sum.update(file, at + 4, 4 + length);
        if ((int) sum.getValue() != png.getInt(at + 8 + length)) {
            throw new NotPicture("it is damaged or cut off");
        }
        return length;
    }

    private static String printable(String name) {
        return name.matches("[A-Za-z]{4}") ? name : "unknown";
    }
}
