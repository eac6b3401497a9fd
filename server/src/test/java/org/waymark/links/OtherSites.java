package org.waymark.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Web servers on this machine that answer in every way the world does. */
final class OtherSites implements AutoCloseable {
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    OtherSites() {
        this.server = started(create());
    }

    private OtherSites(HttpServer server) {
        this.server = started(server);
    }

    /** With a certificate that nobody vouches for. */
    static OtherSites withOwnCertificate(Path folder) throws Exception {
        var store = folder.resolve("keys.p12");
        if (!Files.exists(store)) {
            var tool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            new ProcessBuilder(
                            tool,
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "site",
                            "-dname",
                            "CN=localhost",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            "waymark",
                            "-keystore",
                            store.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        var keys = KeyStore.getInstance(store.toFile(), "waymark".toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "waymark".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new OtherSites(server);
    }

    /** Where nobody listens. */
    static String nowhere() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://localhost:" + socket.getLocalPort() + "/";
        }
    }

    OtherSites page(String path, int status) {
        return page(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    OtherSites redirect(String path, int status, String to) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Takes the question, does that, and says nothing before the test is over. */
    OtherSites silent(String path, Runnable first) {
        return page(path, exchange -> {
            first.run();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    OtherSites page(String path, Handler handler) {
        pages.put(path, handler);
        return this;
    }

    String at(String path) {
        var scheme = server instanceof HttpsServer ? "https" : "http";
        return scheme + "://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        try (exchange) {
            pages.getOrDefault(exchange.getRequestURI().getPath(), gone -> gone.sendResponseHeaders(404, -1))
                    .answer(exchange);
        }
    }

    private HttpServer started(HttpServer made) {
        made.createContext("/", this::answer);
        made.setExecutor(threads);
        made.start();
        return made;
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }
}
