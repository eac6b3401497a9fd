package org.waymark.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gate that claims have a dated source and that facts were checked by somebody and are not due to be checked
 * again. What only the calendar has brought about is a warning: it is reported, and stops nothing by itself.
 */
public final class Sourced {
    private static final Gate GATE = Gate.SOURCED;

    private final Fields facts;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private Sourced(Fields facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** What is not vouched for on this day. */
    public static List<Finding> findings(Kind kind, Fields facts, LocalDate today) {
        var gate = new Sourced(facts, today);
        gate.sources(kind);
        gate.verification(kind);
        gate.reviewBy();
        gate.status();
        return gate.findings;
    }

    private void sources(Kind kind) {
        var sources = facts.objects("sources");
        boolean dated = false;
        for (int i = 0; i < sources.size(); i++) {
            dated |= sources.get(i).has("date") || sources.get(i).has("seen");
            notAfterToday(sources.get(i), "seen", "/sources/" + i);
        }
        if (kind.makesClaims() && !dated) {
            error("/sources", new Sentence("desk.gate.sourced.no-source", Sentence.FIELD, "seen"));
        }
    }

    private void verification(Kind kind) {
        var verification = facts.object("verification");
        if (verification.isEmpty()) {
            if (kind.needsVerification()) {
                var needed = "by, method, on, check-again";
                error("/verification", new Sentence("desk.gate.sourced.not-checked", Sentence.FIELD, needed));
            }
            return;
        }
        notAfterToday(verification.get(), "on", "/verification");
        var on = day(verification.get(), "on", "/verification");
        var again = day(verification.get(), "check-again", "/verification");
        if (on.isPresent() && again.isPresent() && !again.get().isAfter(on.get())) {
            error("/verification/check-again", new Sentence("desk.gate.sourced.again-before"));
        } else if (again.isPresent() && again.get().isBefore(today)) {
            warning("/verification/check-again", "desk.gate.sourced.ran-out", again.get());
        }
    }

    private void reviewBy() {
        day(facts, "review-by", "")
                .filter(today::isAfter)
                .ifPresent(day -> warning("/review-by", "desk.gate.sourced.review-overdue", day));
    }

    private void status() {
        var reason = facts.text("recheck-reason");
        switch (FactStatus.of(facts)) {
            case CURRENT ->
                reason.ifPresent(
                        unneeded -> error("/recheck-reason", new Sentence("desk.gate.sourced.reason-unneeded")));
            case RECHECK -> recheck(reason);
            case HISTORICAL -> error("/status", new Sentence("desk.gate.sourced.historical"));
        }
    }

    private void recheck(Optional<String> reason) {
        findings.add(
                reason.isPresent()
                        ? Finding.warning(
                                GATE, "/status", new Sentence("desk.gate.sourced.waits", "reason", reason.get()))
                        : Finding.error(
                                GATE,
                                "/status",
                                new Sentence("desk.gate.sourced.reason-missing", Sentence.FIELD, "recheck-reason")));
    }

    private void notAfterToday(Fields fields, String key, String above) {
        day(fields, key, above)
                .filter(today::isBefore)
                .ifPresent(day ->
                        error(above + "/" + key, new Sentence("desk.gate.sourced.not-yet", "day", day.toString())));
    }

    private Optional<LocalDate> day(Fields fields, String key, String above) {
        var written = fields.text(key);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException e) {
            error(above + "/" + key, new Sentence("desk.gate.sourced.no-day", "words", written.orElse("")));
            return Optional.empty();
        }
    }

    private void error(String pointer, Sentence sentence) {
        findings.add(Finding.error(GATE, pointer, sentence));
    }

    private void warning(String pointer, String key, LocalDate day) {
        findings.add(Finding.warning(GATE, pointer, new Sentence(key, "day", day.toString())));
    }
}
