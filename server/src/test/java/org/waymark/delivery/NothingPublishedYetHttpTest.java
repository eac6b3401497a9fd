package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Shelf;

class NothingPublishedYetHttpTest {
    @TempDir
    Path home;

    @Test
    void readers_are_asked_to_come_back_until_the_first_edition_is_there() throws Exception {
        try (var server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("waymark.home", home.toString(), "micronaut.server.port", -1))) {
            var early = get(server, "/fr/rights/papers/");
            assertEquals(503, early.statusCode());
            assertEquals("5", early.headers().firstValue("retry-after").orElseThrow());
            assertTrue(early.body().contains("lang=\"fr\""), early.body());

            var shelf = server.getApplicationContext().getBean(Shelf.class);
            shelf.serve(EditionOnTheShelf.place(home, 1));
            assertEquals(200, get(server, "/en/rights/papers/").statusCode());
            assertEquals(404, get(server, "/api/nothing").statusCode());
        }
    }

    private static HttpResponse<String> get(EmbeddedServer server, String path) throws Exception {
        var request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .header("Accept-Language", "fr")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
