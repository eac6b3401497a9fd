package org.waymark.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresCallsHttpTest extends CallsKit {
    @TempDir
    static Path home;

    private PostgresDatabase postgres;

    @Override
    Map<String, Object> emptyDatabase() throws IOException {
        postgres = new PostgresDatabase();
        return postgres.settings(home);
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }
}
