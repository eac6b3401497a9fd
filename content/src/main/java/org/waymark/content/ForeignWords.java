package org.waymark.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The gate that words in the letters of another language are marked as such: unmarked, a voice skips or garbles them.
 * Abbreviations in capitals, ids with figures, units and a list of names need no mark. A word that mixes letters of two scripts passes for
 * another one and is refused everywhere.
 */
public final class ForeignWords {
    /** How words are marked as those of another language, for example. */
    static final String MARK = "{lang=en}";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.@_/:-]*");
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z]+://.*|[^.]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/.*)?|.*@.*");
    /** Abbreviations of one script are joined to words of another, as in Russian “SIM-карта”. */
    private static final Pattern PART = Pattern.compile("-");

    private static final int LONGEST_ABBREVIATION = 8;

    private final LanguageTag language;
    private final Grammar grammar;
    private final boolean named;
    private final List<Finding> findings = new ArrayList<>();

    private ForeignWords(LanguageTag language, Grammar grammar, boolean named) {
        this.language = language;
        this.grammar = grammar;
        this.named = named;
    }

    /**
     * The words of the text in letters of another language.
     *
     * @param named whether the title is a name, as that of a help line, which is written as its owner writes it
     */
    public static List<Finding> findings(Content text, LanguageTag language, Grammar grammar, boolean named) {
        var gate = new ForeignWords(language, grammar, named);
        Passage.of(text).forEach(gate::check);
        return gate.findings;
    }

    private void check(Passage passage) {
        disguised(passage);
        if (passage.isCredit() || (named && passage.pointer().equals("/title"))) {
            return;
        }
        var foreign = foreign(passage.own());
        if (foreign.isEmpty()) {
            return;
        }
        var words = String.join(" ", foreign);
        if (passage.line() > 0) {
            findings.add(passage.error(
                    Gate.WELL_FORMED, new Sentence("desk.gate.letters.body", Map.of("words", words, "mark", MARK))));
        } else if (foreign.size() > 2) {
            findings.add(passage.warning(Gate.WELL_FORMED, new Sentence("desk.gate.letters.field", "words", words)));
        }
    }

    private Set<String> foreign(String text) {
        var foreign = new LinkedHashSet<String>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group().replaceAll("[.:'’/_-]+$", "");
            if (!ADDRESS.matcher(word).matches()) {
                List.of(PART.split(word, -1)).forEach(part -> addForeign(part, foreign));
            }
        }
        return foreign;
    }

    private void addForeign(String word, Set<String> foreign) {
        if (isForeign(word) && !isAbbreviation(word) && !grammar.isWrittenEverywhere(word)) {
            foreign.add(word);
        }
    }

    private boolean isForeign(String word) {
        return word.codePoints().noneMatch(Character::isDigit)
                && word.codePoints().anyMatch(character -> grammar.isForeign(language, character));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= LONGEST_ABBREVIATION
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private void disguised(Passage passage) {
        var words = WORD.matcher(passage.text());
        while (words.find()) {
            for (var word : PART.split(words.group(), -1)) {
                disguised(word, passage);
            }
        }
    }

    private void disguised(String word, Passage passage) {
        if (grammar.isDisguised(word)) {
            findings.add(passage.error(Gate.TYPED_NUMBERS, new Sentence("desk.gate.letters.mixed", "words", word)));
        }
    }
}
