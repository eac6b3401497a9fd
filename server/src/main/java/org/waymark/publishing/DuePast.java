package org.waymark.publishing;

import java.time.ZonedDateTime;

/** A release was to go out at a time that has passed. */
public class DuePast extends RuntimeException {
    DuePast(ZonedDateTime due) {
        super(due + " has passed already");
    }
}
