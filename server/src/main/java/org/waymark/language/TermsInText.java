package org.waymark.language;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.LanguageTag;

/**
 * Finds terms in a text word by word, in any case and script, also in the plural of languages that write it with an s. A
 * term within a longer one is not a find of its own: “scam compound” is no “scam”.
 */
public final class TermsInText {
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Set<String> PLURAL_IN_S = Set.of("en", "fr", "es", "pt");
    private static final int SHORTEST_PLURAL = 4;

    private final LanguageTag language;

    private TermsInText(LanguageTag language) {
        this.language = language;
    }

    /**
     * Those that occur, in the order of the text, each once.
     *
     * @param language of the text and of the terms
     * @param wordings how each term may be written
     */
    public static <T> List<T> find(LanguageTag language, String text, Map<T, ? extends List<String>> wordings) {
        return new TermsInText(language).found(text, wordings);
    }

    private <T> List<T> found(String text, Map<T, ? extends List<String>> wordings) {
        var sought = new ArrayList<Sought<T>>();
        wordings.forEach((term, written) -> written.stream()
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .forEach(words -> sought.add(new Sought<>(term, words))));
        sought.sort((one, other) ->
                Integer.compare(other.words().size(), one.words().size()));
        var words = words(text);
        var found = new LinkedHashSet<T>();
        for (int at = 0; at < words.size(); ) {
            at += step(words, at, sought, found);
        }
        return List.copyOf(found);
    }

    /** Notes all terms written with the longest wording that begins here; says how many words they take. */
    private static <T> int step(List<Word> words, int at, List<Sought<T>> sought, Set<T> found) {
        int length = 0;
        for (var each : sought) {
            if (each.words().size() < length) {
                break;
            }
            if (begins(words, at, each.words())) {
                length = each.words().size();
                found.add(each.term());
            }
        }
        return Math.max(1, length);
    }

    private static boolean begins(List<Word> words, int at, List<Word> term) {
        if (at + term.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            var word = words.get(at + i);
            if (!word.text().equals(term.get(i).text()) || (i > 0 && !word.followsOn())) {
                return false;
            }
        }
        return true;
    }

    private List<Word> words(String text) {
        var words = new ArrayList<Word>();
        boolean followsOn = true;
        for (var piece : TextPieces.of(text)) {
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(new Word(singular(FOLDED.normalize(piece.replaceAll("^_+|_+$", ""))), followsOn));
                followsOn = true;
            } else {
                followsOn &= piece.codePoints().allMatch(TermsInText::joins);
            }
        }
        return words;
    }

    /** Blanks, hyphens and the marks of emphasis stand within a term; a comma or a full stop ends it. */
    private static boolean joins(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION
                || letter == '*'
                || letter == '_';
    }

    private String singular(String word) {
        var own = language.value().replaceFirst("-.*", "");
        if (!PLURAL_IN_S.contains(own) || word.length() < SHORTEST_PLURAL || !word.endsWith("s")) {
            return word;
        }
        if (own.equals("en")) {
            if (word.matches(".*(ss|us|is)")) {
                return word;
            }
            if (word.endsWith("ies")) {
                return word.substring(0, word.length() - 3) + "y";
            }
            if (word.matches(".*(ch|sh|ss|x)es")) {
                return word.substring(0, word.length() - 2);
            }
        }
        return word.substring(0, word.length() - 1);
    }

    /** @param followsOn whether nothing but blanks, hyphens and emphasis stands between it and the word before */
    private record Word(String text, boolean followsOn) {}

    private record Sought<T>(T term, List<Word> words) {}
}
