package org.waymark.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.staff.StaffMember;

/**
 * Facts that somebody has to ask about.
 *
 * @param number of the revision that says so
 * @param last what came of asking last; null where nobody asked yet
 * @param owner null: everybody who may
 * @param reports how many readers said lately that a number is wrong
 */
record Call(
        DocumentId document,
        String title,
        int number,
        Fields facts,
        @Nullable CheckRow last,
        @Nullable StaffMember owner,
        long reports) {
    static final String REPORTED = "reported";

    /** How long before the day somebody should begin to ask. */
    private static final int DAYS_AHEAD = 30;

    /** How urgent it is, most urgent first. */
    enum Urgency {
        OVERDUE,
        SOON,
        /** Not shown to readers before it was confirmed. */
        WAITING,
        LATER;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Urgency urgency(LocalDate today) {
        if (FactStatus.of(facts) == FactStatus.RECHECK) {
            return Urgency.WAITING;
        }
        var due = due().orElse("");
        if (due.compareTo(today.toString()) < 0) {
            return Urgency.OVERDUE;
        }
        return due.compareTo(today.plusDays(DAYS_AHEAD).toString()) <= 0 ? Urgency.SOON : Urgency.LATER;
    }

    /** Whether somebody should ask now or soon. */
    boolean isDue(LocalDate today) {
        return reports > 0 || urgency(today) != Urgency.LATER;
    }

    /** What readers say goes before everything. */
    String state(LocalDate today) {
        return reports > 0 ? REPORTED : urgency(today).word();
    }

    /** The day by which the facts must have been checked again. */
    Optional<String> due() {
        return verification("check-again");
    }

    /** The day to ask: later than due where nobody answered and another day was set. */
    Optional<String> askOn() {
        return due().map(due ->
                last != null && last.isNoAnswer() && last.againOn().compareTo(due) > 0 ? last.againOn() : due);
    }

    Optional<String> verification(String key) {
        return facts.object("verification").flatMap(each -> each.text(key));
    }

    List<OfficeWay> ways() {
        return OfficeWay.of(document, facts, last == null ? "" : last.asked());
    }
}
