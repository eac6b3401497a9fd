package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.content.Fields;

/** Says how sure a fact is: who checked it, how, when, and until when that is good. Never more than was done. */
class Checks {
    private static final Set<String> BY_READING = Set.of("stored-copy", "operator-page");

    private final Speech speech;

    Checks(Speech speech) {
        this.speech = speech;
    }

    /** @param prefix of the words for the methods */
    List<String> of(Fields facts, String prefix) {
        var verification = facts.object("verification").orElse(Fields.EMPTY);
        if (!verification.has("method") || !verification.has("on")) {
            return List.of(speech.say("verify.none"));
        }
        var said = new ArrayList<String>();
        var method = verification.textOrEmpty("method");
        var by = BY_READING.contains(method) ? "verify.read-by" : "verify.by";
        var on = speech.date(verification.textOrEmpty("on"));
        said.add(speech.say(prefix + method, "date", on));
        verification.text("by").ifPresent(name -> said.add(speech.say(by, "name", name)));
        verification
                .text("check-again")
                .ifPresent(day -> said.add(speech.say("verify.again", "date", speech.date(day))));
        return said;
    }

    List<String> cautions(Fields facts) {
        var cautions = new ArrayList<String>();
        if (facts.textOrEmpty("status").equals("recheck")) {
            cautions.add(speech.say("status.recheck"));
        }
        if (facts.textOrEmpty("confidence").equals("medium")) {
            cautions.add(speech.say("confidence.medium"));
        }
        return cautions;
    }
}
