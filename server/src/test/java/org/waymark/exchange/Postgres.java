package org.waymark.exchange;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;

/** A PostgreSQL server of the tests' own, with as many empty databases as they ask for. */
public final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int databases;

    public Postgres() throws IOException {
        server = EmbeddedPostgres.start();
    }

    /** The address of a new, empty database. */
    public String emptyDatabase() throws SQLException {
        var name = "waymark" + databases++;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
