package org.waymark.content;

import java.io.IOException;

/** A file is no picture as readers get them; the message says why, as a clause. */
public class NotPicture extends IOException {
    private static final long serialVersionUID = 1;

    NotPicture(String why) {
        super(why);
    }

    /** Why, to be put after “because”. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
