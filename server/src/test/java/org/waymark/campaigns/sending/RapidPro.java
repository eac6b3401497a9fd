package org.waymark.campaigns.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.content.Fields;

/** Takes broadcasts as RapidPro does (API v2): at most a hundred numbers, one text of 640 characters, all or nobody. */
class RapidPro implements AutoCloseable {
    static final String TOKEN = "a-token-of-this-test";

    /** What it does with the next broadcasts. */
    enum Reply {
        TAKE,
        TAKE_SILENTLY,
        TOO_MUCH,
        FAIL,
        AWAY
    }

    record Taken(String language, String text, List<String> urns) {}

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    final Set<String> unfit = new HashSet<>();
    volatile Reply reply = Reply.TAKE;
    final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    RapidPro() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v2/broadcasts.json", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void forget() {
        taken.clear();
        unfit.clear();
        reply = Reply.TAKE;
        asked.set(0);
    }

    /** How often each number was taken. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        taken.forEach(each -> each.urns().forEach(urn -> counts.merge(urn, 1, Integer::sum)));
        return counts;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (reply) {
            case TOO_MUCH -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                end(exchange, 429);
            }
            case FAIL -> end(exchange, 500);
            case AWAY -> end(exchange, 503);
            case TAKE, TAKE_SILENTLY -> end(exchange, status(exchange, Fields.parse(body)));
        }
    }

    private int status(HttpExchange exchange, Fields broadcast) {
        if (!("Token " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return 403;
        }
        var urns = broadcast.texts("urns");
        var language = broadcast.textOrEmpty("base_language");
        var text = broadcast.object("text").orElse(Fields.EMPTY).textOrEmpty(language);
        boolean fits = !text.isEmpty()
                && text.length() <= 640
                && language.length() == 3
                && !urns.isEmpty()
                && urns.size() <= 100
                && urns.stream().allMatch(urn -> urn.matches("tel:\\+[0-9]{7,15}") && !unfit.contains(urn));
        if (fits) {
            taken.add(new Taken(language, text, urns));
        }
        return fits ? 201 : 400;
    }

    private void end(HttpExchange exchange, int status) throws IOException {
        if (reply == Reply.TAKE_SILENTLY) {
            return;
        }
        var body = "{\"uuid\": \"0199bb98-3637-778d-9dfc-0ab85c950d7c\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
