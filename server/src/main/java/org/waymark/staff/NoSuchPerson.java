package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** Nobody has that number. */
public class NoSuchPerson extends Refusal {
    NoSuchPerson() {
        super(HttpStatus.NOT_FOUND, "desk.person.unknown", Map.of());
    }
}
