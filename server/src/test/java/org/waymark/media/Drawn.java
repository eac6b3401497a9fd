package org.waymark.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Images as people and attackers send them. */
final class Drawn {
    /** One grey pixel. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Drawn() {}

    /** Soft and noisy as photographs are, dark at its left. */
    static byte[] photograph(int width, int height) {
        var random = new Random(3);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int light = 200 * x / width + random.nextInt(56);
                int warm = Math.min(255, light / 2 + 100 * y / height + random.nextInt(28));
                image.setRGB(x, y, (light << 16) | (warm << 8) | (255 - light));
            }
        }
        return written(image, "jpg");
    }

    /** One colour in four inks, inverted and marked as programs for print do it. */
    static byte[] inks(int width, int height, int... percent) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int ink = 0; ink < 4; ink++) {
            var row = new int[width * height];
            Arrays.fill(row, 255 - 255 * percent[ink] / 100);
            raster.setSamples(0, 0, width, height, ink, row);
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        byte[] mark = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return joined(Arrays.copyOf(jpeg, 2), mark, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static BufferedImage plan(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setStroke(new BasicStroke(9));
        pen.setColor(new Color(0x8b0000));
        pen.drawOval(width / 8, height / 8, width / 2, height / 2);
        pen.setColor(new Color(0x00509e));
        pen.drawLine(0, 0, width, height);
        pen.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String form) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, form, bytes)) {
                throw new IllegalStateException(form);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** With EXIF that says how the camera was held, and where. */
    static byte[] held(byte[] jpeg, int orientation) {
        byte[] place = "GPS 36.191 N 44.009 E".getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        return joined(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A few bytes that promise an image of that size. */
    static byte[] promising(int width, int height) {
        byte[] png = written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
