package org.waymark.language;

import com.ibm.icu.text.BreakIterator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.content.Grammar;
import org.waymark.content.LanguageTag;
import org.waymark.content.SaidDay;
import org.waymark.content.SentenceLength;

/** Tells the gates of languages what ICU and {@code grammar.yaml} know of them. */
@Singleton
public class IcuGrammar implements Grammar {
    private final GrammarList list;
    private final Locales locales;
    private final Scripts scripts;
    private final Map<LanguageTag, DaysInText> days = new ConcurrentHashMap<>();
    private final Map<LanguageTag, BreakIterator> sentences = new ConcurrentHashMap<>();
    private final Map<LanguageTag, BreakIterator> words = new ConcurrentHashMap<>();

    /** The grammar of the languages this release was made with. */
    public static IcuGrammar shipped() {
        var files = new ReleaseFiles();
        return new IcuGrammar(new GrammarList(files), new Locales(new LanguageList(files)), new Scripts());
    }

    @Inject
    IcuGrammar(GrammarList list, Locales locales, Scripts scripts) {
        this.list = list;
        this.locales = locales;
        this.scripts = scripts;
    }

    @Override
    public List<SaidDay> days(LanguageTag language, String text) {
        return days.computeIfAbsent(language, DaysInText::new).in(text);
    }

    @Override
    public List<String> sentences(LanguageTag language, String text) {
        var breaks = sentences
                .computeIfAbsent(language, tag -> BreakIterator.getSentenceInstance(locales.of(tag)))
                .clone();
        breaks.setText(text);
        var found = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            found.add(text.substring(start, end));
        }
        return found;
    }

    @Override
    public SentenceLength length(LanguageTag language, String sentence) {
        var entry = list.of(language);
        return entry.inCharacters()
                ? new SentenceLength(sentence.codePointCount(0, sentence.length()), entry.longest(), "characters")
                : new SentenceLength(words(language, sentence), entry.longest(), "words");
    }

    /** How many words the text has; in languages written without spaces a dictionary tells them apart. */
    public int words(LanguageTag language, String sentence) {
        var breaks = words.computeIfAbsent(language, tag -> BreakIterator.getWordInstance(locales.of(tag)))
                .clone();
        breaks.setText(sentence);
        int count = 0;
        breaks.first();
        while (breaks.next() != BreakIterator.DONE) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }

    @Override
    public OptionalInt negations(LanguageTag language, String text) {
        var negations = list.of(language).negations();
        return negations == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) negations.matcher(text).results().count());
    }

    @Override
    public boolean isForeign(LanguageTag language, int character) {
        return scripts.isForeign(language, character);
    }

    @Override
    public boolean isDisguised(String word) {
        return scripts.areMixed(word);
    }

    @Override
    public boolean isWrittenEverywhere(String word) {
        return list.isWrittenEverywhere(word);
    }
}
