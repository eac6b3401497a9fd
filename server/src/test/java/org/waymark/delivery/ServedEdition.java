package org.waymark.delivery;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server that has {@link EditionOnTheShelf} on its shelf, for all tests of a class. */
abstract class ServedEdition {
    @TempDir
    static Path home;

    static EmbeddedServer server;
    static final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve_an_edition() throws IOException {
        EditionOnTheShelf.place(home, 1);
        server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("waymark.home", home.toString(), "micronaut.server.port", -1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
