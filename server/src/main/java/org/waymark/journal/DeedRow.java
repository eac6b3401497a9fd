package org.waymark.journal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code audit_event}. */
@MappedEntity("audit_event")
record DeedRow(
        @Id long id,
        Instant at,
        String person,
        String action,
        String subject,
        String detail,
        String previousHash,
        String hash) {

    static DeedRow of(Deed deed) {
        return new DeedRow(
                deed.id(),
                deed.at(),
                deed.by(),
                deed.action(),
                deed.subject(),
                deed.detail(),
                deed.previousHash(),
                deed.hash());
    }

    Deed deed() {
        return new Deed(id, at, person, action, subject, detail, previousHash, hash);
    }
}
