package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A form came without the secret of this browser's session: from an old page, a browser without cookies or another site. */
public class FormOutOfDate extends Refusal {
    FormOutOfDate() {
        super(HttpStatus.FORBIDDEN, "desk.form.out-of-date", Map.of());
    }
}
