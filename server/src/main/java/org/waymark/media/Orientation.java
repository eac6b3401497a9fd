package org.waymark.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a camera was held, as EXIF says it (tag 0x0112, 1 to 8); 1 where nothing is said or it cannot be read. */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    private Orientation() {}

    static int of(byte[] file, ImageForm form) {
        var data = ByteBuffer.wrap(file);
        try {
            int exif =
                    switch (form) {
                        case JPEG -> inJpeg(file, data);
                        case PNG -> afterName(file, "eXIf");
                        case WEBP -> inWebp(file);
                        case GIF -> -1;
                    };
            return exif < 0 ? UPRIGHT : read(data, exif);
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static int inJpeg(byte[] file, ByteBuffer data) {
        int at = 2;
        while (at + 10 < file.length && (file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) != 0xda) {
            boolean exif =
                    (file[at + 1] & 0xff) == 0xe1 && text(file, at + 4, 6).equals("Exif\0\0");
            if (exif) {
                return at + 10;
            }
            at += 2 + (data.getShort(at + 2) & 0xffff);
        }
        return -1;
    }

    /** Some programs write the name of the segment once more. */
    private static int inWebp(byte[] file) {
        int at = afterName(file, "EXIF");
        return at < 0 ? -1 : text(file, at + 4, 6).equals("Exif\0\0") ? at + 10 : at + 4;
    }

    private static int afterName(byte[] file, String chunk) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(chunk);
        return at < 0 ? -1 : at + chunk.length();
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }

    /** The first directory of a TIFF. */
    private static int read(ByteBuffer data, int from) {
        data.order(data.get(from) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = from + data.getInt(from + 4);
        int entries = data.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((data.getShort(entry) & 0xffff) == TAG) {
                int value = data.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    /** Turns an image of that size upright. */
    static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
