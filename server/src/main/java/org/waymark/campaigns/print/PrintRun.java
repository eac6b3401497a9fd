package org.waymark.campaigns.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.EditionNumber;

/**
 * What was printed, or that it is still right, or was taken down.
 *
 * @param edition that readers had then; what it says of help lines and of the page is what the paper says
 * @param putUp the day since which it hangs
 */
record PrintRun(Kind kind, List<Said> texts, EditionNumber edition, int copies, LocalDate putUp) {
    /** What happened. */
    enum Kind {
        PRINTED,
        /** Somebody looked whether it is still right, and it is. */
        KEPT,
        TAKEN_DOWN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A text on it.
     *
     * @param readers the language of those it is for
     * @param written the language of the text
     * @param number of its revision
     */
    record Said(LanguageTag readers, LanguageTag written, int number) {
        static Said of(String stored) {
            var parts = stored.split("/", 3);
            return new Said(new LanguageTag(parts[0]), new LanguageTag(parts[1]), Integer.parseInt(parts[2]));
        }

        String stored() {
            return readers + "/" + written + "/" + number;
        }
    }

    PrintRun {
        texts = List.copyOf(texts);
    }

    static PrintRun of(PrintRunRow row) {
        return new PrintRun(
                Kind.of(row.kind()),
                Stream.of(row.revisions().split(" ")).map(Said::of).toList(),
                new EditionNumber(row.edition()),
                row.copies(),
                LocalDate.parse(row.putUp()));
    }

    String revisions() {
        return texts.stream().map(Said::stored).collect(Collectors.joining(" "));
    }
}
