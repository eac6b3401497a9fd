package org.waymark.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads an image that somebody uploaded. How large it would be is asked before a pixel of it is made. */
final class ReadImage {
    static final int LARGEST = 8 << 20;
    private static final long MOST_PIXELS = 40_000_000;
    /** Twice what is kept: a photograph is read in no more detail than that. */
    private static final int ENOUGH = 2048;

    private static final Pattern CUT_OFF =
            Pattern.compile("premature|truncat|corrupt|missing eoi", Pattern.CASE_INSENSITIVE);

    private ReadImage() {}

    /**
     * The image as it is stored, perhaps lying on its side, at up to twice the size that is kept.
     *
     * @throws UnusableFile when it is none, damaged, or larger than anybody needs
     */
    static BufferedImage read(byte[] file) {
        if (file.length == 0) {
            throw new UnusableFile("desk.media.empty");
        }
        if (file.length > LARGEST) {
            throw new UnusableFile("desk.media.too-heavy");
        }
        var form = ImageForm.of(file);
        var reader = ImageIO.getImageReadersByFormatName(form.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, false, true);
            return read(reader);
        } catch (UnusableFile known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // Decoders meet hostile bytes with every kind of exception.
            throw new UnusableFile("desk.media.broken");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new UnusableFile("desk.media.broken");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new UnusableFile("desk.media.too-many-pixels");
        }
        var wanted = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, Math.min(height, Math.max(width, height) / ENOUGH)));
        wanted.setSourceSubsampling(step, step, 0, 0);
        reader.addIIOReadWarningListener((source, warning) -> {
            if (CUT_OFF.matcher(warning).find()) {
                throw new UnusableFile("desk.media.broken");
            }
        });
        return reader.read(0, wanted);
    }
}
