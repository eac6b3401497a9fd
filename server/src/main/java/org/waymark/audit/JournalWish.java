package org.waymark.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.journal.DeedWish;

/**
 * What somebody wants to see of the journal; what is empty leaves nothing out.
 *
 * @param about the id of a document, or any part of what was done to
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 * @param before the number of an entry; those after it and itself are left out
 */
record JournalWish(String person, String action, String about, String from, String to, long before) {
    static JournalWish of(Map<String, String> asked) {
        var before = asked.getOrDefault("before", "");
        return new JournalWish(
                asked.getOrDefault("person", "").strip(),
                asked.getOrDefault("action", "").strip(),
                asked.getOrDefault("about", "").strip(),
                asked.getOrDefault("from", "").strip(),
                asked.getOrDefault("to", "").strip(),
                before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    DeedWish deeds() {
        return new DeedWish(
                person,
                action,
                about,
                day(from).map(JournalWish::start).orElse(DeedWish.EARLIEST),
                day(to).map(day -> start(day.plusDays(1))).orElse(DeedWish.LATEST));
    }

    boolean isWrong() {
        return !(from.isEmpty() || day(from).isPresent()) || !(to.isEmpty() || day(to).isPresent());
    }

    /** The same wish as the end of an address, without where to begin. */
    String query() {
        return Map.of("person", person, "action", action, "about", about, "from", from, "to", to).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() >= 1 && day.getYear() < 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
