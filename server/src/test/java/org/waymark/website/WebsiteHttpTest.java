package org.waymark.website;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.VerifyFolder;
import org.waymark.delivery.EditionOnTheShelf;
import org.waymark.language.Languages;

/** What a website's files hold is what readers of the server get. */
class WebsiteHttpTest {
    private static final Map<String, String> CODINGS = Map.of("", "identity", ".gz", "gzip", ".br", "br");

    @TempDir
    Path home;

    @Test
    void every_file_is_byte_for_byte_what_delivery_sends() throws Exception {
        var archive = EditionOnTheShelf.place(home, 1);
        var site = home.resolve("site");
        var written = new WriteWebsite(Languages.shipped())
                .write(new Edition(archive, List.of(), List.of()), site, WebsiteForm.FOR_SERVERS);
        int compared = 0;
        try (var server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("waymark.home", home.toString(), "micronaut.server.port", -1))) {
            for (var path : archive.paths()) {
                for (var coding : CODINGS.entrySet()) {
                    var file = site.resolve(path + coding.getKey());
                    if (!path.startsWith("waymark/") && !path.startsWith("q/") && Files.exists(file)) {
                        var answer = get(server, path, coding.getValue());
                        assertArrayEquals(answer.body(), Files.readAllBytes(file), file.toString());
                        var said =
                                answer.headers().firstValue("content-encoding").orElse("identity");
                        assertEquals(coding.getValue(), said);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > 50, compared + " files");
        assertEquals(written.files(), filesIn(site) - 1, "all but the mark");
        assertTrue(Files.notExists(site.resolve("waymark")));
        assertEquals(List.of(), VerifyFolder.verify(site, null).problems());
    }

    private static HttpResponse<byte[]> get(EmbeddedServer server, String path, String coding) throws Exception {
        var request = HttpRequest.newBuilder(server.getURI().resolve("/" + path))
                .header("Accept-Encoding", coding)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static long filesIn(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
