package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** The link of an invitation opens nothing, or no longer. */
public class InvitationOver extends Refusal {
    private InvitationOver(String words) {
        super(HttpStatus.GONE, words, Map.of());
    }

    static InvitationOver used() {
        return new InvitationOver("desk.setup.used");
    }

    /** Also for a link that never was: a guess learns nothing. */
    static InvitationOver expired() {
        return new InvitationOver("desk.setup.expired");
    }

    /** A link for somebody who works here; used, run out or never made. */
    static InvitationOver ofPerson() {
        return new InvitationOver("desk.link.over");
    }
}
