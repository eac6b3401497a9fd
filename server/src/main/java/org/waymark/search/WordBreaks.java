package org.waymark.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * ICU's own word breaks with their dictionaries for Thai, Khmer, Lao, Burmese, Chinese and Japanese. Lucene brings breaks
 * of its own, but compiled for an older ICU: the one used here refuses them.
 */
class WordBreaks extends ICUTokenizerConfig {
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return (RuleBasedBreakIterator) words.clone();
    }

    @Override
    public String getType(int script, int ruleStatus) {
        return StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
    }

    @Override
    public boolean combineCJ() {
        return true;
    }
}
