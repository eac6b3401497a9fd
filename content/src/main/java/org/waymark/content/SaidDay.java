package org.waymark.content;

import java.util.Collections;
import java.util.List;

/**
 * A day, a month of a year or a day of a month that a text names.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param meanings what it can mean in the Gregorian calendar, most likely first: {@code 1990-12-18}, {@code 1990-12} or
 *     {@code --12-18}. More than one where a calendar is reckoned in several ways, or day and month can be exchanged
 * @param otherCalendar whether it is written in a calendar that is not the Gregorian one
 */
public record SaidDay(int start, int end, List<String> meanings, boolean otherCalendar) {

    boolean isSameAs(SaidDay other) {
        return !Collections.disjoint(meanings, other.meanings);
    }

    /** Whether both have the same figures, so that only the name of the month differs. */
    boolean differsInMonthOnly(SaidDay other) {
        return monthless(meanings.get(0)).equals(monthless(other.meanings.get(0)));
    }

    private static String monthless(String meaning) {
        return meaning.replaceFirst("^(-|[0-9]{4})-[0-9]{2}", "$1");
    }
}
