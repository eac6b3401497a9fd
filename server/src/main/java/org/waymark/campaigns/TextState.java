package org.waymark.campaigns;

import java.util.Locale;

/** How far the text of a message has come in a language. */
public enum TextState {
    APPROVED,
    /** Approved, but made from an earlier text than the one that is approved now. */
    OUTDATED,
    /** Written, and not approved. */
    DRAFT,
    MISSING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
