package org.waymark.content;

import java.io.IOException;

/** A file is no recording that phones can play; the message says why, as a clause. */
public class NotAudio extends IOException {
    private static final long serialVersionUID = 1;

    NotAudio(String why) {
        super(why);
    }

    /** Why, to be put after “because”. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
