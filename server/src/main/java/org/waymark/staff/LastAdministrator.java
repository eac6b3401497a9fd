package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** Nobody would be left who can manage people. */
public class LastAdministrator extends Refusal {
    LastAdministrator() {
        super(HttpStatus.CONFLICT, "desk.person.last-administrator", Map.of());
    }
}
