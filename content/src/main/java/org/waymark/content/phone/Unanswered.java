package org.waymark.content.phone;

import java.io.IOException;

/** The site answered, but not with what was asked for. */
final class Unanswered extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Unanswered(int status) {
        super("the site answered with status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
