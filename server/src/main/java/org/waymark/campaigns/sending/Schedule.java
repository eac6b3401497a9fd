package org.waymark.campaigns.sending;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.campaigns.Plan;
import org.waymark.content.Fields;

/** When a sending goes out, by the clock of the audience. */
sealed interface Schedule {
    QuietHours quiet();

    /** The first time, which may have passed; empty where there is none in the period of the plan. */
    Optional<Instant> first(Plan plan, Instant now);

    /** The next time after that moment. */
    Optional<Instant> after(Plan plan, Instant moment);

    Fields fields();

    /** At one time. */
    record Once(LocalDateTime at, QuietHours quiet) implements Schedule {
        @Override
        public Optional<Instant> first(Plan plan, Instant now) {
            return Optional.of(moment(at, plan.zone()));
        }

        @Override
        public Optional<Instant> after(Plan plan, Instant moment) {
            return Optional.empty();
        }

        @Override
        public Fields fields() {
            return written(quiet).with("kind", "once").with("at", at.toString());
        }
    }

    /** Every week until the period ends. */
    record Weekly(DayOfWeek weekday, LocalTime time, QuietHours quiet) implements Schedule {
        @Override
        public Optional<Instant> first(Plan plan, Instant now) {
            var from = plan.from() == null
                    ? now
                    : plan.from().atStartOfDay(plan.zone()).toInstant().minusMillis(1);
            return after(plan, from.isAfter(now) ? from : now);
        }

        @Override
        public Optional<Instant> after(Plan plan, Instant moment) {
            var zone = plan.zone();
            LocalDate day = moment.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(weekday));
            var next = moment(day.atTime(time), zone);
            if (!next.isAfter(moment)) {
                day = day.plusWeeks(1);
                next = moment(day.atTime(time), zone);
            }
            boolean over = plan.until() != null && day.isAfter(plan.until());
            return over ? Optional.empty() : Optional.of(next);
        }

        @Override
        public Fields fields() {
            return written(quiet)
                    .with("kind", "weekly")
                    .with("weekday", weekday.name())
                    .with("time", time.toString());
        }
    }

    /** So many days after another message of the plan is planned, at the same time of the day. */
    record After(String other, int days, QuietHours quiet) implements Schedule {
        @Override
        public Optional<Instant> first(Plan plan, Instant now) {
            return at(plan).map(time -> moment(time, plan.zone()));
        }

        /** Empty where the plan does not have the other message, or no time for it. */
        Optional<LocalDateTime> at(Plan plan) {
            return plan.messages().stream()
                    .filter(each -> each.document().toString().equals(other))
                    .flatMap(each -> Stream.ofNullable(each.at()))
                    .findFirst()
                    .map(time -> time.plusDays(days));
        }

        @Override
        public Optional<Instant> after(Plan plan, Instant moment) {
            return Optional.empty();
        }

        @Override
        public Fields fields() {
            return written(quiet).with("kind", "after").with("other", other).with("days", String.valueOf(days));
        }
    }

    static Schedule of(Fields fields) {
        var quiet = new QuietHours(
                LocalTime.parse(fields.textOrEmpty("quiet-from")), LocalTime.parse(fields.textOrEmpty("quiet-until")));
        return switch (fields.textOrEmpty("kind")) {
            case "weekly" ->
                new Weekly(
                        DayOfWeek.valueOf(fields.textOrEmpty("weekday")),
                        LocalTime.parse(fields.textOrEmpty("time")),
                        quiet);
            case "after" -> new After(fields.textOrEmpty("other"), Integer.parseInt(fields.textOrEmpty("days")), quiet);
            default -> new Once(LocalDateTime.parse(fields.textOrEmpty("at")), quiet);
        };
    }

    /** In an hour that a clock shows twice, the first of the two; in one that it leaves out, as soon as it goes on. */
    private static Instant moment(LocalDateTime at, ZoneId zone) {
        var gap = zone.getRules().getTransition(at);
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : ZonedDateTime.ofLocal(at, zone, null)
                        .withEarlierOffsetAtOverlap()
                        .toInstant();
    }

    private static Fields written(QuietHours quiet) {
        return Fields.EMPTY
                .with("quiet-from", quiet.from().toString())
                .with("quiet-until", quiet.until().toString());
    }
}
