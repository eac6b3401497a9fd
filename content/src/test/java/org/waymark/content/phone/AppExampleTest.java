package org.waymark.content.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Corridor;
import org.waymark.content.JsonText;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackScope;
import org.waymark.content.phone.SyncResult.Work;

/** The example does what the README says, over a real connection that is cut. */
class AppExampleTest {
    private static final PackScope SCOPE = PackScope.DATA.on(new Corridor("bd", "it"));
    private static final Pattern EXAMPLE = Pattern.compile("    // example\n(.*)    // end of example", Pattern.DOTALL);

    /** What does not grow much smaller by gzip. */
    private static final String LONG = JsonText.write(Map.of(
            "id",
            "page:a",
            "html",
            new Random(1).ints(2000).mapToObj(Integer::toHexString).collect(Collectors.joining())));

    @TempDir
    Path folder;

    private final FakeSite bengali = new FakeSite("bn", SCOPE);
    private final FakeSite english = FakeSite.ofSamePublisher(bengali, "en");
    private HttpServer server;
    private AppExample app;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bn/", exchange -> answer(exchange, bengali));
        server.createContext("/en/", exchange -> answer(exchange, english));
        server.start();
        app = new AppExample(
                folder.toFile(), "http://localhost:" + server.getAddress().getPort() + "/");
        bengali.publish(Pack.of(Map.of("hotline/x", line("bn", "মানব পাচার", "1"), "page/a", LONG)));
        english.publish(
                Pack.of(Map.of("hotline/x", line("en", "Trafficking", "1"), "hotline/y", line("en", "At sea", "2"))));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keeps_and_finds_help_lines() throws Exception {
        assertEquals(Work.SUCCESS, app.keepUpToDate(Cancellation.NEVER));
        server.stop(0);
        assertEquals(List.of("মানব পাচার 1 OPEN"), app.linesFor("পাচার", Instant.now()));
        assertEquals(List.of("At sea 2 OPEN"), app.linesFor("sea", Instant.now()));
        assertEquals(Work.RETRY, app.keepUpToDate(Cancellation.NEVER));
        assertEquals(List.of("At sea 2 OPEN"), app.linesFor("sea", Instant.now()));
    }

    @Test
    void goes_on_where_the_connection_was_cut() throws Exception {
        bengali.cutAfter = 4000;
        assertEquals(Work.RETRY, app.keepUpToDate(Cancellation.NEVER));
        bengali.mend();
        assertEquals(Work.SUCCESS, app.keepUpToDate(Cancellation.NEVER));
        assertTrue(bengali.asked.stream().anyMatch(asked -> asked.contains("bytes=")), bengali.asked.toString());
    }

    @Test
    void is_the_example_of_the_readme() throws IOException {
        var source = Files.readString(Path.of("src/test/java/org/waymark/content/phone/AppExample.java"));
        var example = EXAMPLE.matcher(source);
        assertTrue(example.find());
        var block = "```java\n" + example.group(1).replaceAll("(?m)^ {4}", "") + "```\n";
        assertTrue(Files.readString(Path.of("README.md")).contains(block), block);
    }

    private static String line(String language, String title, String number) {
        return JsonText.write(Map.of(
                "id",
                "hotline:" + (number.equals("1") ? "x" : "y"),
                "title",
                title,
                "language",
                language,
                "textLanguage",
                language,
                "zones",
                List.of("Europe/Rome"),
                "facts",
                Map.of("hours", "24/7", "number", number)));
    }

    private static void answer(HttpExchange exchange, FakeSite site) throws IOException {
        var headers = new HashMap<String, String>();
        for (var name : List.of("Accept-Encoding", "Range", "If-Range", "If-None-Match")) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        try (exchange;
                var answer = site.get(exchange.getRequestURI().getPath().substring(1), headers)) {
            for (var name : List.of("ETag", "Content-Encoding", "Content-Range")) {
                var value = answer.header(name);
                if (value != null) {
                    exchange.getResponseHeaders().set(name, value);
                }
            }
            var length = answer.header("Content-Length");
            exchange.sendResponseHeaders(answer.status(), length == null ? -1 : Long.parseLong(length));
            exchange.getResponseBody().write(answer.body().readAllBytes());
        }
    }
}
