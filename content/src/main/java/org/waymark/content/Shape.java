package org.waymark.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fields may look like: a JSON Schema that needs nothing outside itself, compiled once. */
final class Shape {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            // Nothing is ever fetched: a schema that points outside is a fault.
            factory -> factory.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();

    private final JsonNode schema;
    private final JsonSchema compiled;

    Shape(JsonNode shape, JsonNode parts) {
        var whole = (ObjectNode) shape.deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("$defs", parts);
        this.schema = whole;
        this.compiled = SCHEMAS.getSchema(whole, CONFIG);
        this.compiled.initializeValidators();
    }

    String schema() {
        return schema.toPrettyString();
    }

    List<String> keys() {
        return keys(schema);
    }

    List<FieldProblem> problems(Fields fields) {
        return new PlainWords(this).of(compiled.validate(JSON.valueToTree(fields.asMap())));
    }

    Fields inOrder(Fields fields) {
        return Fields.of(inOrder(fields.asMap(), schema));
    }

    /** The part of the schema that describes the value at the pointer; empty where nothing does. */
    JsonNode at(String pointer) {
        var node = schema;
        for (var step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                node = resolved(
                        node.has("items")
                                ? node.path("items")
                                : node.path("properties").path(step));
            }
        }
        return node;
    }

    static List<String> keys(JsonNode schema) {
        var keys = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        return Collections.unmodifiableList(keys);
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }

    private Map<String, Object> inOrder(Map<?, ?> values, JsonNode shape) {
        var ordered = new LinkedHashMap<String, Object>();
        for (var key : keys(shape)) {
            put(ordered, key, values.get(key), shape);
        }
        values.forEach((key, value) -> {
            if (!ordered.containsKey(key.toString())) {
                put(ordered, key.toString(), value, shape);
            }
        });
        return ordered;
    }

    private void put(Map<String, Object> ordered, String key, @Nullable Object value, JsonNode shape) {
        if (value != null) {
            ordered.put(key, inOrder(value, resolved(shape.path("properties").path(key))));
        }
    }

    private Object inOrder(Object value, JsonNode shape) {
        if (value instanceof Map<?, ?> map) {
            return inOrder(map, shape);
        }
        if (value instanceof List<?> list) {
            var items = new ArrayList<>();
            list.forEach(item -> items.add(inOrder(item, resolved(shape.path("items")))));
            return items;
        }
        return value;
    }
}
