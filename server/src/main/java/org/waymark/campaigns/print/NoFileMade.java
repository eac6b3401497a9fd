package org.waymark.campaigns.print;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** No browser on this machine made a file of a page; the person's own can print it. */
public class NoFileMade extends Refusal {
    NoFileMade() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "desk.print.no-file", Map.of());
    }
}
