package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following the journal by command, on both stores, before and after somebody with all rights was at it. */
class JournalCommandTest {
    @TempDir
    Path folder;

    @Test
    void finds_the_first_broken_entry_in_the_embedded_store() throws Exception {
        var terminal = new Terminal(folder);
        var url = "jdbc:h2:file:" + folder.resolve("home/store/waymark")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        follow(terminal, () -> DriverManager.getConnection(url, "waymark", ""));
    }

    @Test
    void finds_the_first_broken_entry_in_postgresql() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var terminal = new Terminal(folder)
                    .set("WAYMARK_DB_URL", "postgresql://postgres@localhost:" + postgres.getPort() + "/postgres");
            follow(terminal, () -> postgres.getPostgresDatabase().getConnection());
        }
    }

    private static void follow(Terminal terminal, Owner owner) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals(0, terminal.run("user", "invite-administrator").exit());
        }
        var whole = terminal.run("verify", "--journal");
        assertEquals(0, whole.exit(), whole.out() + whole.err());
        assertTrue(whole.out().contains("3 entries follow from the beginning"), whole.out());
        assertTrue(whole.out().contains("Whole."), whole.out());
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update audit_event set person = 'nobody' where id = 2"));
        }
        var broken = terminal.run("verify", "--journal");
        assertEquals(1, broken.exit(), broken.out() + broken.err());
        assertTrue(broken.out().contains("entry 2 is broken"), broken.out());
        assertTrue(broken.out().contains("nobody invite-first-administrator"), broken.out());
        assertEquals(2, terminal.run("verify").exit());
    }

    private interface Owner {
        Connection connect() throws SQLException;
    }
}
