package org.waymark.staff;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody's browser at the desk: keeps the desk's cookie, and sends forms with the secret of the page they stand on. */
public class DeskBrowser {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Map<String, String> headers = new HashMap<>(Map.of("Accept-Language", "en", "Accept", "text/html"));
    String cookie = "";
    String token = "";

    DeskBrowser(Object address) {
        this.address = address.toString();
    }

    public DeskBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The same browser, after another server took the place of the one it knew. */
    DeskBrowser at(Object other) {
        var same = new DeskBrowser(other);
        same.cookie = cookie;
        same.token = token;
        return same;
    }

    public Answer get(String path) {
        return take(request(path).GET());
    }

    public Answer post(String path, String... fields) {
        var form = new ArrayList<>(List.of("form-token", token));
        form.addAll(List.of(fields));
        return postBare(path, form.toArray(String[]::new));
    }

    public Answer postBare(String path, String... fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return take(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&")))));
    }

    /** As a script sends it. */
    public Answer json(String path, String body) {
        return take(request(path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A file as it comes, byte for byte. */
    public byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends a form with a file in it, as browsers do. */
    public Answer upload(String path, byte[] file) {
        return upload(path, token, file);
    }

    public Answer upload(String path, String token, byte[] file, String... fields) {
        var edge = "waymark-edge";
        var named = new StringBuilder(part(edge, "form-token", token));
        for (int i = 0; i < fields.length; i += 2) {
            named.append(part(edge, fields[i], fields[i + 1]));
        }
        var head = named + "--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        return take(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + edge + "--\r\n"))));
    }

    /** The same with other fields before the file, as pairs of names and values. */
    public Answer uploadWith(String path, byte[] file, String... fields) {
        return upload(path, token, file, fields);
    }

    private static String part(String edge, String name, String value) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    Answer signIn(String email, String password) {
        get("/desk/sign-in");
        return post("/desk/sign-in", "email", email, "password", password);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                .timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (!cookie.isEmpty()) {
            request.header("Cookie", SessionCookie.NAME + "=" + cookie);
        }
        return request;
    }

    private Answer take(HttpRequest.Builder request) {
        try {
            var answer = new Answer(client.send(request.build(), BodyHandlers.ofString()));
            answer.newCookie().ifPresent(value -> cookie = value);
            var secret = answer.page().selectFirst("input[name=form-token]");
            token = secret == null ? token : secret.val();
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public record Answer(HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        public Document page() {
            return Jsoup.parse(http.body());
        }

        public String text() {
            return page().text();
        }

        public String way() {
            return http.headers().firstValue("location").orElse("");
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        Optional<String> newCookie() {
            return http.headers().firstValue("set-cookie").map(set -> set.replaceFirst("^[^=]*=([^;]*).*", "$1"));
        }
    }
}
