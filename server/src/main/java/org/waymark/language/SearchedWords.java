package org.waymark.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.stream.Stream;

/** Words somebody looks for in titles, in whatever case and however their letters are put together. */
public final class SearchedWords {
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private final List<String> words;

    public SearchedWords(String typed) {
        this.words = Stream.of(bare(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether each of them, or a word that holds it, is in the text; always when there are none. */
    public boolean areIn(String text) {
        var folded = bare(text);
        return words.stream().allMatch(folded::contains);
    }

    /** Without case, accents and vowel signs that are written above or below a letter. */
    private static String bare(String text) {
        var parts = Normalizer2.getNFKDInstance().normalize(FOLDED.normalize(text));
        var bare = new StringBuilder();
        parts.codePoints()
                .filter(letter -> UCharacter.getType(letter) != UCharacter.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
