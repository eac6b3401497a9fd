package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.rendering.KeepShelf;

/** A server with the starter library in English, French and Arabic, as a program asks it. */
final class ServedLibrary implements AutoCloseable {
    /** Those it is published in. */
    static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    final Node node;
    final LibraryFolder library;
    final URI address;
    final Contract contract;

    private final HttpClient client = HttpClient.newHttpClient();

    ServedLibrary(Path home) throws IOException, InterruptedException {
        node = Node.at(home);
        library = Node.reader().read(Path.of("../content/library")).library();
        release(library);
        address = node.serve();
        contract = new Contract(send("/api/v1/openapi.json").body());
    }

    void release(LibraryFolder changed) {
        node.bringIn(changed);
        node.adoptLatest(changed);
        node.publish();
        node.get(KeepShelf.class).bringUpToDate();
    }

    Archive archive() {
        return node.get(Shelf.class).current().orElseThrow();
    }

    /** The answer, held to the description. */
    JsonNode json(String uri) throws IOException, InterruptedException {
        var answer = send(uri);
        assertEquals(200, answer.statusCode(), uri);
        return contract.check(uri, answer);
    }

    /** The problem details, held to the description. */
    JsonNode problem(int status, String uri) throws IOException, InterruptedException {
        var answer = send(uri);
        assertEquals(status, answer.statusCode(), uri);
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElse(null), uri);
        return contract.check(uri, answer);
    }

    /** All items of a list, part by part. */
    List<JsonNode> all(String uri) throws IOException, InterruptedException {
        var items = new ArrayList<JsonNode>();
        var part = json(uri);
        part.path("items").forEach(items::add);
        while (part.has("next")) {
            part = json(uri + (uri.contains("?") ? "&" : "?") + "cursor="
                    + part.path("next").asText());
            part.path("items").forEach(items::add);
        }
        return items;
    }

    HttpResponse<byte[]> send(String uri, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(uri));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        node.close();
    }
}
