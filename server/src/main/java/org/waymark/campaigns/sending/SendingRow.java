package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;

/** A row of {@code sending}: one message of a campaign for one list of people. */
@MappedEntity("sending")
record SendingRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        String document,
        String state,
        int plan,
        String schedule,
        @Nullable Instant nextAt,
        int checked,
        int accepted,
        int refused,
        String person,
        Instant madeAt) {
    /** Its report waits for a yes. */
    static final String READ = "read";

    static final String CONFIRMED = "confirmed";
    static final String STOPPED = "stopped";
    static final String DONE = "done";

    static SendingRow read(long campaign, DocumentId document, String person, Instant at) {
        return new SendingRow(null, campaign, document.toString(), READ, 0, "{}", null, 0, 0, 0, person, at);
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    DocumentId message() {
        return DocumentId.parse(document);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    /** How the journal names it; never with a number of anybody. */
    String journalName() {
        return "sending " + id + " of campaign " + campaign + " (" + document + ")";
    }
}
