package org.waymark.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into its words and what stands between them, in any script: also where no blanks divide words, as in Thai,
 * Khmer or Chinese. Nothing is lost: the pieces joined are the text.
 */
public final class TextPieces {
    /** Iterators keep their place, so each use takes a copy. */
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(ULocale.ROOT);

    private TextPieces() {}

    /** Its sentences in order, without the blanks around them; none for a text of blanks alone. */
    public static List<String> sentences(String text) {
        return cut(SENTENCES.clone(), text).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The pieces in order; none for an empty text. */
    public static List<String> of(String text) {
        return cut(WORDS.clone(), text);
    }

    private static List<String> cut(BreakIterator breaks, String text) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
