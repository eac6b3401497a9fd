package org.waymark.website;

import java.io.IOException;

/** A website could not be written; says why and what to do. What stood in its place before still stands there. */
public final class WebsiteNotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    WebsiteNotWritten(String whatToDo) {
        super(whatToDo);
    }

    WebsiteNotWritten(String whatToDo, IOException cause) {
        super(whatToDo, cause);
    }
}
