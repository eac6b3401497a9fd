package org.waymark.staff;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL of its own for the tests of one class. */
class PostgresDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    PostgresDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    Map<String, Object> settings(Path home) {
        return Map.of(
                "waymark.home",
                home.toString(),
                "waymark.db.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "waymark.db.user",
                "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
