package org.waymark.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.documents.Glossary.Term;
import org.waymark.documents.TranslationMemory.Suggestion;

/**
 * A block of the source with its translation beside it.
 *
 * @param number counts the blocks of the source from 0; -1 for one that was taken out
 * @param shown the source as readers see it, as HTML
 * @param change what became of the block since the translation was made
 * @param target the translation as it stands in the form
 * @param terms of the house that the block mentions
 * @param avoided words in the translation that these terms ask not to use
 */
public record TranslationRow(
        int number,
        String source,
        String shown,
        BlockDifference change,
        String target,
        List<Term> terms,
        List<String> avoided,
        @Nullable Suggestion suggestion) {

    TranslationRow shown(String html) {
        return new TranslationRow(number, source, html, change, target, terms, avoided, suggestion);
    }

    /** Whether there is nothing to translate: a card of a help line or a centre stands for itself. */
    public boolean fixed() {
        return source.startsWith("{{") && source.equals(target);
    }

    /** How people count. */
    public int place() {
        return number + 1;
    }

    /** How many lines the field for the translation should have. */
    public int lines() {
        return Math.min(14, 2 + Math.max(source.length(), target.length()) / 45);
    }
}
