package org.waymark.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.exchange.Postgres;

class PostgresPreviewHttpTest extends PreviewKit {
    @TempDir
    static Path home;

    @TempDir
    static Path data;

    private Postgres postgres;

    @Override
    Map<String, Object> emptyDatabase() throws IOException, SQLException {
        postgres = new Postgres(data);
        return Map.of("waymark.home", home.toString(), "waymark.db.url", postgres.emptyDatabase());
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }
}
