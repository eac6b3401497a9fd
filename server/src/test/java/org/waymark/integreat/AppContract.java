package org.waymark.integreat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** What the app reads, by the tables of its interface: fields that are missing, null, of another type or not in them. */
public final class AppContract {
    public static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNode SCHEMA = read();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private AppContract() {}

    /** The same JSON, after it was held to the table of that name. */
    public static JsonNode check(String table, byte[] json) {
        try {
            var read = JSON.readTree(json);
            var schema = JSON.createObjectNode();
            schema.put("$ref", "#/$defs/" + table);
            schema.set("$defs", SCHEMA.path("$defs"));
            assertEquals(Set.of(), FACTORY.getSchema(schema).validate(read), table);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try (var file = AppContract.class.getResourceAsStream("app.schema.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
