package org.waymark.packs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.archive.Shelf;
import org.waymark.command.Deadline;
import org.waymark.content.Corridor;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackScope;
import org.waymark.content.pack.SignedHead;
import org.waymark.content.phone.Cancellation;
import org.waymark.content.phone.HttpTransport;
import org.waymark.content.phone.PackStore;
import org.waymark.content.phone.Sync;
import org.waymark.content.phone.SyncResult.Outcome;
import org.waymark.content.phone.SyncResult.Work;
import org.waymark.content.phone.Transport;

/** What a phone gets from a server that follows its editions. */
class PackHttpTest {
    @TempDir
    static Path home;

    static Site site;
    static EmbeddedServer server;
    static HttpClient client = HttpClient.newHttpClient();
    static Map<String, String> pages = new TreeMap<>(Site.pages(new Random(1)));

    @BeforeAll
    static void serve_an_edition() throws Exception {
        site = new Site(home);
        site.publish(1, pages);
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("waymark.home", home.toString(), "micronaut.server.port", -1, "waymark.offline.days", 20));
        await(1);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_phone_takes_the_pack_and_later_only_what_changed() throws Exception {
        var before = head();
        var kept = before.require(Pack.parse(text(get(before.root().packName()))));
        assertEquals(20, before.days());

        pages.put("rights/p3/", pages.get("rights/p3/") + "<p>A sentence.</p>\n");
        var shelf = server.getApplicationContext().getBean(Shelf.class);
        int number = shelf.current().orElseThrow().number() + 1;
        shelf.serve(site.publish(number, pages));
        await(number);

        var now = head();
        var name = now.root()
                .changesName(now.changesFrom(kept.root()).orElseThrow().from());
        var changes = get(name, "Accept-Encoding", "br");
        assertEquals(now.changes().get(0).bytes(), changes.body().length);
        var synced = now.require(kept.with(PackChanges.parse(text(changes))));
        assertEquals(pages, synced.pages());
        assertEquals(404, get(before.root().packName()).statusCode());
    }

    @Test
    void an_app_holds_what_is_for_its_corridor_after_any_sequence_of_editions_and_cuts(@TempDir Path phone)
            throws Exception {
        var random = new Random(3);
        var tally = new TreeMap<Outcome, Integer>();
        var wire = new CutWire(server.getURI() + "/");
        var sync = new Sync(wire, new PackStore(phone.toFile()), Clock.systemUTC(), site.key.publicKey());
        var history = new ArrayList<>(List.of(pages));
        for (int step = 0; step < 24; step++) {
            for (int n = step % 12 == 5 ? 22 : random.nextInt(2); n > 0; n--) {
                history.add(
                        random.nextInt(6) == 0
                                ? history.get(0)
                                : Site.changed(history.get(history.size() - 1), random));
                publish(history.get(history.size() - 1));
            }
            for (var scope : SCOPES) {
                wire.cutAfter = random.nextInt(2) == 0 ? random.nextInt(2500) : Integer.MAX_VALUE;
                var result = sync.sync("ar", scope, Cancellation.NEVER);
                tally.merge(result.outcome(), 1, Integer::sum);
                if (result.work() == Work.SUCCESS) {
                    var kept = new PackStore(phone.toFile()).find("ar", scope).orElseThrow();
                    assertEquals(
                            expected(history.get(history.size() - 1), scope),
                            kept.pack().pages(),
                            scope.toString());
                }
            }
        }
        publish(pages);
        await(site.shelf.current().orElseThrow().number());
        for (var outcome : List.of(Outcome.CURRENT, Outcome.UPDATED, Outcome.ANEW, Outcome.AWAY)) {
            assertTrue(tally.getOrDefault(outcome, 0) > 1, tally.toString());
        }
        assertEquals(4, tally.size(), tally.toString());
        assertTrue(wire.resumed > 1, wire.resumed + " went on where they were cut");
    }

    private static final List<PackScope> SCOPES = List.of(
            PackScope.DATA,
            PackScope.DATA.on(new Corridor("bd", "it")),
            PackScope.PAGES.on(new Corridor("", "it")),
            PackScope.DATA.on(new Corridor("ng", "")));

