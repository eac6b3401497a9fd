package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
                            new Sentence(
                                    "desk.gate.sentence." + length.unit(),
                                    Map.of(
                                            "words", Passage.beginning(sentence),
                                            "length", String.valueOf(length.length()),
                                            "most", String.valueOf(length.most())))));
                }
            }
        }
        return findings;
    }
}
