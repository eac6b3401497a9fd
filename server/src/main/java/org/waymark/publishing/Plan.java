package org.waymark.publishing;

import java.util.List;

/** What the next edition is to change; changing nothing makes no edition. */
record Plan(String name, String person, Imprint imprint, List<Change> changes, List<NoticeChange> notices) {
    private static final int LONGEST_NAME = 400;

    Plan(String name, String person, Imprint imprint, List<Change> changes) {
        this(name, person, imprint, changes, List.of());
    }

    boolean changesNothing() {
        return changes.isEmpty() && notices.isEmpty();
    }

    /** A name of a release that says what is done and why, as far as there is room. */
    static String named(String deed, String why) {
        var name = why.isBlank() ? deed : deed + ": " + why.strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
