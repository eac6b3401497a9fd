package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.archive.Shelf;

class DeliveryHttpTest extends ServedEdition {
    @ParameterizedTest
    @CsvSource({"br,br", "'gzip, deflate, br',br", "'gzip, br;q=0',gzip", "gzip,gzip", "'',", "deflate,", "*,br"})
    void sends_the_best_coding_the_client_takes(String accepted, String sent) throws Exception {
        var response = get("/en/rights/papers/", "Accept-Encoding", accepted);
        assertEquals(200, response.statusCode());
        assertEquals(sent, response.headers().firstValue("content-encoding").orElse(null));
        assertEquals("accept-encoding", response.headers().firstValue("vary").orElseThrow());
        assertArrayEquals(EditionOnTheShelf.PAGE.getBytes(StandardCharsets.UTF_8), plain(response));
    }

    @Test
    void says_what_the_page_is_and_keeps_its_reader_safe() throws Exception {
        var headers = get("/ar/rights/papers/").headers();
        assertEquals(
                "text/html; charset=utf-8", headers.firstValue("content-type").orElseThrow());
        assertEquals("ar", headers.firstValue("content-language").orElseThrow());
        assertEquals("no-referrer", headers.firstValue("referrer-policy").orElseThrow());
        assertEquals("nosniff", headers.firstValue("x-content-type-options").orElseThrow());
        assertEquals(
                EditionOnTheShelf.POLICY,
                headers.firstValue("content-security-policy").orElseThrow());
        assertTrue(headers.firstValue("set-cookie").isEmpty());
        assertTrue(headers.firstValue("server").isEmpty());
        assertTrue(headers.firstValue("date").isPresent());
    }

    @Test
    void answers_head_like_get_without_a_body() throws Exception {
        var get = get("/en/rights/papers/", "Accept-Encoding", "br");
        var head = send(request("/en/rights/papers/", "Accept-Encoding", "br").method("HEAD", noBody()));
        assertEquals(200, head.statusCode());
        assertEquals(get.headers().firstValue("content-length"), head.headers().firstValue("content-length"));
        assertEquals(get.headers().firstValue("etag"), head.headers().firstValue("etag"));
        assertEquals(0, head.body().length);
    }