    /** Worked out here once more. */
    private static Map<String, String> expected(Map<String, String> pages, PackScope scope) {
        var expected = new TreeMap<String, String>();
        boolean data = scope.form() == PackScope.Form.DATA;
        var left =
                switch (scope.corridor().toString()) {
                    case "from-bd-to-it" -> List.of("p3", "p4");
                    case "to-it" -> List.of();
                    case "from-ng" -> List.of("p1");
                    default -> List.of();
                };
        pages.forEach((path, html) -> {
            var name = path.replaceAll("rights/|/$", "");
            if (!left.contains(name) && (!data || path.startsWith("rights/"))) {
                expected.put(data ? "page/" + name : path, Site.words("ar", html));
            }
        });
        if (data) {
            expected.put("notices", "{\"items\":[]}");
        }
        return expected;
    }

    private static void publish(Map<String, String> pages) throws IOException {
        var shelf = server.getApplicationContext().getBean(Shelf.class);
        int number = shelf.current().orElseThrow().number() + 1;
        shelf.serve(site.publish(number, pages));
    }

    /** A line that carries so many bytes of bodies and is cut then. */
    private static final class CutWire implements Transport {
        private final Transport whole;
        int cutAfter = Integer.MAX_VALUE;
        int resumed;

        CutWire(String site) {
            whole = new HttpTransport(site);
        }

