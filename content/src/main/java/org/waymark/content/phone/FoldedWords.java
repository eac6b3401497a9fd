package org.waymark.content.phone;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one spelling of many, so that a word is found however it was typed. The same as {@code fold-words.js} does in
 * browsers, and as the search of the server does.
 */
final class FoldedWords {
    /** Letters that a common keyboard lacks or that two languages write in two ways. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            alike('ß', "ss"),
            alike('ı', "i"),
            alike('ł', "l"),
            alike('ø', "o"),
            alike('đ', "d"),
            alike('ħ', "h"),
            alike('æ', "ae"),
            alike('œ', "oe"),
            alike('ɓ', "b"),
            alike('ɗ', "d"),
            alike('ƙ', "k"),
            alike('ƴ', "y"),
            alike('ɛ', "e"),
            alike('ɔ', "o"),
            alike('ɲ', "n"),
            alike('ŋ', "n"),
            alike('ى', "ي"),
            alike('ی', "ي"),
            alike('ے', "ي"),
            alike('ک', "ك"),
            alike('ة', "ه"),
            alike('ہ', "ه"),
            alike('ە', "ه"),
            alike('ھ', "ه"),
            alike('ٱ', "ا"));

    private FoldedWords() {}

    private static Map.Entry<Integer, String> alike(char letter, String other) {
        return Map.entry((int) letter, other);
    }

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> {
                    if (isPartOfWord(letter)) {
                        word.append(folded(letter));
                    } else if (!isMark(letter) && word.length() > 0) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static String folded(int letter) {
        if (Character.isDigit(letter)) {
            return String.valueOf(Character.digit(letter, 10));
        }
        var other = ALIKE.get(letter);
        return other == null ? new String(Character.toChars(letter)) : other;
    }

    private static boolean isPartOfWord(int letter) {
        int type = Character.getType(letter);
        return !isMark(letter)
                && (Character.isLetterOrDigit(letter)
                        || type == Character.LETTER_NUMBER
                        || type == Character.OTHER_NUMBER
                        || isCombining(type));
    }

    private static boolean isCombining(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Accents; points of Hebrew and Arabic; what joins, parts or stretches letters. Marks of other scripts are letters
     * there.
     */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || letter == 'ـ'
                || (letter >= 0xfe00 && letter <= 0xfe0f)
                || (isCombining(type) && (letter < 0x488 || (letter >= 0x591 && letter <= 0x6ed)));
    }
}
