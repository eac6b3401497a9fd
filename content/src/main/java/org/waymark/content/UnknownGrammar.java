package org.waymark.content;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The grammar of nobody, for those who check without knowing languages. */
final class UnknownGrammar implements Grammar {
    @Override
    public List<SaidDay> days(LanguageTag language, String text) {
        return Collections.emptyList();
    }

    @Override
    public List<String> sentences(LanguageTag language, String text) {
        return Collections.singletonList(text);
    }

    @Override
    public SentenceLength length(LanguageTag language, String sentence) {
        return new SentenceLength(0, Integer.MAX_VALUE, "words");
    }

    @Override
    public OptionalInt negations(LanguageTag language, String text) {
        return OptionalInt.empty();
    }

    @Override
    public boolean isForeign(LanguageTag language, int character) {
        return false;
    }

    @Override
    public boolean isDisguised(String word) {
        return false;
    }

    @Override
    public boolean isWrittenEverywhere(String word) {
        return true;
    }
}
