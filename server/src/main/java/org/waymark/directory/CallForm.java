package org.waymark.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody filled in after asking about facts, as it was typed.
 *
 * @param revision number of the facts they looked at
 * @param place JSON pointer of the number that is wrong
 */
record CallForm(
        String outcome,
        String on,
        String by,
        String asked,
        String again,
        String retry,
        String place,
        String right,
        String remark,
        int revision) {
    static final Period GOOD_FOR = Period.ofMonths(3);
    static final int RETRY_DAYS = 7;
    private static final int LONGEST = 400;

    /** As it stands before anybody typed. */
    static CallForm empty(LocalDate today, String by, int revision) {
        return new CallForm(
                "",
                today.toString(),
                by,
                "",
                today.plus(GOOD_FOR).toString(),
                today.plusDays(RETRY_DAYS).toString(),
                "",
                "",
                "",
                revision);
    }

    static CallForm of(Map<String, String> sent) {
        var revision = sent.getOrDefault("revision", "");
        return new CallForm(
                line(sent, "outcome"),
                line(sent, "on"),
                line(sent, "by"),
                line(sent, "asked"),
                line(sent, "again"),
                line(sent, "retry"),
                line(sent, "place"),
                line(sent, "right"),
                line(sent, "remark"),
                revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0);
    }

    /** The number as facts write it, however it was typed. */
    String rightNumber() {
        return right.replaceFirst("^\\s*00", "+").replaceAll("[^+0-9]", "");
    }

    Optional<CheckOutcome> result() {
        return CheckOutcome.of(outcome);
    }

    boolean is(CheckOutcome wanted) {
        return outcome.equals(wanted.word());
    }

    /** Whether somebody can be named who vouches for the facts as they will be. */
    boolean vouches() {
        return is(CheckOutcome.CONFIRMED) || is(CheckOutcome.OWN_PAGE) || (is(CheckOutcome.WRONG) && !right.isEmpty());
    }

    /** The day to ask again. */
    String askAgain() {
        return vouches() ? again : retry;
    }

    /** The keys of what must be corrected, by field. */
    Map<String, String> problems(LocalDate today, Set<String> places) {
        var problems = new LinkedHashMap<String, String>();
        if (result().isEmpty()) {
            problems.put("outcome", "desk.calls.outcome.missing");
            return problems;
        }
        var checked = day(on);
        if (checked.isEmpty() || checked.get().isAfter(today)) {
            problems.put("on", "desk.calls.on.invalid");
        }
        if (vouches() && by.isEmpty()) {
            problems.put("by", "desk.calls.by.missing");
        }
        if (is(CheckOutcome.OWN_PAGE) && !OfficeWay.isPage(asked)) {
            problems.put("asked", "desk.calls.asked.page");
        } else if (!is(CheckOutcome.NO_ANSWER) && asked.isEmpty()) {
            problems.put("asked", "desk.calls.asked.missing");
        }
        if (day(askAgain()).filter(today::isBefore).isEmpty()) {
            problems.put(vouches() ? "again" : "retry", "desk.calls.again.invalid");
        }
        if (is(CheckOutcome.WRONG) && !places.contains(place)) {
            problems.put("place", "desk.calls.place.missing");
        }
        return problems;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String line(Map<String, String> sent, String name) {
        var text = sent.getOrDefault(name, "")
                .replaceAll("[\\s\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    }
}
