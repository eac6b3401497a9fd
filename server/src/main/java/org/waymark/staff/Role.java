package org.waymark.staff;

import java.util.Locale;

/** What somebody may do here. A person can have several roles. */
public enum Role {
    ADMINISTRATOR,
    EDITOR,
    TRANSLATOR,
    REVIEWER,
    CAMPAIGN_MANAGER,
    READER;

    /** As it is written in tables and on the command line: {@code campaign-manager}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
