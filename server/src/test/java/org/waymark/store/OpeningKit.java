package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.documents.Documents;

/** Opening the database, and the rights of the running service. */
interface OpeningKit {
    Desk desk();

    Map<String, Object> nowhere() throws Exception;

    Outage outage() throws Exception;

    Connection asService() throws SQLException;

    Connection asOwner() throws SQLException;

    @Test
    default void is_open_after_opening_and_opens_twice_without_harm() {
        desk().create("kept");
        desk().open();
        assertTrue(desk().get(Store.class).isOpen());
        assertTrue(desk().get(Documents.class).find(Desk.page("kept")).isPresent());
    }

    @Test
    default void starts_while_the_database_is_away_and_says_what_to_do() throws Exception {
        try (var lonely = Desk.at(nowhere())) {
            var failure = assertThrows(StoreUnavailable.class, lonely::open);
            var message = String.valueOf(failure.getMessage());
            assertTrue(message.contains(" cannot be opened ("), message);
            assertFalse(message.contains("secret"), message);
            assertFalse(lonely.get(Store.class).isOpen());
        }
    }

    @Test
    default void says_clearly_that_it_was_never_opened() throws Exception {
        try (var lonely = Desk.at(nowhere())) {
            assertThrows(
                    StoreUnavailable.class, () -> lonely.get(Documents.class).all());
        }
    }

    @Test
    default void says_clearly_that_the_database_went_away() throws Exception {
        var outage = outage();
        try (var desk = Desk.at(outage.address()).open()) {
            desk.create("before");
            outage.begin().run();
            // A connection that was just used may break first; then the pool finds no new one.
            var failures = IntStream.range(0, 10)
                    .mapToObj(look -> assertThrows(RuntimeException.class, () -> desk.get(Documents.class)
                            .all()))
                    .toList();
            assertInstanceOf(StoreUnavailable.class, failures.get(9));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document",
                "revision",
                "review_event",
                "release",
                "release_item",
                "edition",
                "edition_change",
                "audit_event"
            })
    default void the_service_can_neither_change_nor_delete_what_was_written(String table) throws SQLException {
        desk().write("written");
        desk().publish();
        var column = Map.of("edition", "address", "edition_change", "reason", "release_item", "language")
                .getOrDefault(table, "id");
        assertRefused("update " + table + " set " + column + " = " + column);
        assertRefused("delete from " + table);
        assertRefused("truncate table " + table, "90106");
        assertRefused("drop table " + table);
    }

    @Test
    default void the_service_may_change_an_ordinary_table() throws SQLException {
        try (var owner = asOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table later (id integer primary key)");
            new Rights(owner, desk().get(StoreAddress.class)).grant();
        }
        try (var service = asService();
                var statement = service.createStatement()) {
            assertEquals(1, statement.executeUpdate("insert into later values (1)"));
            assertEquals(1, statement.executeUpdate("update later set id = 2"));
            assertEquals(1, statement.executeUpdate("delete from later"));
        }
    }

    /** Refused for want of rights, or for another good reason. */
    private void assertRefused(String sql, String... otherReasons) throws SQLException {
        try (var service = asService();
                var statement = service.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertTrue(
                    Stream.concat(Stream.of("42501", "90096"), Stream.of(otherReasons))
                            .anyMatch(refused.getSQLState()::equals),
                    sql + ": " + refused.getSQLState() + " " + refused.getMessage());
        }
    }
}
