package org.waymark.content;

import java.util.ArrayList;
import java.util.List;

/** Finds sentences too long to follow for somebody who reads little, or is afraid, or listens. */
public final class ShortSentences {
    private ShortSentences() {}

    /** The sentences of the text that are longer than its language allows. */
    public static List<Finding> findings(Content text, LanguageTag language, Grammar grammar) {
        var findings = new ArrayList<Finding>();
        for (var passage : Passage.of(text)) {
            if (passage.isCredit()) {
                continue;
            }
            for (var sentence : grammar.sentences(language, passage.text())) {
                var length = grammar.length(language, sentence);
                if (length.isTooLong()) {
                    findings.add(passage.warning(
                            Gate.WELL_FORMED,
                            "the sentence “" + Passage.beginning(sentence)
                                    + "” has " + length.length() + " " + length.unit() + "; make it two, with "
                                    + length.most() + " at most"));
                }
            }
        }
        return findings;
    }
}
