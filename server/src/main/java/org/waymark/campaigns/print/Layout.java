package org.waymark.campaigns.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.campaigns.print.Fitting.Paragraph;
import org.waymark.campaigns.print.Fitting.Style;

/** How large the words of a text stand on a sheet: as large as there is room for, never smaller than can be read there. */
final class Layout {
    private static final double POSTER_FOOT = 54;
    private static final double POSTER_ROOM = 296.8 - 2 * 14 - 24 - 6 - POSTER_FOOT;
    private static final double IMAGE_ROOM = 1080 - 2 * 64 - 90 - 20 - 22;
    private static final double CARD_ROOM = 54 - 2 * 3.5 - 19;

    private static final char NO_BREAK = '\u00a0';

    private final PrintedText text;
    private final double line;

    Layout(PrintedText text) {
        this.text = text;
        var all = Stream.concat(
                        Stream.of(text.title(), text.more()),
                        text.parts().stream().map(PrintedText.Part::words))
                .collect(Collectors.joining());
        this.line = Letters.lineHeight(all, text.textLang());
    }

    /** The sizes as a rule for the style of the sheet; empty where the text is too long for it. */
    String rule(Sheet sheet) {
        var sizes = sizes(sheet);
        return sizes.stream().anyMatch(OptionalDouble::isEmpty)
                ? ""
                : String.format(
                        Locale.ROOT,
                        ".text-%d{--line:%.2f;%s}",
                        text.index(),
                        line,
                        IntStream.range(0, sizes.size())
                                .mapToObj(i -> String.format(
                                        Locale.ROOT,
                                        "--%c:calc(var(--u) * %.2f)",
                                        'b' + i,
                                        sizes.get(i).orElseThrow()))
                                .collect(Collectors.joining(";")));
    }

    /** In the order in which the styles name them. */
    private List<OptionalDouble> sizes(Sheet sheet) {
        return switch (sheet) {
            case POSTER_A4, POSTER_A3 -> {
                var rest = POSTER_ROOM - above(4.5, 182, 2) - imprint(3.4, 182, 2);
                yield List.of(new Fitting(182, rest, 14, 5.6).largest(all(), line));
            }
            case IMAGE -> {
                var foot = lines(text.address(), 40, 952) + lines(text.until(), 28, 952) + imprint(22, 952, 0);
                var rest = IMAGE_ROOM - above(24, 952, 8) - foot;
                yield List.of(new Fitting(952, rest, 64, 25).largest(all(), line));
            }
            case LEAFLET ->
                List.of(
                        new Fitting(122.5, 183, 11, 4.2).largest(paragraphs(text.words()), line),
                        new Fitting(122.5, 140, 22, 8).largest(titled(1, List.of()), line),
                        new Fitting(122.5, 110, 9, 4.2).largest(paragraphs(text.lines()), line));
            case CARD -> {
                var rest = CARD_ROOM - imprint(2, 77.6, 0);
                yield List.of(
                        new Fitting(77.6, 47, 4.4, 2.5).largest(titled(1.4, paragraphs(text.words())), line),
                        new Fitting(77.6, rest, 3.6, 2.4).largest(onCard(text.lines()), line));
            }
        };
    }

    private List<Paragraph> all() {
        return titled(1.75, paragraphs(text.parts()));
    }

    private List<Paragraph> titled(double size, List<Paragraph> others) {
        var all = new ArrayList<>(List.of(Paragraph.title(text.title(), size)));
        all.addAll(others);
        return all;
    }

    private static List<Paragraph> paragraphs(List<PrintedText.Part> parts) {
        return parts.stream()
                .flatMap(part ->
                        part.line() == null ? Stream.of(Paragraph.plain(part.words())) : inBox(part.line()).stream())
                .toList();
    }

    /** Beside its pictogram: the name, the number, which is never divided, and where it works. */
    private static List<Paragraph> inBox(PrintedText.Line line) {
        return List.of(
                new Paragraph(line.name(), 1, 3, 1, Style.PLAIN),
                new Paragraph(line.number().replace(' ', NO_BREAK), 1.6, 3, 0, Style.TITLE),
                new Paragraph(line.where(), .7, 3, 0, Style.PLAIN));
    }

    /** On a card they stand on one line, as far as there is room. */
    private static List<Paragraph> onCard(List<PrintedText.Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.line()))
                .map(line -> new Paragraph(
                        line.name() + " " + line.number().replace(' ', NO_BREAK) + " " + line.where(),
                        1.05,
                        1.6,
                        .4,
                        Style.BOLD))
                .toList();
    }

    /** The height of the notice on top. */
    private double above(double size, double width, double gap) {
        return text.fallback().isEmpty() ? 0 : gap + lines(text.fallback(), size, width);
    }

    private double imprint(double size, double width, double gap) {
        var all = text.edition() + " · " + text.publisher() + " · " + String.join(" · ", text.notices());
        return gap + lines(all, size, width);
    }

    private double lines(String words, double size, double width) {
        return Math.ceil(Letters.width(words) * 1.1 * size / width) * line * size;
    }
}
