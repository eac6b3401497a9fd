package org.waymark.content;

import java.util.List;
import java.util.OptionalInt;

/** What the gates must be told of languages. Where a language is unknown the answers are empty, and nothing is reported. */
public interface Grammar {
    /** Knows no language. */
    Grammar NONE = new UnknownGrammar();

    /** The days, and months of a year, that running text names, in order. */
    List<SaidDay> days(LanguageTag language, String text);

    /** The sentences of a text, in order. */
    List<String> sentences(LanguageTag language, String text);

    /** How long a sentence is, and how long readers can follow. */
    SentenceLength length(LanguageTag language, String sentence);

    /** How many words say no; empty for a language in which they cannot be counted. */
    OptionalInt negations(LanguageTag language, String text);

    /** Whether the character is a letter of a script that the language is not written in. */
    boolean isForeign(LanguageTag language, int character);

    /** Whether letters of two scripts that are never mixed in one word stand in it, so that one passes for another. */
    boolean isDisguised(String word);

    /** Whether the word is a name or a unit that every language writes like this. */
    boolean isWrittenEverywhere(String word);
}
