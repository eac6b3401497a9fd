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
            findings.add(Finding.error(
                    GATE,
                    "/sources",
                    "there is no source with a day; name the page or paper this"
                            + " comes from and, under “seen”, the day you read it"));
        }
    }

    private void verification(Kind kind) {
        var verification = facts.object("verification");
        if (verification.isEmpty()) {
            if (kind.needsVerification()) {
                findings.add(Finding.error(
                        GATE,
                        "/verification",
                        "nobody has checked these facts; add a verification: by, method, on, check-again"));
            }
            return;
        }
        notAfterToday(verification.get(), "on", "/verification");
        var on = day(verification.get(), "on", "/verification");
        var again = day(verification.get(), "check-again", "/verification");
        if (on.isPresent() && again.isPresent() && !again.get().isAfter(on.get())) {
            findings.add(Finding.error(
                    GATE,
                    "/verification/check-again",
                    "the day to check again lies before the day it was checked; write a later one"));
        } else if (again.isPresent() && again.get().isBefore(today)) {
            findings.add(Finding.warning(
                    GATE,
                    "/verification/check-again",
                    "the verification ran out on " + again.get()
                            + "; check the facts with the operator and write the new day and method"));
        }
    }

    private void reviewBy() {
        day(facts, "review-by", "")
                .filter(today::isAfter)
                .ifPresent(day -> findings.add(Finding.warning(
                        GATE,
                        "/review-by",
                        "it should have been reviewed by " + day + "; read it again and write a new day")));
    }

    private void status() {
        var reason = facts.text("recheck-reason");
        switch (FactStatus.of(facts)) {
            case CURRENT ->
                reason.ifPresent(unneeded -> findings.add(Finding.error(
                        GATE,
                        "/recheck-reason",
                        "the facts are current, so there is nothing left to check; remove the reason")));
            case RECHECK -> recheck(reason);
            case HISTORICAL ->
                findings.add(Finding.error(
                        GATE,
                        "/status",
                        "what is historical is never shown to readers; remove the document, or withdraw it"));
        }
    }

    private void recheck(Optional<String> reason) {
        findings.add(
                reason.isPresent()
                        ? Finding.warning(
                                GATE,
                                "/status",
                                "waits for a check call and is not shown to readers: " + reason.get()
                                        + " When the operator has confirmed it, write status: current and the new verification")
                        : Finding.error(
                                GATE, "/status", "“recheck-reason” is missing; say what the call has to find out"));
    }

    private void notAfterToday(Fields fields, String key, String above) {
        day(fields, key, above)
                .filter(today::isBefore)
                .ifPresent(day -> findings.add(Finding.error(
                        GATE, above + "/" + key, day + " has not come yet; write the day it was really done")));
    }

    private Optional<LocalDate> day(Fields fields, String key, String above) {
        var written = fields.text(key);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException e) {
            findings.add(Finding.error(
                    GATE,
                    above + "/" + key,
                    "“" + written.orElse("") + "” is not a day of the calendar;" + " write it like 2027-05-22"));
            return Optional.empty();
        }
    }
}
