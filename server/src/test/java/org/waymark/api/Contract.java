package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the description of the interface says of answers. A field it does not name is as wrong as one that is missing. */
final class Contract {
    static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4))
            .metaSchema(OpenApi30.getInstance())
            .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
            .build();
    private final Map<String, JsonSchema> compiled = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();

    Contract(byte[] openapi) throws IOException {
        description = JSON.readTree(openapi);
        description.path("components").path("schemas").forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
    }

    /** “get /api/v1/edition” and so on. */
    Set<String> operations() {
        var all = new TreeSet<String>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> all.add(method + " " + path.getKey())));
        return all;
    }

    /** Those that something was asked of. */
    Set<String> asked() {
        return asked;
    }

    JsonNode schema(String name) {
        return description.path("components").path("schemas").path(name);
    }

    /** The answer, after it was held to its schema. */
    JsonNode check(String uri, HttpResponse<byte[]> response) throws IOException {
        var template = template(uri.replaceFirst("\\?.*", ""));
        asked.add("get " + template);
        var answers = description.path("paths").path(template).path("get").path("responses");
        var status = Integer.toString(response.statusCode());
        var type = response.headers().firstValue("content-type").orElseThrow();
        var answer = answers.path(answers.has(status) ? status : status.charAt(0) + "XX")
                .path("content")
                .path(type);
        assertTrue(answer.has("schema"), uri + " answers " + status + " " + type + ": not in the description");
        var json = JSON.readTree(response.body());
        assertEquals(Set.of(), compiled(answer.path("schema")).validate(json), uri);
        return json;
    }

    private JsonSchema compiled(JsonNode schema) {
        return compiled.computeIfAbsent(schema.toString(), any -> {
            var whole = JSON.createObjectNode();
            whole.set("allOf", JSON.createArrayNode().add(schema));
            whole.set("components", description.path("components"));
            return schemas.getSchema(
                    whole,
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());
        });
    }

    private String template(String path) {
        var found = new TreeSet<String>();
        description.path("paths").fieldNames().forEachRemaining(template -> {
            if (path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))) {
                found.add(template);
            }
        });
        // What stands in the path goes before what is filled in: “{” comes after all letters.
        assertTrue(!found.isEmpty(), path + " is not in the description");
        return found.first();
    }
}
