package org.waymark.exchange.android;

import java.io.IOException;

/** The words could not be written; says why and what to do. */
public final class StringsNotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    StringsNotWritten(String whatToDo) {
        super(whatToDo);
    }
}
