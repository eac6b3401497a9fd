package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Compares the days that a translation names with those of its source, in whatever calendar. Days that are settled are
 * taken out of the passages: what is left is compared number by number.
 */
final class SameDays {
    private static final Gate GATE = Gate.SAME_FIGURES;

    private final List<Passage> source;
    private final List<Passage> translation;
    private final List<Day> said;
    private final List<Day> says;
    private final List<Day> settled = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SameDays(Grammar grammar, List<Passage> source, LanguageTag from, List<Passage> translation, LanguageTag to) {
        this.source = source;
        this.translation = translation;
        this.said = days(grammar, source, from);
        this.says = days(grammar, translation, to);
        settle((mine, theirs) -> mine.isSameAs(theirs));
        settle((mine, theirs) -> !mine.otherCalendar() && mine.differsInMonthOnly(theirs));
        otherCalendars();
    }

    List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    /** The passages of the source without the days that are settled. */
    List<Passage> sourceLeft() {
        return left(source);
    }

    /** The passages of the translation without the days that are settled. */
    List<Passage> translationLeft() {
        return left(translation);
    }

    private static List<Day> days(Grammar grammar, List<Passage> passages, LanguageTag language) {
        var days = new ArrayList<Day>();
        for (var passage : passages) {
            if (Digits.any(Digits.plain(passage.text()))) {
                grammar.days(language, passage.text()).forEach(day -> days.add(new Day(passage, day)));
            }
        }
        return days;
    }

    private void settle(Pairing pairing) {
        for (var here : new ArrayList<>(says)) {
            for (var there : new ArrayList<>(said)) {
                if (says.contains(here) && pairing.match(here.day, there.day)) {
                    settle(here, there);
                    if (!here.day.isSameAs(there.day)) {
                        report(
                                here,
                                new Sentence(
                                        "desk.gate.day.another",
                                        Map.of("words", here.words(), "source", there.words())));
                    }
                }
            }
        }
    }

    private void settle(Day here, Day there) {
        says.remove(here);
        said.remove(there);
        settled.add(here);
        settled.add(there);
    }

    /** A day in another calendar has figures of its own: it is right, or it is wrong, but never a question of figures. */
    private void otherCalendars() {
        for (var here : new ArrayList<>(says)) {
            if (here.day.otherCalendar() && said.isEmpty()) {
                says.remove(here);
                settled.add(here);
                report(here, new Sentence("desk.gate.day.none", Map.of("words", here.words(), "day", here.meaning())));
            } else if (here.day.otherCalendar()) {
                var there = said.get(0);
                settle(here, there);
                report(
                        here,
                        new Sentence(
                                "desk.gate.day.calendar",
                                Map.of("words", here.words(), "day", here.meaning(), "source", there.words())));
            }
        }
    }

    private void report(Day here, Sentence sentence) {
        findings.add(here.passage.error(GATE, sentence));
    }

    private List<Passage> left(List<Passage> passages) {
        var left = new ArrayList<Passage>();
        for (var passage : passages) {
            var text = new StringBuilder(passage.text());
            for (var day : settled) {
                if (day.passage.equals(passage)) {
                    for (int i = day.day.start(); i < day.day.end(); i++) {
                        text.setCharAt(i, ' ');
                    }
                }
            }
            left.add(passage.saying(text.toString()));
        }
        return left;
    }

    private interface Pairing {
        boolean match(SaidDay mine, SaidDay theirs);
    }

    /** A day, and the passage that names it. */
    private static final class Day {
        final Passage passage;
        final SaidDay day;

        Day(Passage passage, SaidDay day) {
            this.passage = passage;
            this.day = day;
        }

        String words() {
            return passage.text().substring(day.start(), day.end());
        }

        String meaning() {
            return day.meanings().get(0);
        }
    }
}
