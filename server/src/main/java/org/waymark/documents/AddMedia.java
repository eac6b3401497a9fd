package org.waymark.documents;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.waymark.content.Recording;
import org.waymark.journal.Journal;
import org.waymark.store.LostRace;

/** Brings a file into the store, where texts can name it. The same bytes are kept once, whoever brings them. */
@Singleton
public class AddMedia {
    private final Media media;
    private final MediaRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    AddMedia(
            Media media, MediaRows rows, Journal journal, TransactionOperations<Connection> transactions, Clock clock) {
        this.media = media;
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The hash that texts name it by. */
    public String add(byte[] bytes, String author) {
        if (bytes.length > Recording.LARGEST) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes are more than the " + Recording.LARGEST + " a file may have");
        }
        var hash = hash(bytes);
        try {
            return attempt(hash, bytes, author);
        } catch (RuntimeException e) {
            if (!LostRace.explains(e)) {
                throw e;
            }
            // What another one wrote can be seen now; perhaps it was these bytes.
            return attempt(hash, bytes, author);
        }
    }

    private String attempt(String hash, byte[] bytes, String author) {
        return transactions.executeWrite(status -> {
            if (media.among(Set.of(hash)).isEmpty()) {
                rows.save(new MediaRow(hash, bytes, clock.instant()));
                journal.record(author, "add-media", hash, bytes.length + " bytes");
            }
            return hash;
        });
    }

    /** SHA-256 in 64 small hex digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
