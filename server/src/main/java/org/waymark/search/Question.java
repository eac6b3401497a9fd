package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, as a query. Built from words only, never parsed: no character has a meaning of its own, so
 * nothing that is typed can fail or cost much.
 */
class Question {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int FUZZY_FROM = 5;
    private static final int PREFIX_FROM = 3;

    private final Analyzer analyzer;

    Question(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * One word is enough to be found, the more the better: people ask in whole sentences. Without words nothing is found.
     */
    Query of(String typed) {
        var query = new BooleanQuery.Builder();
        words(typed).forEach(word -> query.add(word(word), Occur.SHOULD));
        return query.build();
    }

    private Set<String> words(String typed) {
        var words = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("text", capped(typed))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < MOST_WORDS && stream.incrementToken()) {
                words.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string is read, so nothing can fail
        }
        return words;
    }

    /** Control characters and halves of characters become spaces. */
    private static String capped(String typed) {
        var capped = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(capped::appendCodePoint);
        return capped.toString();
    }

    private static Query word(String word) {
        var query = new BooleanQuery.Builder();
        for (var field : PageFields.WEIGHTS.entrySet()) {
            var term = new Term(field.getKey(), word);
            float weight = field.getValue();
            query.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
            int letters = word.codePointCount(0, word.length());
            if (letters >= PREFIX_FROM) {
                query.add(new BoostQuery(new PrefixQuery(term), weight * 0.1f), Occur.SHOULD);
            }
            // A number with a slip is another number.
            if (letters >= FUZZY_FROM && word.codePoints().noneMatch(Character::isDigit)) {
                query.add(new BoostQuery(new FuzzyQuery(term, 1, 0, 20, true), weight * 0.3f), Occur.SHOULD);
            }
        }
        return query.build();
    }
}
