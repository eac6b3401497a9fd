package org.waymark.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.language.Countries;

/** A JSON Schema as the form sees it: which fields there are, of which type, and how they are written. */
final class FieldShape {
    /** What a field of the form is; everything else is edited as JSON, so that nothing is lost. */
    enum Type {
        LINE,
        DAY,
        TEL,
        NUMBER,
        FLAG,
        ONE,
        MANY,
        LINES,
        GROUP,
        GROUPS,
        JSON,
        /** Put in by a program; goes through the form unseen. */
        CARRIED
    }

    private static final ObjectMapper READER = new ObjectMapper();
    private static final Map<String, FieldShape> READ = new ConcurrentHashMap<>();

    private final JsonNode root;
    private final JsonNode node;
    private final String reference;
    /** Within a group: a form shows groups of fields, and no groups within them. */
    private final boolean nested;
    /** The schema itself and not a part of it. */
    private final boolean whole;

    private FieldShape(JsonNode root, JsonNode node, boolean nested, boolean whole) {
        this.root = root;
        this.nested = nested;
        this.whole = whole;
        this.reference = node.path("$ref").asText("").replaceFirst("^#/\\$defs/", "");
        this.node = reference.isEmpty() ? node : root.path("$defs").path(reference);
    }

    /** The shape of a whole schema. */
    static FieldShape of(String schema) {
        return READ.computeIfAbsent(schema, text -> {
            try {
                var root = READER.readTree(text);
                return new FieldShape(root, root, false, true);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    Type type() {
        if (node.has("enum") || isCountry()) {
            return Type.ONE;
        }
        return switch (node.path("type").asText()) {
            case "string" -> string();
            case "integer" -> "picture-measure".equals(reference) ? Type.CARRIED : Type.NUMBER;
            case "boolean" -> Type.FLAG;
            case "object" -> nested ? Type.JSON : Type.GROUP;
            case "array" -> list();
            default -> Type.JSON;
        };
    }

    private Type string() {
        return switch (reference) {
            case "day" -> Type.DAY;
            case "number" -> Type.TEL;
            case "words-hash", "file-hash", "picture-format" -> Type.CARRIED;
            default -> example().startsWith("+") ? Type.TEL : Type.LINE;
        };
    }

    private Type list() {
        return switch (item().type()) {
            case ONE -> Type.MANY;
            case GROUP -> Type.GROUPS;
            case LINE, NUMBER, TEL, DAY -> Type.LINES;
            default -> Type.JSON;
        };
    }

    /** The fields of a group in the order files are written in. */
    Map<String, FieldShape> fields() {
        var fields = new LinkedHashMap<String, FieldShape>();
        node.path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), new FieldShape(root, field.getValue(), !whole, false)));
        return fields;
    }

    FieldShape item() {
        return new FieldShape(root, node.path("items"), nested, false);
    }

    boolean requires(String key) {
        return texts(node.path("required")).contains(key);
    }

    /** Of countries, in no order that means anything to people. */
    List<String> choices() {
        if (!isCountry()) {
            return texts(node.path("enum"));
        }
        return reference.equals("place")
                ? Stream.concat(Stream.of("EU", "INT"), Countries.CODES.stream())
                        .toList()
                : Countries.CODES;
    }

    /** Whether it is the code of a country, which nobody needs to know by heart. */
    boolean isCountry() {
        return reference.equals("country") || reference.equals("place");
    }

    /** How it is written, without the quotes that a YAML file needs; empty where the schema shows nothing. */
    String example() {
        var shown = type(node) == Type.LINES || node.has("items") ? item().node : node;
        return shown.path("examples").path(0).asText("").replaceAll("^'|'$", "");
    }

    boolean isNumber() {
        return "integer".equals(node.path("type").asText());
    }

    /** Whether it is a code and not words of a language. */
    boolean isCode() {
        return node.has("pattern") && !isCountry() && !"line".equals(reference) && !"translator".equals(reference);
    }

    private static Type type(JsonNode node) {
        return "array".equals(node.path("type").asText()) ? Type.LINES : Type.LINE;
    }

    private static List<String> texts(JsonNode values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
