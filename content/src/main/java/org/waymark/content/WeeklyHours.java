package org.waymark.content;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours such as {@code 24/7} or {@code Mo-Fr 08:00-16:30; Sa-Su 12:00-17:00}, asked whether somebody answers. */
public final class WeeklyHours {
    private static final String ALWAYS = "24/7";
    private static final List<String> DAYS =
            Collections.unmodifiableList(Arrays.asList("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"));
    private static final Pattern RULE = Pattern.compile(
            "(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?(?: ([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2}))?");
    private static final int DAY = 24 * 60;

    /** Null for every hour of every day. */
    private final @Nullable List<Rule> rules;

    private WeeklyHours(@Nullable List<Rule> rules) {
        this.rules = rules;
    }

    /** Empty for hours of another form. */
    public static Optional<WeeklyHours> parse(String written) {
        if (written.equals(ALWAYS)) {
            return Optional.of(new WeeklyHours(null));
        }
        var rules = new ArrayList<Rule>();
        for (String part : written.split(";", -1)) {
            var matcher = RULE.matcher(part.trim());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            rules.add(Rule.of(matcher));
        }
        return Optional.of(new WeeklyHours(rules));
    }

    /** Every hour of every day, wherever it is. */
    public boolean isAlways() {
        return rules == null;
    }

    /** The rules one by one, in the order they are written in; those of every hour are one. */
    public List<Opening> openings() {
        if (rules == null) {
            return Collections.singletonList(new Opening(DAYS, "00:00", "24:00"));
        }
        var openings = new ArrayList<Opening>();
        for (Rule rule : rules) {
            openings.add(rule.opening());
        }
        return Collections.unmodifiableList(openings);
    }

    /**
     * The same hours on some days. Hours that end before they begin end on the next day.
     *
     * @param days such as Mo, in their order
     * @param from such as 08:00, by the clocks of the place; null where the hours are not known
     * @param to such as 16:30, at most 24:00; null where the hours are not known
     */
    public record Opening(
            List<String> days,
            @Nullable String from,
            @Nullable String to) {}

    /** Whether it is open then, by the clocks of the place; empty on a day that is named without hours. */
    public Optional<Boolean> isOpen(LocalDateTime at) {
        if (rules == null) {
            return Optional.of(true);
        }
        boolean unsaid = false;
        for (Rule rule : rules) {
            if (rule.covers(at)) {
                return Optional.of(true);
            }
            unsaid |= rule.isUnsaidOn(at.getDayOfWeek());
        }
        return unsaid ? Optional.empty() : Optional.of(false);
    }

    /** From one day to another, the same hours on each; in minutes, −1 where none are said. */
    private record Rule(int firstDay, int lastDay, int from, int to) {
        static Rule of(Matcher written) {
            int first = DAYS.indexOf(written.group(1));
            int last = written.group(2) == null ? first : DAYS.indexOf(written.group(2));
            return written.group(3) == null
                    ? new Rule(first, last, -1, -1)
                    : new Rule(
                            first,
                            last,
                            minutes(written.group(3), written.group(4)),
                            minutes(written.group(5), written.group(6)));
        }

        private static int minutes(String hours, String minutes) {
            return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        }

        Opening opening() {
            var days = new ArrayList<String>();
            for (int i = 0; i < DAYS.size(); i++) {
                if (isOn(DayOfWeek.of(i + 1))) {
                    days.add(DAYS.get(i));
                }
            }
            return from < 0 ? new Opening(days, null, null) : new Opening(days, clock(from), clock(to));
        }

        private static String clock(int minutes) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }

        boolean isUnsaidOn(DayOfWeek day) {
            return from < 0 && isOn(day);
        }

        /** Hours that end before they begin end on the next day. */
        boolean covers(LocalDateTime at) {
            if (from < 0) {
                return false;
            }
            int now = at.getHour() * 60 + at.getMinute();
            int end = to > from ? to : to + DAY;
            return (isOn(at.getDayOfWeek()) && now >= from && now < end)
                    || (isOn(at.getDayOfWeek().minus(1)) && now + DAY < end);
        }

        /** Days may go on over Sunday: Sa-Th. */
        private boolean isOn(DayOfWeek day) {
            int number = day.getValue() - 1;
            return firstDay <= lastDay
                    ? number >= firstDay && number <= lastDay
                    : number >= firstDay || number <= lastDay;
        }
    }
}
