package org.waymark.integreat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/** Reads a whole region as the app does, and fails where the app would. */
public final class AppReader {
    private static final String BASE = "/api/v3/";
    /** What the app’s sanitiser takes away, and what its own page has already. */
    private static final String FOREIGN = "h1, script, style, svg, form, input, button, audio, video, source, picture,"
            + " object, [id], [for], p:empty, [onclick], [target], nav, main, .links";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String region;

    public AppReader(URI server, String region) {
        this.server = server;
        this.region = region;
    }

    /** Every item of every language; tells how many there were. */
    public int readAll() throws Exception {
        var regions = get("regions", "regions/");
        var own = get("region", "regions/" + region + "/");
        assertEquals(regions.path(0), own);
        var trees = new LinkedHashMap<String, Map<String, JsonNode>>();
        for (var language : own.path("languages")) {
            var code = language.path("code").asText();
            trees.put(code, tree(code));
        }
        var ids = new HashSet<Long>();
        for (var code : trees.keySet()) {
            for (var page : trees.get(code).values()) {
                assertTrue(ids.add(page.path("id").asLong()), page.path("path").asText());
                readPage(code, page, trees);
            }
            readOthers(code);
        }
        return ids.size();
    }

    private Map<String, JsonNode> tree(String code) throws Exception {
        var pages = new LinkedHashMap<String, JsonNode>();
        for (var page : get("pages", region + "/" + code + "/pages/")) {
            pages.put(page.path("path").asText(), page);
        }
        assertFalse(pages.isEmpty(), "a language without a page is headed “root”");
        return pages;
    }

    private void readPage(String code, JsonNode page, Map<String, Map<String, JsonNode>> trees) {
        var path = page.path("path").asText();
        assertTrue(path.startsWith("/" + region + "/" + code + "/"), path);
        var parent = page.path("parent").path("path");
        assertTrue(parent.isNull() || trees.get(code).containsKey(parent.asText()), path + " has no parent");
        assertTrue(parent.isNull() || path.startsWith(parent.asText()), path);
        page.path("available_languages").properties().forEach(other -> {
            assertFalse(other.getKey().equals(code), path);
            var there =
                    trees.get(other.getKey()).get(other.getValue().path("path").asText());
            assertNotNull(there, path + " in " + other);
            assertTrue(
                    other.getValue().path("id").isNull()
                            || other.getValue().path("id").equals(there.path("id")),
                    path + " in " + other);
            assertTrue(there.path("available_languages").has(code), path + " in " + other + " does not lead back");
        });
        assertContent(path, page.path("content").asText(), trees.get(code).keySet());
    }

    private void assertContent(String path, String html, Set<String> paths) {
        var content = Jsoup.parseBodyFragment(html);
        assertEquals("", content.select(FOREIGN).toString(), path);
        assertFalse(content.text().isBlank(), path);
        for (var link : content.select("a")) {
            var href = link.attr("href");
            assertTrue(
                    paths.contains(href)
                            || (href.matches("https?://.*") && link.hasClass("link-external"))
                            || href.matches("(tel|mailto|sms):.+"),
                    path + " leads to " + link);
        }
    }

    /** That what is below a page and what is above it agree. */
    public void readWays(String code) throws Exception {
        var all = tree(code);
        for (var path : all.keySet()) {
            var query = "?url=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
            var below = get("pages", region + "/" + code + "/children/" + query + "&depth=1");
            assertEquals(path, below.path(0).path("path").asText());
            for (int i = 1; i < below.size(); i++) {
                assertEquals(path, below.path(i).path("parent").path("path").asText());
            }
            var above = new ArrayList<String>();
            get("pages", region + "/" + code + "/parents/" + query)
                    .forEach(page -> above.add(page.path("path").asText()));
            assertEquals(chain(all, path), above, path);
        }
    }

    private static List<String> chain(Map<String, JsonNode> all, String path) {
        var parent = all.get(path).path("parent").path("path");
        if (parent.isNull()) {
            return List.of();
        }
        var chain = new ArrayList<>(chain(all, parent.asText()));
        chain.add(parent.asText());
        return chain;
    }

    private void readOthers(String code) throws Exception {
        var below = region + "/" + code + "/";
        for (var none : List.of(
                "events/?combine_recurring=True",
                "locations/?on_map=1",
                "location-categories/",
                "offers/",
                "extras/")) {
            get("none", below + none);
        }
        for (var news : get("news", below + "news")) {
            assertEquals(
                    news, get("news-item", below + "news/" + news.path("id").asText()));
        }
        get("fcm", below + "fcm/?channel=news");
        assertEquals(get("imprint", below + "imprint/"), get("imprint", below + "disclaimer"));
    }

    /** The answer, held to the table of that name. */
    public JsonNode get(String table, String address) throws Exception {
        var answer = send(address);
        assertEquals(200, answer.statusCode(), address);
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElse(""), address);
        assertTrue(answer.headers().firstValue("etag").orElse("").startsWith("\""), address);
        return AppContract.check(table, answer.body());
    }

    /** Whatever is answered. */
    public HttpResponse<byte[]> send(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(BASE + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** What the app sends from its form: the fields as names and values. */
    public HttpResponse<byte[]> tell(String address, String from, String... fields) throws Exception {
        var edge = "----app-edge";
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(edge, fields[i], fields[i + 1]));
        }
        var type = "multipart/form-data; boundary=" + edge;
        return post(address, type, form + "--" + edge + "--\r\n", "X-Real-IP", from);
    }

    /** Whatever is sent. */
    public HttpResponse<byte[]> post(String address, String type, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(BASE + address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
