package org.waymark.media;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.waymark.content.Picture;

/**
 * Makes of an uploaded image what readers get: upright, small, drawn anew pixel by pixel, so that nothing of the old file
 * is in the new one, neither where it was taken nor a script.
 */
@Singleton
class MakePicture {
    private static final float[] QUALITIES = {.82f, .74f, .66f, .58f, .5f, .42f};

    /**
     * The bytes of the file. One at a time: a large photograph takes much memory.
     *
     * @throws UnusableFile when it is no image that can be read
     */
    synchronized byte[] of(byte[] upload) {
        var image = ReadImage.read(upload);
        int orientation = Orientation.of(upload, ImageForm.of(upload));
        var upright = Shrink.upright(image, orientation, Picture.LONGEST);
        return Optional.of(upright)
                .filter(Palette::isDrawing)
                .flatMap(Palette::of)
                .map(MakePicture::png)
                .filter(drawn -> drawn.length <= Picture.LARGEST)
                .orElseGet(() -> photograph(Shrink.onPaper(upright)));
    }

    /** As good as the weight allows; what is too heavy at the least quality becomes smaller. */
    private static byte[] photograph(BufferedImage image) {
        for (var small = image; ; small = Shrink.to(small, longest(small) * 3 / 4)) {
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(small, quality);
                if (jpeg.length <= Picture.LARGEST) {
                    return jpeg;
                }
            }
        }
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static byte[] png(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        return written(writer, how, image);
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, how, image);
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
