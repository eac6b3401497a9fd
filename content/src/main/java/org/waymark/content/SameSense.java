package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks for a negation that a translation has lost: “do not sign” turned into “sign”. Languages say no in many ways, so it
 * only asks somebody to look. Sentences are compared where both texts have as many, else paragraphs. A negation that was
 * added is not looked for: “only” is “not … but” in many languages, and a warning that is mostly wrong is not read.
 */
public final class SameSense {
    private static final Gate GATE = Gate.SAME_SENSE;

    private final Grammar grammar;
    private final LanguageTag from;
    private final LanguageTag to;
    private final List<Finding> findings = new ArrayList<>();

    private SameSense(Grammar grammar, LanguageTag from, LanguageTag to) {
        this.grammar = grammar;
        this.from = from;
        this.to = to;
    }

    /** Where the source says no and the translation does not. */
    public static List<Finding> findings(
            Content source, LanguageTag from, Content translation, LanguageTag to, Grammar grammar) {
        var gate = new SameSense(grammar, from, to);
        gate.compare(Passage.of(source), Passage.of(translation));
        return gate.findings;
    }

    private void compare(List<Passage> source, List<Passage> translation) {
        var said = body(source);
        var says = body(translation);
        if (said.size() == says.size()) {
            for (int i = 0; i < said.size(); i++) {
                sentences(said.get(i), says.get(i));
            }
        }
        for (var here : translation) {
            for (var there : source) {
                if (here.line() == 0 && here.pointer().equals(there.pointer())) {
                    lost(there.text(), here.text(), here);
                }
            }
        }
    }

    private static List<Passage> body(List<Passage> passages) {
        var body = new ArrayList<>(passages);
        body.removeIf(passage -> passage.line() == 0);
        return body;
    }

    private void sentences(Passage there, Passage here) {
        var said = grammar.sentences(from, there.text());
        var says = grammar.sentences(to, here.text());
        if (said.size() != says.size()) {
            lost(there.text(), here.text(), here);
            return;
        }
        for (int i = 0; i < said.size(); i++) {
            lost(said.get(i), says.get(i), here);
        }
    }

    private void lost(String there, String here, Passage passage) {
        var said = grammar.negations(from, there);
        var says = grammar.negations(to, here);
        if (said.orElse(0) > 0 && says.orElse(1) == 0) {
            findings.add(passage.warning(
                    GATE,
                    new Sentence(
                            "desk.gate.sense.lost",
                            Map.of("words", Passage.beginning(here), "source", Passage.beginning(there)))));
        }
    }
}
