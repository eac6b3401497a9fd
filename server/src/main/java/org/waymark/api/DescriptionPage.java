package org.waymark.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** Says in HTML what the description of the interface says, in English and without a script. */
final class DescriptionPage {
    private static final String STYLE = "body{max-width:50em;margin:1em auto;padding:0 1em;font:1em/1.5 sans-serif}"
            + "code{overflow-wrap:anywhere}dd{margin:0 0 .5em 1em}";
    /** Nothing but its own style. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode description;
    private final StringBuilder html = new StringBuilder();

    DescriptionPage(byte[] description) throws IOException {
        this.description = JSON.readTree(description);
    }

    String html() {
        var title = text(description.path("info").path("title")) + " API "
                + text(description.path("info").path("version"));
        html.append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.append("<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n<main>\n");
        html.append("<h1>").append(title).append("</h1>\n");
        paragraph(text(description.path("info").path("description")));
        paragraph("<a href=\"/api/v1/openapi.json\">OpenAPI " + text(description.path("openapi")) + "</a>");
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operation(path.getKey(), operation.getKey(), operation.getValue())));
        description
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema(schema.getKey(), schema.getValue()));
        return html.append("</main>\n</html>\n").toString();
    }

    private void operation(String path, String method, JsonNode operation) {
        html.append("<h2><code>").append(method.toUpperCase(Locale.ROOT)).append(' ');
        html.append(escaped(path)).append("</code></h2>\n");
        paragraph(text(operation.path("description")));
        html.append("<dl>\n");
        operation
                .path("parameters")
                .forEach(parameter -> entry(
                        text(parameter.path("name")),
                        type(parameter.path("schema")),
                        text(parameter.path("description"))));
        operation.path("responses").properties().forEach(answer -> answer.getValue()
                .path("content")
                .forEach(content -> entry(
                        escaped(answer.getKey()),
                        type(content.path("schema")),
                        text(answer.getValue().path("description")))));
        html.append("</dl>\n");
    }

    private void schema(String name, JsonNode schema) {
        html.append("<h2 id=\"")
                .append(escaped(name))
                .append("\">")
                .append(escaped(name))
                .append("</h2>\n");
        paragraph(text(schema.path("description")));
        html.append("<dl>\n");
        schema.path("enum").forEach(value -> entry(text(value), "", ""));
        schema.path("properties")
                .properties()
                .forEach(field -> entry(
                        escaped(field.getKey()),
                        type(field.getValue()),
                        text(field.getValue().path("description"))));
        html.append("</dl>\n");
    }

    private void entry(String name, String type, String about) {
        html.append("<dt><code>").append(name).append("</code> ").append(type).append("</dt>\n");
        html.append("<dd>").append(about).append("</dd>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(text).append("</p>\n");
    }

    /** With a link to what is described on this page. */
    private static String type(JsonNode schema) {
        var reference = schema.path("$ref")
                .asText(schema.path("allOf").path(0).path("$ref").asText());
        if (reference.startsWith(SCHEMAS)) {
            var name = escaped(reference.substring(SCHEMAS.length()));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }
        return schema.path("type").asText().equals("array")
                ? "list of " + type(schema.path("items"))
                : text(schema.path("type"));
    }

    private static String text(JsonNode node) {
        return escaped(node.asText());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
