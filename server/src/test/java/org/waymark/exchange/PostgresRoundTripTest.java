package org.waymark.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresRoundTripTest extends RoundTripKit {
    private static Postgres postgres;

    @TempDir
    Path homes;

    private int nodes;

    @BeforeAll
    static void startPostgres(@TempDir Path data) throws IOException {
        postgres = new Postgres(data);
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    Node emptyNode() throws SQLException {
        return Node.at(homes.resolve("home" + nodes++), postgres.emptyDatabase());
    }
}
