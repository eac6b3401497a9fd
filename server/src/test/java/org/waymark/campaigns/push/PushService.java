package org.waymark.campaigns.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A push service of the tests' own (RFC 8030): remembers what it was handed, and answers as it is told to. */
public final class PushService implements AutoCloseable {
    /** It answers nothing before it is closed or told to forget. */
    public static final Reply SILENT = new Reply(0, Map.of());

    /** It takes what it gets and cuts the line. */
    public static final Reply CUT = new Reply(-1, Map.of());

    private final HttpServer server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> waiting = new ConcurrentHashMap<>();

    /** What is answered to a phone of that name. */
    public volatile Function<String, Reply> reply = phone -> Reply.of(201);

    public PushService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(hands);
        server.start();
    }

    /** An answer. */
    public record Reply(int status, Map<String, String> headers) {
        public static Reply of(int status) {
            return new Reply(status, Map.of());
        }
    }

    /** What was handed over for a phone; the body in base64. */
    public record Got(String phone, Map<String, String> headers, String written) {
        public byte[] body() {
            return Base64.getDecoder().decode(written);
        }
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String endpoint(Phone phone) {
        return origin() + "/wpush/" + phone.name;
    }

    public List<Got> got() {
        return List.copyOf(got);
    }

    /** How often each phone was sent something. */
    public Map<String, Long> counts() {
        return got.stream().collect(Collectors.groupingBy(Got::phone, Collectors.counting()));
    }

    public void forget() {
        waiting.values().forEach(CountDownLatch::countDown);
        got.clear();
        reply = phone -> Reply.of(201);
    }

    @Override
    public void close() {
        forget();
        server.stop(0);
        hands.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var phone = path.substring(path.lastIndexOf('/') + 1);
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toLowerCase(Locale.ROOT), each -> each.getValue()
                        .get(0)));
        got.add(new Got(
                phone,
                headers,
                Base64.getEncoder().encodeToString(exchange.getRequestBody().readAllBytes())));
        var answer = reply.apply(phone);
        if (answer.status() > 0) {
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status(), -1);
        } else if (answer.equals(SILENT)) {
            waitUntilForgotten(phone);
        }
        exchange.close();
    }

    private void waitUntilForgotten(String phone) {
        try {
            waiting.computeIfAbsent(phone, any -> new CountDownLatch(1)).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
