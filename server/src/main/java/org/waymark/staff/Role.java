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

    boolean gives(Permission permission) {
        return switch (permission) {
            case FINISH_SIGN_IN, PROTECT_OWN_ACCOUNT, ENTER -> false; // not by a role
            case READ_DRAFTS -> true;
            case WRITE -> this == ADMINISTRATOR || this == EDITOR;
            case TRANSLATE -> this == ADMINISTRATOR || this == EDITOR || this == TRANSLATOR;
            case REVIEW, PUBLISH -> this == ADMINISTRATOR || this == REVIEWER;
            case RUN_CAMPAIGNS -> this == ADMINISTRATOR || this == CAMPAIGN_MANAGER;
            case MANAGE_PEOPLE, READ_JOURNAL -> this == ADMINISTRATOR;
        };
    }

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
