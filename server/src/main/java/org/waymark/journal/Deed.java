package org.waymark.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One entry of the journal: who did what to which thing, and when.
 *
 * @param id counts from 1 without a gap
 * @param action like {@code approve-revision}
 * @param subject like {@code page:keep-your-documents/fr/3}
 * @param previousHash the hash of the entry before; sixty-four zeros for the first
 */
public record Deed(
        long id,
        Instant at,
        String by,
        String action,
        String subject,
        String detail,
        String previousHash,
        String hash) {
    static final String NONE = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    static Deed after(DeedRow previous, Instant at, String by, String action, String subject, String detail) {
        return linked(previous.id() + 1, at, by, action, subject, detail, previous.hash());
    }

    static Deed first(Instant at, String by, String action, String subject, String detail) {
        return linked(1, at, by, action, subject, detail, NONE);
    }

    /** The hash these words must have: SHA-256 over a JSON array of the previous hash and all fields, in order. */
    String expectedHash() {
        return hash(id, at, by, action, subject, detail, previousHash);
    }

    private static Deed linked(
            long id, Instant at, String by, String action, String subject, String detail, String previousHash) {
        var hash = hash(id, at, by, action, subject, detail, previousHash);
        return new Deed(id, at, by, action, subject, detail, previousHash, hash);
    }

    private static String hash(
            long id, Instant at, String by, String action, String subject, String detail, String previousHash) {
        try {
            var words = List.of(previousHash, Long.toString(id), at.toString(), by, action, subject, detail);
            var bytes = JSON.writeValueAsString(words).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("strings are always JSON and every Java platform has SHA-256", e);
        }
    }
}
