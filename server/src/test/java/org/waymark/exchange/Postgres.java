package org.waymark.exchange;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL server of the tests' own, with as many empty databases as they ask for; it can go away and come back. */
public final class Postgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;
    private int databases;

    /** Keeps its files in this folder, also while it is away. */
    public Postgres(Path data) throws IOException {
        this.data = data;
        this.server = start(0);
        this.port = server.getPort();
    }

    /** The address of a new, empty database. */
    public String emptyDatabase() throws SQLException {
        var name = "waymark" + databases++;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "postgresql://postgres@localhost:" + port + "/" + name;
    }

    public void goAway() throws IOException {
        server.close();
    }

    public void comeBack() throws IOException {
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres start(int wantedPort) throws IOException {
        var builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (wantedPort == 0 ? builder : builder.setPort(wantedPort)).start();
    }
}
