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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Shelf;

class KeepingSwitchedOffHttpTest {
    @TempDir
    Path home;

    @Test
    void phones_are_given_the_worker_that_keeps_pages() throws Exception {
        try (var server = serving(Map.of())) {
            var worker = get(server, "/sw.js");
            assertEquals(EditionOnTheShelf.WORKER, worker.body());
            assertEquals(
                    "text/javascript",
                    worker.headers().firstValue("content-type").orElseThrow());
            assertEquals(404, get(server, "/en/offline/head").statusCode(), "there are no packs of such an edition");
        }
    }

    @Test
    void phones_are_given_the_worker_that_erases_and_no_packs() throws Exception {
        try (var server = serving(Map.of("waymark.offline.enabled", "false"))) {
            assertEquals(
                    EditionOnTheShelf.WORKER_THAT_LEAVES, get(server, "/sw.js").body());
            for (var name : List.of("head", "key", "pack-AAAAAAAAAAAA", "changes-AAAAAAAAAAAA-BBBBBBBBBBBB")) {
                var answer = get(server, "/en/offline/" + name);
                assertEquals(410, answer.statusCode(), name);
                assertTrue(answer.body().contains("switched off"), answer.body());
            }
            assertEquals(200, get(server, "/en/rights/papers/").statusCode());
        }
    }

    private EmbeddedServer serving(Map<String, Object> settings) throws Exception {
        var all = new HashMap<String, Object>(settings);
        all.put("waymark.home", home.toString());
        all.put("micronaut.server.port", -1);
        var server = ApplicationContext.run(EmbeddedServer.class, all);
        server.getApplicationContext().getBean(Shelf.class).serve(EditionOnTheShelf.place(home, 1));
        return server;
    }

    private static HttpResponse<String> get(EmbeddedServer server, String path) throws Exception {
        var request = HttpRequest.newBuilder(server.getURI().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
