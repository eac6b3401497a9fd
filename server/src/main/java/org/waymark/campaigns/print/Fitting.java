package org.waymark.campaigns.print;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A part of a sheet that words have to fit into, and the largest and smallest size they may have there, in millimetres of
 * an A4 page (of a picture: in pixels).
 */
record Fitting(double width, double height, double most, double least) {
    private static final double STEP = .97;
    /** Lines are never filled to their ends. */
    private static final double RAGGED = 1.06;

    /**
     * Words that stand below each other.
     *
     * @param size how large they are, as a multiple of the size that is looked for
     * @param beside room that is lost beside them, in the same measure
     * @param around room above and below, in the same measure
     * @param style how they run
     */
    record Paragraph(String words, double size, double beside, double around, Style style) {
        static Paragraph title(String words, double size) {
            return new Paragraph(words, size, 0, .35, Style.TITLE);
        }

        static Paragraph plain(String words) {
            return new Paragraph(words, 1, 0, .35, Style.PLAIN);
        }
    }

    /** How words run: bold ones are wider, and what is large needs less between its lines. */
    enum Style {
        PLAIN(1, 1),
        BOLD(1.1, 1),
        TITLE(1.1, .92);

        private final double wider;
        private final double closer;

        Style(double wider, double closer) {
            this.wider = wider;
            this.closer = closer;
        }
    }

    /**
     * The largest size at which all of them fit; empty where they do not even at the smallest.
     *
     * @param line the height of a line, as a multiple of its size
     */
    OptionalDouble largest(List<Paragraph> paragraphs, double line) {
        for (double size = most; size >= least; size *= STEP) {
            if (fits(paragraphs, line, size)) {
                return OptionalDouble.of(size);
            }
        }
        return OptionalDouble.empty();
    }

    private boolean fits(List<Paragraph> paragraphs, double line, double size) {
        double taken = 0;
        for (var each : paragraphs) {
            double room = width - each.beside() * size;
            double own = each.size() * size;
            double wide = own * each.style().wider;
            if (Letters.widestWord(each.words()) * wide > room) {
                return false;
            }
            double lines = Math.ceil(Letters.width(each.words()) * wide * RAGGED / room);
            taken += lines * line * each.style().closer * own + each.around() * size;
        }
        return taken <= height;
    }
}
