package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoreAddressTest {
    @Test
    void reads_the_address_that_hosting_companies_give() {
        var address =
                new StoreAddress("home", "postgresql://some%40one:p%2Fw+d@db.example:6432/way?sslmode=require", "", "");
        assertEquals("jdbc:postgresql://db.example:6432/way?sslmode=require", address.url());
        assertEquals("some@one", address.user());
        assertEquals("p/w+d", address.password());
    }

    @Test
    void reads_the_address_that_java_uses() {
        var address = new StoreAddress("home", "jdbc:postgresql://db.example/way", "owner", "secret");
        assertEquals("jdbc:postgresql://db.example/way", address.url());
        assertEquals("owner", address.serviceUser());
        assertEquals("secret", address.password());
    }

    @Test
    void a_user_named_by_itself_wins_over_the_one_in_the_address() {
        var address = new StoreAddress("home", "postgresql://one:a@db.example/way", "two", "b");
        assertEquals("two", address.user());
        assertEquals("b", address.password());
    }

    @Test
    void keeps_an_embedded_database_below_the_home_unless_told_otherwise() {
        var address = new StoreAddress("/srv/waymark", "", "", "");
        assertTrue(address.isH2());
        assertTrue(address.url().startsWith("jdbc:h2:durable:/srv/waymark/store/waymark;MODE=PostgreSQL;"));
        assertTrue(address.url().contains("WRITE_DELAY=0"));
    }

    @Test
    void never_shows_a_password_in_what_went_wrong() {
        var address = new StoreAddress("home", "jdbc:postgresql://db.example/way?user=a&password=secret", "", "");
        var message = address.cannotBeOpened(new IllegalStateException("connection refused"));
        assertFalse(message.contains("secret"));
        assertEquals(
                "The store at jdbc:postgresql://db.example/way cannot be opened (connection refused). See that the database"
                        + " server runs and that WAYMARK_DB_URL, WAYMARK_DB_USER and WAYMARK_DB_PASSWORD are right,"
                        + " then try again.",
                message);
    }
}
