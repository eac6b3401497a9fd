package org.waymark.delivery;

import io.micronaut.http.HttpStatus;
import org.waymark.http.ProgramRefusal;

/** Somebody asks which app belongs to a site that has none. */
class NoAppHere extends ProgramRefusal {
    NoAppHere() {
        super(
                HttpStatus.NOT_FOUND,
                "no-app",
                "No Android app belongs to this site. Where one does, WAYMARK_APP_PACKAGE and WAYMARK_APP_CERTIFICATE name it.");
    }
}
