package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All gates that a text passes: by itself, and as a translation of another one. */
public final class TextGates {
    private final Grammar grammar;

    public TextGates(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * What is wrong with the text by itself.
     *
     * @param known numbers of help lines as they are dialled, which are not typed into a text however short they are
     */
    public List<Finding> ofText(Kind kind, Content text, LanguageTag language, Set<String> known) {
        var findings = new ArrayList<Finding>();
        findings.addAll(InvisibleCharacters.findings(text));
        findings.addAll(TypedNumbers.findings(text, known));
        findings.addAll(WellFormed.findings(text.body()));
        if (kind.isPlain()) {
            findings.addAll(OnlySentences.findings(text.body()));
        }
        findings.addAll(ForeignWords.findings(text, language, grammar, kind.needsVerification()));
        findings.addAll(ShortSentences.findings(text, language, grammar));
        return findings;
    }

    /** What a translation says otherwise than the text it was made from. */
    public List<Finding> ofTranslation(Content source, LanguageTag from, Content translation, LanguageTag to) {
        var findings = new ArrayList<Finding>();
        findings.addAll(SameFigures.findings(source, from, translation, to, grammar));
        findings.addAll(SameSense.findings(source, from, translation, to, grammar));
        return findings;
    }
}
