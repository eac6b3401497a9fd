package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A way in that this house does not have. */
public class NotOffered extends Refusal {
    private NotOffered(String words) {
        super(HttpStatus.NOT_FOUND, words, Map.of());
    }

    /** No mail is sent from here: an administrator hands links over. */
    static NotOffered mail() {
        return new NotOffered("desk.sign-in.lost");
    }

    static NotOffered here() {
        return new NotOffered("problem.404");
    }
}
