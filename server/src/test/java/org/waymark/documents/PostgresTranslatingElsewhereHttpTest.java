package org.waymark.documents;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresTranslatingElsewhereHttpTest extends TranslatingElsewhereKit {
    @TempDir
    static Path home;

    private EmbeddedPostgres postgres;

    @Override
    protected Map<String, Object> database() throws IOException {
        postgres = EmbeddedPostgres.start();
        return Map.of(
                "waymark.home",
                home.toString(),
                "waymark.db.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "waymark.db.user",
                "postgres");
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }
}