    @Test
    void answers_304_in_few_bytes_when_nothing_changed() throws Exception {
        var tag = get("/en/rights/papers/", "Accept-Encoding", "br")
                .headers()
                .firstValue("etag")
                .orElseThrow();
        for (var condition : new String[] {tag, "\"x\", " + tag, "W/" + tag, "*"}) {
            var again =
                    send(request("/en/rights/papers/", "Accept-Encoding", "br").header("If-None-Match", condition));
            assertEquals(304, again.statusCode(), condition);
            assertEquals(tag, again.headers().firstValue("etag").orElseThrow());
        }
        var raw = raw("GET /en/rights/papers/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nIf-None-Match: " + tag
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(raw.startsWith("HTTP/1.1 304"));
        assertTrue(raw.length() <= 300, raw.length() + " bytes");
        var other =
                send(request("/en/rights/papers/", "Accept-Encoding", "gzip").header("If-None-Match", tag));
        assertEquals(200, other.statusCode());
        assertNotEquals(tag, other.headers().firstValue("etag").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "fr,/fr/",
        "fr-CA,/fr/",
        "ar-MA,/ar/",
        "'de;q=0.9,ar;q=0.8',/ar/",
        "'kab,fr;q=0.2',/fr/",
        "_,/en/",
        "'*;q=0.5,_,,;;;',/en/",
        "xx-XX,/en/",
        "'',/en/",
        "'zz, \u00e9\u00e9, fr;q=foo, ar;q=0.1',/ar/"
    })
    void chooses_the_language_of_the_browser(String accepted, String address) throws Exception {
        var response = get("/", "Accept-Language", accepted);
        assertEquals(302, response.statusCode());
        assertEquals(address, response.headers().firstValue("location").orElseThrow());
        assertEquals("accept-language", response.headers().firstValue("vary").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "/q/xgr8gty,fr-CA,/fr/rights/papers/",
        "/q/xgr8gty/,ar,/ar/rights/papers/",
        "/q/XGR8GTY,'',/en/rights/papers/",
        "/q/xgr8gty?from=paper,ar,/ar/rights/papers/"
    })
    void a_short_address_leads_to_the_page_in_the_language_of_whoever_opens_it(
            String asked, String accepted, String address) throws Exception {
        var response = get(asked, "Accept-Language", accepted);
        assertEquals(302, response.statusCode());
        assertEquals(address, response.headers().firstValue("location").orElseThrow());
        assertEquals("accept-language", response.headers().firstValue("vary").orElseThrow());
        assertEquals("no-cache", response.headers().firstValue("cache-control").orElseThrow());
        assertEquals(0, response.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/", "/q/nothing", "/q/xgr8gty/index.html", "/q/../en/", "/q/%00"})
    void a_short_address_that_is_none_leads_nowhere(String asked) throws Exception {
        assertEquals(404, get(asked).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/en/rights/papers,/en/rights/papers/",
        "/fr-CA/rights/papers/,/fr/rights/papers/",
        "/AR/rights/papers/,/ar/rights/papers/",
        "/en-US,/en/",
        "/iw/rights/papers/,/en/rights/papers/"
    })
    void leads_from_another_address_of_a_page_to_its_own(String asked, String address) throws Exception {
        var response = get(asked);
        assertEquals(302, response.statusCode());
        assertEquals(address, response.headers().firstValue("location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/nothing/",
                "/ar/nothing",
                "/ar/..%2f..%2fetc/passwd",
                "/ar/404",
                "/ar/%00",
                "/ar/rights/papers/index.html.br"
            })
    void says_in_the_reader_s_language_that_there_is_no_such_page(String address) throws Exception {
        var response = get(address);
        assertEquals(404, response.statusCode());
        assertEquals("ar", response.headers().firstValue("content-language").orElseThrow());
        assertTrue(text(response).contains("nothing here ar"));
    }

    @Test
    void goes_on_saying_so_after_somebody_asked_for_the_page_that_says_it() throws Exception {
        for (var coding : List.of("br", "gzip", "identity")) {
            get("/ar/404.html", "Accept-Encoding", coding);
            assertEquals(404, get("/ar/nothing/", "Accept-Encoding", coding).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/waymark/csp.txt", "/waymark/index", "/edition.json"})
    void says_so_too_where_the_address_has_no_language(String address) throws Exception {
        var response = get(address, "Accept-Language", "fr");
        assertEquals(404, response.statusCode());
        assertEquals("fr", response.headers().firstValue("content-language").orElseThrow());
        assertEquals(
                "no-referrer", response.headers().firstValue("referrer-policy").orElseThrow());
    }

    @Test
    void says_that_a_withdrawn_page_is_gone_and_leads_on_from_one_that_moved() throws Exception {
        var gone = get("/fr/gone/");
        assertEquals(410, gone.statusCode());
        assertTrue(text(gone).contains("gone fr"));
        var moved = get("/fr/old/");
        assertEquals(301, moved.statusCode());
        assertEquals(
                "/fr/rights/papers/", moved.headers().firstValue("location").orElseThrow());
    }

    @Test
    void lets_browsers_keep_what_never_changes_for_ever() throws Exception {
        var caching =
                get("/assets/abc.png").headers().firstValue("cache-control").orElseThrow();
        assertTrue(caching.contains("immutable"));
        assertFalse(
                get("/en/").headers().firstValue("cache-control").orElseThrow().contains("immutable"));
    }

    @Test
    void health_tells_which_edition_is_served() throws Exception {
        var health = get("/health");
        assertEquals(200, health.statusCode());
        var number = server.getApplicationContext()
                .getBean(Shelf.class)
                .current()
                .orElseThrow()
                .number();
        assertTrue(text(health).contains("edition " + number));
    }

    @Test
    void counts_answers_and_says_nothing_of_readers() throws Exception {
        get("/en/");
        var metrics = text(get("/metrics"));
        assertTrue(metrics.lines().anyMatch(line -> line.matches("waymark_answers_total\\{status=\"2xx\"} [1-9]\\d*")));
        assertFalse(metrics.contains("/en/"));
    }

    @Test
    void answers_requests_sent_at_once_in_their_order() throws Exception {
        var requests = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            requests.append("GET /en/rights/papers/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\n\r\n");
            requests.append("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
            requests.append("GET /fr/nothing HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        requests.append("GET /ar/gone/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        var order = raw(requests.toString())
                .lines()
                .filter(line -> line.contains("HTTP/1.1 "))
                .map(line -> line.substring(line.indexOf("HTTP/1.1 ") + 9, line.indexOf("HTTP/1.1 ") + 12))
                .toList();
        assertEquals(151, order.size());
        for (int i = 0; i < 150; i++) {
            assertEquals(i % 3 == 2 ? "404" : "200", order.get(i), "answer " + i);
        }
        assertEquals("410", order.get(150));
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.1,close,close", "HTTP/1.1,keep-alive,", "HTTP/1.0,x,close", "HTTP/1.0,keep-alive,keep-alive"})
    void says_of_a_connection_what_clients_do_not_take_for_granted(String version, String asked, String said)
            throws Exception {
        var answer = raw("GET /en/ " + version + "\r\nHost: x\r\nConnection: " + asked + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        assertTrue(answer.contains("home en"));
        var line =
                answer.lines().filter(each -> each.startsWith("connection: ")).findFirst();
        assertEquals(
                said, line.map(each -> each.substring("connection: ".length())).orElse(null));
    }

    @Test
    void answers_head_in_a_row_without_a_body() throws Exception {
        var head = lines("HEAD /en/ HTTP/1.1", "Host: x");
        var answers = raw(head + head + lines("HEAD /health HTTP/1.1", "Host: x", "Connection: close"));
        var parts = answers.split("\r\n\r\n", -1);
        assertEquals(4, parts.length, answers);
        for (int i = 0; i < 3; i++) {
            assertTrue(parts[i].startsWith("HTTP/1.1 200 "), "nothing stands between the answers: " + parts[i]);
        }
        assertEquals("", parts[3]);
    }

    /** Somebody between us and the reader may believe the other length, and take what follows for an answer to them. */
    @Test
    void believes_nothing_after_a_request_of_two_lengths() throws Exception {
        var hidden = lines("0") + lines("GET /health HTTP/1.1", "Host: x");
        var answer =
                raw(lines("POST /en/ HTTP/1.1", "Host: x", "Content-Length: 5", "Transfer-Encoding: chunked") + hidden);
        assertEquals(
                1, answer.lines().filter(line -> line.startsWith("HTTP/1.1 ")).count(), answer);
        assertFalse(answer.contains("edition "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr-FR/\u0001", "/fr-FR/\u007F", "/fr-FR/\u00A0x", "/pt-BR/\u0002"})
    void leads_to_no_address_that_is_none(String address) throws Exception {
        var answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("location:"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\r\n\r\n",
                "NONSENSE / HTTP/9.9\r\n\r\n",
                "GET /en/ HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                "GET /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "\0\0\0\r\n\r\n"
            })
    void survives_what_is_no_request(String nonsense) throws Exception {
        raw(nonsense);
        assertEquals(200, get("/en/").statusCode());
    }

    @Test
    void serves_the_next_edition_as_soon_as_it_is_on_the_shelf() throws Exception {
        var shelf = server.getApplicationContext().getBean(Shelf.class);
        shelf.serve(EditionOnTheShelf.place(home, shelf.current().orElseThrow().number() + 1));
        var number = shelf.current().orElseThrow().number();
        assertTrue(text(get("/health")).contains("edition " + number));
        assertEquals(200, get("/en/rights/papers/").statusCode());
    }

    private static HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        return send(request(address, headers));
    }

    private static HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + address));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1] == null ? "" : headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.BodyPublisher noBody() {
        return HttpRequest.BodyPublishers.noBody();
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        return new String(plain(response), StandardCharsets.UTF_8);
    }

    private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
        return switch (response.headers().firstValue("content-encoding").orElse("")) {
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
            case "br" ->
                com.aayushatharva.brotli4j.decoder.Decoder.decompress(response.body())
                        .getDecompressedData();
            default -> response.body();
        };
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
