package org.waymark.campaigns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to the readers of a language in which a message is not approved; somebody decides it, it is never silent. */
public enum WhenNotReady {
    /** The campaign waits: without the text it is not approved. */
    WAIT,
    /** They get it in the language it was written in, under a notice. */
    FALL_BACK,
    /** They do not get it. */
    LEAVE_OUT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WhenNotReady> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
