package org.waymark.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Column.Holds;
import org.waymark.content.Kind;

/** Finds the columns of a kind's facts from its description, so that no kind needs a table of its own. */
final class Columns {
    private final Kind kind;
    private final JsonNode schema;
    private final List<Column> columns = new ArrayList<>();

    private Columns(Kind kind) {
        this.kind = kind;
        try {
            this.schema = new ObjectMapper().readTree(kind.factsSchema());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the description of the kind “" + kind + "” is no JSON", e);
        }
    }

    static List<Column> of(Kind kind) {
        var columns = new Columns(kind);
        columns.schema.path("properties").properties().forEach(field -> columns.add(field.getKey(), field.getValue()));
        return List.copyOf(columns.columns);
    }

    private void add(String key, JsonNode field) {
        var shape = resolved(field);
        var items = resolved(shape.path("items"));
        switch (shape.path("type").asText("string")) {
            case "integer" -> columns.add(new Column(key, "", Holds.NUMBER));
            case "boolean" -> columns.add(new Column(key, "", Holds.FLAG));
            case "object" -> parts(key, shape, Holds.PART);
            case "array" -> list(key, items);
            default -> columns.add(new Column(key, "", Holds.TEXT));
        }
    }

    private void list(String key, JsonNode items) {
        if (items.path("type").asText().equals("object")) {
            parts(key, items, Holds.PARTS);
        } else {
            columns.add(new Column(key, "", Holds.LINES));
        }
    }

    private void parts(String key, JsonNode object, Holds holds) {
        object.path("properties").properties().forEach(part -> {
            var shape = resolved(part.getValue());
            if (shape.path("type").asText("string").equals("string")) {
                columns.add(new Column(key, part.getKey(), holds));
            } else if (holds == Holds.PARTS && isListOfCodes(shape)) {
                columns.add(new Column(key, part.getKey(), Holds.PARTS_WITH_CODES));
            } else {
                throw new NotFlat(kind.name(), key);
            }
        });
    }

    /** Countries are: no code of one has a space in it. */
    private boolean isListOfCodes(JsonNode shape) {
        return shape.path("items").path("$ref").asText().equals("#/$defs/country");
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }
}