        @Override
        public Answer get(String path, Map<String, String> headers) throws IOException {
            var answer = whole.get(path, headers);
            resumed += answer.status() == 206 ? 1 : 0;
            return new Answer() {
                @Override
                public int status() {
                    return answer.status();
                }

                @Override
                public @Nullable String header(String name) {
                    return answer.header(name);
                }

                @Override
                public InputStream body() throws IOException {
                    byte[] body = answer.body().readAllBytes();
                    int comes = Math.min(body.length, cutAfter);
                    cutAfter -= comes;
                    return new ByteArrayInputStream(body, 0, comes);
                }

                @Override
                public void close() throws IOException {
                    answer.close();
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip", "identity"})
    void a_pack_is_answered_in_parts_in_any_coding(String coding) throws Exception {
        var name = head().root().packName();
        var whole = get(name, "Accept-Encoding", coding);
        var tag = whole.headers().firstValue("etag").orElseThrow();
        var rest = get(name, "Accept-Encoding", coding, "Range", "bytes=100-", "If-Range", tag);
        assertEquals(206, rest.statusCode());
        assertEquals(
                "bytes 100-" + (whole.body().length - 1) + "/" + whole.body().length,
                rest.headers().firstValue("content-range").orElseThrow());
        assertArrayEquals(Arrays.copyOfRange(whole.body(), 100, whole.body().length), rest.body());
        assertEquals(
                200,
                get(name, "Accept-Encoding", coding, "Range", "bytes=100-", "If-Range", "\"other\"")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from-xx/head",
                "data/from-bd-to-eu/head",
                "data/to-xx/head",
                "data/data/head",
                "data/pack-AAAAAAAAAAAA",
                "data/from-bd-to-it/changes-AAAAAAAAAAAA-BBBBBBBBBBBB"
            })
    void there_is_no_pack_for_what_is_no_country_or_no_part(String name) throws Exception {
        assertEquals(404, get(name).statusCode());
    }

    @Test
    void the_head_of_a_corridor_costs_few_bytes_when_nothing_is_new() throws Exception {
        var head = get("data/from-bd-to-it/head");
        assertEquals(200, head.statusCode());
        assertEquals("no-cache", head.headers().firstValue("cache-control").orElseThrow());
        var tag = head.headers().firstValue("etag").orElseThrow();
        assertEquals(304, get("data/from-bd-to-it/head", "If-None-Match", tag).statusCode());
        assertEquals(
                PackScope.DATA.on(new Corridor("bd", "it")),
                SignedHead.parse(text(head))
                        .open("en", PackScope.DATA.on(new Corridor("bd", "it")), site.key.publicKey())
                        .scope());
    }

    @Test
    void a_phone_hears_of_editions_that_have_nothing_left_for_its_countries() throws Exception {
        assertEquals(200, get("data/from-fr-to-us/head").statusCode());
    }

    @Test
    void answers_in_their_order_whoever_sends_many_at_once_on_one_line() throws Exception {
        var get = " HTTP/1.1\r\nHost: x\r\n\r\n";
        var raw = raw("GET /en/offline/data/to-de/head" + get + "GET /en/offline/head" + get
                + "GET /en/offline/data/from-bd/head HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        var scopes = Pattern.compile("\"language\":\"en\",\"(scope\":\"[^\"]*|edition)")
                .matcher(raw)
                .results()
                .map(result -> result.group(1).replace("scope\":\"", ""))
                .toList();
        assertEquals(List.of("data/to-de", "edition", "data/from-bd"), scopes);
    }

    @Test
    void sends_the_best_coding_the_phone_takes_and_lets_it_be_kept_for_ever() throws Exception {
        var name = head().root().packName();
        var plain = get(name).body();
        for (var coding : new String[] {"br", "gzip"}) {
            var response = get(name, "Accept-Encoding", coding);
            assertEquals(
                    coding, response.headers().firstValue("content-encoding").orElseThrow());
            assertEquals(
                    "text/plain; charset=utf-8",
                    response.headers().firstValue("content-type").orElseThrow());
            assertEquals(
                    "accept-encoding", response.headers().firstValue("vary").orElseThrow());
            assertTrue(
                    response.headers().firstValue("cache-control").orElseThrow().contains("immutable"));
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("x-content-type-options").orElseThrow());
            assertArrayEquals(plain, text(response).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(head().bytes(), get(name, "Accept-Encoding", "br").body().length);
    }

    @Test
    void nothing_new_costs_few_bytes() throws Exception {
        var head = get("head", "Accept-Encoding", "br");
        assertEquals("no-cache", head.headers().firstValue("cache-control").orElseThrow());
        var tag = head.headers().firstValue("etag").orElseThrow();
        var raw = raw("GET /en/offline/head HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nIf-None-Match: " + tag
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(raw.startsWith("HTTP/1.1 304"), raw);
        assertTrue(raw.length() <= 300, raw.length() + " bytes");
    }

    @Test
    void answers_head_like_get_without_a_body() throws Exception {
        var get = get("head");
        var head = client.send(
                request("head").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
        assertEquals(200, head.statusCode());
        assertEquals(get.headers().firstValue("content-length"), head.headers().firstValue("content-length"));
        assertEquals(0, head.body().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack-",
                "pack-AAAAAAAAAAAA",
                "pack-..%2fhead",
                "changes-AAAAAAAAAAAA-BBBBBBBBBBBB",
                "changes-",
                "pack-AAAAAAAAAAAA?again"
            })
    void says_in_one_sentence_that_there_is_no_such_pack(String name) throws Exception {
        var response = get(name);
        assertEquals(404, response.statusCode());
        assertEquals(
                "text/plain; charset=utf-8",
                response.headers().firstValue("content-type").orElseThrow());
        assertEquals("no-cache", response.headers().firstValue("cache-control").orElseThrow());
        assertEquals(
                "nosniff",
                response.headers().firstValue("x-content-type-options").orElseThrow());
        assertEquals(1, text(response).lines().count());
    }

    @Test
    void other_addresses_beside_the_packs_are_those_of_pages() throws Exception {
        var page = get("nothing/");
        assertEquals(404, page.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                page.headers().firstValue("content-type").orElseThrow());
    }

    @Test
    void a_phone_with_another_tag_for_the_language_is_led_to_the_pack() throws Exception {
        var response = client.send(
                HttpRequest.newBuilder(URI.create(server.getURI() + "/en-GB/offline/head"))
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(302, response.statusCode());
        assertEquals(
                "/en/offline/head", response.headers().firstValue("location").orElseThrow());
    }

    @Test
    void what_only_the_server_needs_is_not_given_out() throws Exception {
        var response = client.send(
                HttpRequest.newBuilder(URI.create(server.getURI() + "/" + PackOrigin.PATH))
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(404, response.statusCode());
    }

    private static void await(int edition) throws Exception {
        var packs = server.getApplicationContext().getBean(PackShelf.class);
        Deadline.within(
                60,
                () -> packs.current().filter(made -> made.number() == edition).isPresent(),
                () -> "the packs of edition " + edition);
    }

    private static PackHead head() throws Exception {
        return SignedHead.parse(text(get("head"))).open("en", site.key.publicKey());
    }

    private static HttpResponse<byte[]> get(String name, String... headers) throws Exception {
        var request = request(name);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String name) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + "/en/offline/" + name));
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var body = response.body();
        var coding = response.headers().firstValue("content-encoding").orElse("");
        var plain =
                switch (coding) {
                    case "br" -> Decoder.decompress(body).getDecompressedData();
                    case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
                    default -> body;
                };
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
