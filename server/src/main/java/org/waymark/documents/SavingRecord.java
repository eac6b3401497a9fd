package org.waymark.documents;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.journal.Journal;

/** Puts saved revisions into the journal: one alone by its name, many at once under one fingerprint of all. */
@Singleton
class SavingRecord {
    private final Journal journal;

    SavingRecord(Journal journal) {
        this.journal = journal;
    }

    void record(List<RevisionRow> saved) {
        saved.stream()
                .collect(Collectors.groupingBy(RevisionRow::author, TreeMap::new, Collectors.toList()))
                .forEach(this::recordOf);
    }

    private void recordOf(String author, List<RevisionRow> saved) {
        if (saved.size() == 1) {
            journal.record(
                    author, "save-revision", name(saved.get(0)), saved.get(0).hash());
            return;
        }
        var subject = name(saved.get(0)) + " to " + name(saved.get(saved.size() - 1));
        journal.record(author, "save-revisions", subject, saved.size() + " revisions, " + fingerprint(saved));
    }

    private static String name(RevisionRow row) {
        return row.document() + "/" + row.language() + "/" + row.number();
    }

    /** SHA-256 over the lines “document/language/number hash”, in the order saved. */
    private static String fingerprint(List<RevisionRow> saved) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var row : saved) {
                digest.update((name(row) + " " + row.hash() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
