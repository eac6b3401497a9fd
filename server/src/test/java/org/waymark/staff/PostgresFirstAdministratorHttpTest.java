package org.waymark.staff;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresFirstAdministratorHttpTest extends FirstAdministratorKit {
    private static EmbeddedPostgres postgres;
    private static int databases;

    @TempDir
    Path home;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    Map<String, Object> emptyDatabase() throws SQLException {
        var name = "staff" + databases++;
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Map.of(
                "waymark.home",
                home.toString(),
                "waymark.db.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name,
                "waymark.db.user",
                "postgres");
    }
}
