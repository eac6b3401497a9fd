package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.staff.Seal;

/** Keeps the numbers of people so that the store gives none away: sealed, and marked by a hash with a key. */
@Singleton
class Numbers {
    private final Seal seal;

    Numbers(Seal seal) {
        this.seal = seal;
    }

    RecipientRow keep(SendingRow sending, int row, String e164, String language) {
        var mark = mark(sending, e164);
        return new RecipientRow(sending.number(), row, mark, seal.close(e164, owner(sending.number())), language);
    }

    /** Empty when it was sealed under another key, or is gone. */
    Optional<String> read(RecipientRow row) {
        return row.number().isEmpty() ? Optional.empty() : seal.open(row.number(), owner(row.sending()));
    }

    /** The same in all lists for one message of one campaign, and in no others. */
    String mark(SendingRow sending, String e164) {
        return mark(sending.campaign(), sending.message(), e164);
    }

    private String mark(long campaign, DocumentId message, String e164) {
        return seal.mark(e164, "recipient of " + message + " of campaign " + campaign);
    }

    private static String owner(long sending) {
        return "recipient of sending " + sending;
    }
}
