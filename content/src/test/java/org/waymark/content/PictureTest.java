package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures as programs write them, and with what else people hide in their files. */
class PictureTest {
    private final byte[] png = drawn("png", 40, 30);
    private final byte[] jpeg = drawn("jpg", 64, 48);

    @Test
    void knows_form_and_measures() throws NotPicture {
        assertEquals(new Picture(PictureFormat.PNG, 40, 30), Picture.read(png));
        assertEquals(new Picture(PictureFormat.JPEG, 64, 48), Picture.read(jpeg));
        assertEquals(
                Fields.parse("{\"file\":\"ab\",\"format\":\"jpeg\",\"width\":64,\"height\":48,\"bytes\":" + jpeg.length
                        + "}"),
                Picture.facts(jpeg, "ab"));
    }

    @Test
    void refuses_a_picture_that_was_cut_off_anywhere() {
        for (byte[] whole : new byte[][] {png, jpeg}) {
            for (int length = 0; length < whole.length; length++) {
                byte[] part = Arrays.copyOf(whole, length);
                assertThrows(NotPicture.class, () -> Picture.read(part), length + " bytes");
            }
        }
    }

    @Test
    void refuses_what_follows_after_the_end() {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertEquals("something follows after its end", why(joined(png, script)));
        assertEquals("something follows after its end", why(joined(jpeg, script)));
    }

    @Test
    void refuses_whatever_else_a_file_carries_along() {
        byte[] place = "Exif\0\0MM\0*\0\0\0\bGPS 36.19 N 44.01 E".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("it carries along more than a picture (segment e1)", why(withSegment(0xe1, place)));
        assertEquals("it carries along more than a picture (segment fe)", why(withSegment(0xfe, place)));
        assertEquals("it carries along more than a picture (segment e0)", why(withSegment(0xe0, place)));
        for (var chunk : new String[] {"eXIf", "tEXt", "iTXt", "zTXt", "tIME", "acTL", "crEw"}) {
            assertEquals("it carries along more than a picture (" + chunk + ")", why(withChunk(chunk, place)));
        }
    }

    @Test
    void refuses_what_is_no_picture_or_too_large() {
        assertEquals("it is neither JPEG nor PNG", why("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("it is neither JPEG nor PNG", why(new byte[0]));
        assertTrue(why(drawn("png", 1025, 2)).startsWith("it is 1025 by 2 pixels"));
        assertTrue(why(new byte[Picture.LARGEST + 1]).startsWith("it has 60001 bytes"));
    }

    @Test
    void whatever_the_bytes_are_it_says_so_and_does_not_break() {
        var random = new Random(5);
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = (i % 2 == 0 ? png : jpeg).clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt();
            }
            try {
                Picture.read(bytes);
            } catch (NotPicture expected) {
                assertTrue(expected.why().length() > 5);
            }
        }
    }

    private byte[] withSegment(int marker, byte[] data) {
        var segment = ByteBuffer.allocate(4 + data.length);
        segment.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + data.length))
                .put(data);
        return joined(joined(Arrays.copyOf(jpeg, 2), segment.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private byte[] withChunk(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        chunk.putInt((int) sum.getValue());
        int behindHead = 33;
        return joined(
                joined(Arrays.copyOf(png, behindHead), chunk.array()), Arrays.copyOfRange(png, behindHead, png.length));
    }

    private static String why(byte[] bytes) {
        return assertThrows(NotPicture.class, () -> Picture.read(bytes)).why();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] drawn(String form, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, 0xff8800);
        var bytes = new ByteArrayOutputStream();
        try {
            assertTrue(ImageIO.write(image, form, bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
