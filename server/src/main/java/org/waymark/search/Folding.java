package org.waymark.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Map;

/**
 * Makes one spelling of many: capitals, widths and ligatures (NFKC with case folding), accents, vowel points and hamza,
 * digits, and letters that a common keyboard lacks. Lucene's own folding is compiled for an older ICU. Vowels and tones
 * that are marks in Thai, Khmer or Indic scripts are letters there and stay.
 */
class Folding {
    private static final Normalizer2 CASE_AND_WIDTH = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** But for the two marks that make another consonant in Japanese. */
    private static final UnicodeSet MARKS =
            new UnicodeSet("[[:Mn:]&[[:sc=Zinh:][:sc=Arab:][:sc=Hebr:]]-[\\u3099\\u309A]]").freeze();

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ɓ', "b"),
            Map.entry((int) 'ɗ', "d"),
            Map.entry((int) 'ƙ', "k"),
            Map.entry((int) 'ƴ', "y"),
            Map.entry((int) 'ɛ', "e"),
            Map.entry((int) 'ɔ', "o"),
            Map.entry((int) 'ɲ', "n"),
            Map.entry((int) 'ŋ', "n"));

    private Folding() {}

    static String fold(CharSequence word) {
        var folded = new StringBuilder(word.length());
        DECOMPOSED.normalize(CASE_AND_WIDTH.normalize(word)).codePoints().forEach(c -> append(c, folded));
        return COMPOSED.normalize(folded);
    }

    private static void append(int c, StringBuilder folded) {
        if (MARKS.contains(c)) {
            return;
        }
        int digit = UCharacter.isDigit(c) ? UCharacter.digit(c) : -1;
        if (digit >= 0) {
            folded.append(digit);
            return;
        }
        var letters = LETTERS.get(c);
        if (letters != null) {
            folded.append(letters);
        } else {
            folded.appendCodePoint(c);
        }
    }
}
