package org.waymark.campaigns.print;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A sheet was asked for that is none, or in a language in which the message does not go out, or does not fit. */
public class NothingToPrint extends Refusal {
    NothingToPrint() {
        super(HttpStatus.NOT_FOUND, "desk.print.nothing", Map.of());
    }
}
