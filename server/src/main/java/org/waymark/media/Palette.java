package org.waymark.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** An image in few colours, as drawings, maps and screens have them. */
final class Palette {
    private static final int MOST = 256;
    /** Of a drawing so many pixels in a hundred have one of a few colours; soft edges have the others. */
    private static final int MOSTLY = 80;

    private static final int FEW = 16;
    private static final int ALIKE = 5;
    /** Of a channel; with fewer a soft colour would fall apart into steps. */
    private static final int FEWEST_BITS = 4;

    private Palette() {}

    /** Whether it was drawn rather than photographed. */
    static boolean isDrawing(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(rounded(image.getRGB(x, y), ALIKE), 1, Integer::sum);
            }
        }
        long inFew = counts.values().stream()
                .sorted((one, other) -> other - one)
                .limit(FEW)
                .mapToLong(Integer::longValue)
                .sum();
        return inFew * 100 >= (long) MOSTLY * image.getWidth() * image.getHeight();
    }

    /** In at most 256 colours: its own where they are no more, otherwise the nearest of fewer; empty where it has too many. */
    static Optional<BufferedImage> of(BufferedImage image) {
        return IntStream.iterate(8, bits -> bits >= FEWEST_BITS, bits -> bits - 1)
                .mapToObj(bits -> inColours(image, bits))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BufferedImage> inColours(BufferedImage image, int bits) {
        var numbers = new LinkedHashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                numbers.putIfAbsent(rounded(image.getRGB(x, y), bits), numbers.size());
                if (numbers.size() > MOST) {
                    return Optional.empty();
                }
            }
        }
        var few = new BufferedImage(
                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours(numbers));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                few.getRaster().setSample(x, y, 0, numbers.getOrDefault(rounded(image.getRGB(x, y), bits), 0));
            }
        }
        return Optional.of(few);
    }

    private static IndexColorModel colours(Map<Integer, Integer> numbers) {
        int[] colours = new int[numbers.size()];
        numbers.forEach((colour, number) -> colours[number] = colour);
        boolean shinesThrough = numbers.keySet().stream().anyMatch(colour -> (colour >>> 24) != 0xff);
        return new IndexColorModel(8, colours.length, colours, 0, shinesThrough, -1, 0);
    }

    /** To the nearest colour that so many bits of each channel can say; black and white stay what they are. */
    private static int rounded(int colour, int bits) {
        if (bits == 8) {
            return colour;
        }
        int levels = (1 << bits) - 1;
        int rounded = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int value = (colour >>> shift) & 0xff;
            int level = (value * levels + 127) / 255;
            rounded |= (level * 255 / levels) << shift;
        }
        return rounded;
    }
}
