package org.waymark.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds each word; a word of which nothing is left is dropped. */
final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            var folded = Folding.fold(term);
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
                return true;
            }
        }
        return false;
    }
}
