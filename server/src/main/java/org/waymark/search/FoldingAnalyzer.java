package org.waymark.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts text into words, by dictionary where a script has no spaces, and folds what people write in several ways:
 * accents, capitals, digits, widths, the letters of Arabic and Persian. The same for every language, since people search
 * in the spelling their keyboard allows.
 */
class FoldingAnalyzer extends Analyzer {
    /** Grows when the same text would be cut or folded otherwise; then every index is built anew. */
    static final int VERSION = 1;

    /** What French and Italian write before an apostrophe; ICU takes it for a part of the word. */
    private static final CharArraySet ELIDED = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "l", "m", "t", "s", "j", "d", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all",
                    "dall", "dell", "nell", "sull", "coll", "gl", "quell", "quest"),
            true));

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new ICUTokenizer(new WordBreaks());
        return new TokenStreamComponents(words, folded(new ElisionFilter(words, ELIDED)));
    }

    private static TokenStream folded(TokenStream words) {
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(new FoldingFilter(words)));
    }
}
