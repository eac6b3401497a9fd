package org.waymark.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.command.Deadline;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.rendering.SmallArchive;

/** What Kiwix and the checker of the openZIM project say of our ZIM files. */
class WriteZimTest {
    private static final Map<String, String> PACKAGES =
            new TreeMap<>(Map.of("zimwriterfs", "zim-tools", "zimcheck", "zim-tools", "kiwix-serve", "kiwix-tools"));
    private static final LanguageTag ARABIC = new LanguageTag("ar");

    @TempDir
    Path home;

    @Test
    void the_checker_finds_nothing_and_kiwix_shows_a_page_in_its_language() throws Exception {
        var lacking = PACKAGES.entrySet().stream()
                .filter(program -> !isHere(program.getKey()))
                .map(program -> program.getKey() + " (Debian: " + program.getValue() + ")")
                .toList();
        assumeTrue(lacking.isEmpty(), "ZIM files are not checked: there is no " + String.join(", no ", lacking));
        var file = write("");
        var checked = run("zimcheck", "--all", "--details", file.toString());
        assertEquals(0, checked.exit(), checked.said());
        assertFalse(checked.said().contains("[ERROR]"), checked.said());
        assertTrue(checked.said().contains("Status: Pass"), checked.said());

        int port = freePort();
        var kiwix = new ProcessBuilder("kiwix-serve", "--address=127.0.0.1", "--port=" + port, file.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("kiwix.log").toFile())
                .start();
        try {
            var page = page(port, "/" + file.getFileName().toString().replace(".zim", "") + "/ar/index.html");
            assertEquals("rtl", page.select("html").attr("dir"));
            assertTrue(page.select("script[src^=/]").select("[src*=assets]").isEmpty(), "no script of ours");
            assertTrue(page.select("a[href*=rights]").size() > 0, page.html());
        } finally {
            kiwix.destroy();
            kiwix.waitFor();
        }
    }

    @Test
    void what_is_not_in_the_file_is_linked_to_where_readers_reach_the_site() throws Exception {
        var edition = new Edition(SmallArchive.at(home), List.of(), List.of());
        var pages = new ZimPages(edition, "ar", "https://example.org");
        var entry = edition.find("ar/index.html").orElseThrow();
        var page = Jsoup.parse(new String(pages.page(entry, edition.main().read(entry)), StandardCharsets.UTF_8));
        assertTrue(page.select("[href^=/], [src^=/]").isEmpty(), page.html());
        assertTrue(page.select("a[href^=https://example.org/]").size() > 0);
        assertTrue(page.select("script").isEmpty());
        var message = "<a href=\"sms:114\">114</a> <a href=\"tel:112\">112</a>";
        assertEquals(
                "<a>114</a> <a href=\"tel:112\">112</a>",
                new String(pages.page(entry, message.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertFalse(pages.holds(edition.find("en/index.html").orElseThrow()));
        assertFalse(pages.holds(edition.find("ar/search/index.html").orElseThrow()));
    }

    @Test
    void without_the_program_it_says_where_to_get_it() {
        var refused = assertThrows(
                WebsiteNotWritten.class, () -> WriteZim.run(List.of("/nowhere/zimwriterfs", "html", "file")));
        assertTrue(String.valueOf(refused.getMessage()).contains("zim-tools"), refused.getMessage());
    }

    private Path write(String site) throws IOException {
        var edition = new Edition(SmallArchive.at(home), List.of(), List.of());
        var folder = home.resolve("zim");
        var file = new WriteZim(Languages.shipped(), Words.shipped()).write(edition, ARABIC, folder, site);
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
        return file;
    }

    private static org.jsoup.nodes.Document page(int port, String address) throws Exception {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .build();
        var answer = new AtomicReference<HttpResponse<String>>();
        Deadline.within(
                20,
                () -> {
                    try {
                        answer.set(client.send(request, HttpResponse.BodyHandlers.ofString()));
                        return true;
                    } catch (IOException e) {
                        return false; // it is not listening yet
                    }
                },
                () -> "an answer from " + request.uri());
        assertEquals(200, answer.get().statusCode(), address);
        return Jsoup.parse(answer.get().body());
    }

    private record Said(int exit, String said) {}

    private static Said run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }

    private static boolean isHere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
