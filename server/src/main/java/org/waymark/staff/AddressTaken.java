package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** Somebody with that e-mail address is here already. */
public class AddressTaken extends Refusal {
    AddressTaken() {
        super(HttpStatus.CONFLICT, "desk.invite.taken", Map.of());
    }
}
