package org.waymark.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest extends StoreKit {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    Path home;

    /** Started once for all tests, with their first database. */
    private static class Shared {
        static final EmbeddedPostgres SERVER = start();
    }

    @AfterAll
    static void stop() {
        close(Shared.SERVER);
    }

    @Override
    Map<String, Object> emptyDatabase() throws SQLException {
        return emptyDatabase(Shared.SERVER);
    }

    @Override
    public Map<String, Object> nowhere() {
        return Map.of(
                "waymark.home", home.toString(), "waymark.db.url", "postgresql://waymark:secret@localhost:1/waymark");
    }

    @Override
    public Outage outage() throws SQLException {
        var server = start();
        return new Outage(emptyDatabase(server), () -> close(server));
    }

    /** Owned by somebody who is no superuser, as at a hosting company. */
    private Map<String, Object> emptyDatabase(EmbeddedPostgres server) throws SQLException {
        var name = "waymark" + DATABASES.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + name + " login createrole password 'p w@rd'");
            statement.execute("create database " + name + " owner " + name);
        }
        return Map.of(
                "waymark.home",
                home.resolve(name).toString(),
                "waymark.db.url",
                "postgresql://" + name + ":p%20w%40rd@localhost:" + server.getPort() + "/" + name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
