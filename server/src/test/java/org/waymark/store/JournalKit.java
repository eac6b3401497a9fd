package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.documents.InvalidFields;
import org.waymark.journal.Deed;
import org.waymark.journal.Journal;
import org.waymark.journal.VerifyJournal;

/** The hash-chained record. */
interface JournalKit {
    Desk desk();

    Connection asOwner() throws SQLException;

    @Test
    default void every_verb_leaves_an_entry() {
        desk().write("recorded");
        desk().publish();
        assertEquals(
                List.of(
                        "chidi publish-release edition 1",
                        "amira adopt-revisions",
                        "bruno save-revision page:recorded/fr/1",
                        "amira save-revision page:recorded/en/1",
                        "amira save-revision page:recorded/und/1",
                        "amira create-document page:recorded"),
                journal().newest(10).stream()
                        .map(deed -> deed.by() + " " + deed.action()
                                + (deed.action().equals("adopt-revisions") ? "" : " " + deed.subject()))
                        .toList());
        assertTrue(desk().get(VerifyJournal.class).verify().isEmpty());
    }

    @Test
    default void a_refused_deed_leaves_none() {
        var id = desk().create("refused");
        assertThrows(InvalidFields.class, () -> desk().saveFacts(id, 0, "wrong", "yes"));
        assertEquals(1, journal().newest(10).size());
    }

    @Test
    default void an_entry_goes_when_its_deed_is_undone() {
        TransactionOperations<?> transactions = desk().get(TransactionOperations.class);
        assertThrows(
                IllegalStateException.class,
                () -> transactions.executeWrite(status -> {
                    journal().record("amira", "try", "something", "");
                    throw new IllegalStateException("undone");
                }));
        assertTrue(journal().newest(10).isEmpty());
    }

    @Test
    default void the_chain_holds_when_many_write_at_once() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(6);
        IntStream.range(0, 60).forEach(i -> pool.execute(() -> journal().record("p" + i % 6, "act", "thing " + i, "")));
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        var deeds = journal().newest(100);
        assertEquals(60, deeds.stream().map(Deed::hash).distinct().count());
        assertEquals(60, deeds.get(0).id());
        assertTrue(desk().get(VerifyJournal.class).verify().isEmpty());
    }

    @Test
    default void finds_an_entry_that_was_changed() throws SQLException {
        record(5);
        tamper("update audit_event set person = 'nobody' where id = 3");
        assertEquals(3, desk().get(VerifyJournal.class).verify().orElseThrow().expected());
    }

    @Test
    default void finds_an_entry_that_was_taken_out() throws SQLException {
        record(5);
        tamper("delete from audit_event where id = 2");
        var broken = desk().get(VerifyJournal.class).verify().orElseThrow();
        assertEquals(2, broken.expected());
        assertEquals(3, broken.found().id());
    }

    @Test
    default void finds_an_entry_rewritten_with_a_hash_that_fits_it_alone() throws SQLException {
        record(5);
        var second = journal().newest(10).get(3);
        tamper("update audit_event set previous_hash = '" + "f".repeat(64) + "' where id = " + second.id());
        assertEquals(2, desk().get(VerifyJournal.class).verify().orElseThrow().expected());
    }

    private Journal journal() {
        return desk().get(Journal.class);
    }

    private void record(int count) {
        IntStream.range(0, count).forEach(i -> journal().record("amira", "act", "thing " + i, "détail ✓"));
    }

    private void tamper(String sql) throws SQLException {
        try (var owner = asOwner();
                var statement = owner.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
