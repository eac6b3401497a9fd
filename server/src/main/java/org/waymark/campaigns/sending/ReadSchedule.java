package org.waymark.campaigns.sending;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.campaigns.Plan;
import org.waymark.content.Sentence;

/** Makes a schedule of what stands in its form, and says of each field what is wrong with it. */
final class ReadSchedule {
    private static final int MOST_DAYS = 366;

    private final Map<String, String> sent;
    private final Plan plan;
    private final Map<String, Sentence> problems = new LinkedHashMap<>();

    private ReadSchedule(Map<String, String> sent, Plan plan) {
        this.sent = sent;
        this.plan = plan;
    }

    /**
     * What came of a form.
     *
     * @param schedule empty where something is wrong
     * @param problems by the name of the field
     */
    record Outcome(Optional<Schedule> schedule, Map<String, Sentence> problems) {}

    static Outcome read(Map<String, String> sent, Plan plan) {
        var reading = new ReadSchedule(sent, plan);
        var schedule = reading.schedule();
        return new Outcome(reading.problems.isEmpty() ? schedule : Optional.empty(), reading.problems);
    }

    private Optional<Schedule> schedule() {
        var quiet = time("quietfrom").flatMap(from -> time("quietuntil").map(until -> new QuietHours(from, until)));
        var hours = quiet.orElse(QuietHours.USUAL);
        return switch (field("kind")) {
            case "weekly" -> weekly(hours);
            case "after" -> after(hours);
            default -> local("at").flatMap(at -> inPeriod("at", at)).map(at -> new Schedule.Once(at, hours));
        };
    }

    private Optional<Schedule> weekly(QuietHours quiet) {
        var weekday = Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(field("weekday")))
                .findFirst();
        if (weekday.isEmpty()) {
            wrong("weekday", new Sentence("desk.sending.wrong.weekday"));
        }
        return time("time").flatMap(time -> weekday.map(day -> new Schedule.Weekly(day, time, quiet)));
    }

    private Optional<Schedule> after(QuietHours quiet) {
        int days = field("days").matches("[0-9]{1,3}") ? Integer.parseInt(field("days")) : -1;
        if (days < 0 || days > MOST_DAYS) {
            wrong("days", new Sentence("desk.sending.wrong.days"));
            return Optional.empty();
        }
        var schedule = new Schedule.After(field("other"), days, quiet);
        var at = schedule.at(plan);
        if (at.isEmpty()) {
            wrong("other", new Sentence("desk.sending.wrong.other"));
        }
        return at.flatMap(time -> inPeriod("days", time)).map(time -> schedule);
    }

    /** The same time, unless the clock leaves it out then, or it lies outside of the period. */
    private Optional<LocalDateTime> inPeriod(String field, LocalDateTime at) {
        var gap = plan.zone().getRules().getTransition(at);
        if (gap != null && gap.isGap()) {
            var next = gap.getDateTimeAfter();
            wrong(
                    field,
                    new Sentence(
                            "desk.sending.wrong.skipped",
                            Map.of(
                                    "time",
                                    at.toLocalTime().toString(),
                                    "next",
                                    next.toLocalDate() + " " + next.toLocalTime())));
            return Optional.empty();
        }
        var day = at.toLocalDate();
        if ((plan.from() != null && day.isBefore(plan.from())) || (plan.until() != null && day.isAfter(plan.until()))) {
            wrong(field, new Sentence("desk.sending.wrong.period"));
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private Optional<LocalDateTime> local(String field) {
        try {
            return Optional.of(LocalDateTime.parse(field(field)));
        } catch (DateTimeException e) {
            wrong(field, new Sentence("desk.campaign.wrong.time"));
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String field) {
        try {
            return Optional.of(LocalTime.parse(field(field)));
        } catch (DateTimeException e) {
            wrong(field, new Sentence("desk.sending.wrong.hour"));
            return Optional.empty();
        }
    }

    private void wrong(String field, Sentence problem) {
        problems.putIfAbsent(field, problem);
    }

    private String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
