package org.waymark.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a schema complains about so that a person who knows no schema can mend it. */
final class PlainWords {
    private final Shape shape;

    PlainWords(Shape shape) {
        this.shape = shape;
    }

    List<FieldProblem> of(Collection<ValidationMessage> complaints) {
        var problems = new LinkedHashSet<FieldProblem>();
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        for (var complaint : complaints) {
            var place = complaint.getInstanceLocation().toString();
            if (complaint.getEvaluationPath().toString().contains("/anyOf/")) {
                choices.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(complaint.getProperty());
            } else {
                problems.add(plain(complaint, place));
            }
        }
        choices.forEach((place, keys) -> {
            var names = Map.of("title", title(shape.at(place)), Sentence.FIELD, String.join(", ", keys));
            problems.add(new FieldProblem(place, new Sentence("desk.gate.field.needs-one", names)));
        });
        return List.copyOf(problems);
    }

    private FieldProblem plain(ValidationMessage complaint, String place) {
        var here = shape.at(place);
        return switch (complaint.getType()) {
            case "required" -> missing(place, complaint.getProperty());
            case "additionalProperties" -> unknown(place, complaint.getProperty(), Shape.keys(here));
            default -> new FieldProblem(place, wrongValue(complaint, here));
        };
    }

    private FieldProblem missing(String place, String key) {
        var pointer = place + "/" + key;
        var wanted = shape.at(pointer);
        var names = named(wanted);
        names.put(Sentence.FIELD, key);
        return new FieldProblem(pointer, new Sentence("desk.gate.field.missing" + hint(wanted), names));
    }

    private static FieldProblem unknown(String place, String key, List<String> known) {
        var sentence = Spelling.nearest(key, known)
                .map(near -> new Sentence("desk.gate.field.misspelt", Map.of("key", key, "near", near)))
                .orElseGet(() ->
                        new Sentence("desk.gate.field.unknown", Map.of("key", key, "known", String.join(", ", known))));
        return new FieldProblem(place + "/" + key, sentence);
    }

    private static Sentence wrongValue(ValidationMessage complaint, JsonNode here) {
        var value = complaint.getInstanceNode();
        var names = named(here);
        names.put("words", value.isValueNode() ? value.asText() : value.toString());
        names.put("least", here.path("minimum").asText());
        names.put("most", here.path("maximum").asText());
        names.put(Sentence.FIELD, String.join(", ", Shape.keys(here)));
        return switch (complaint.getType()) {
            case "enum" -> new Sentence("desk.gate.field.no-choice", names);
            case "pattern" -> new Sentence("desk.gate.field.pattern" + hint(here), names);
            case "type" -> new Sentence(type(here.path("type").asText()) + hint(here), names);
            case "minItems" -> new Sentence("desk.gate.field.list-empty");
            case "uniqueItems" -> new Sentence("desk.gate.field.list-twice");
            case "minimum" -> new Sentence("desk.gate.field.too-small", names);
            case "maximum" -> new Sentence("desk.gate.field.too-great", names);
            case "minProperties" -> new Sentence("desk.gate.field.group-empty", names);
            default -> new Sentence("desk.gate.field.rule", "rule", complaint.getMessage());
        };
    }

    private static Map<String, String> named(JsonNode schema) {
        var names = new HashMap<String, String>();
        names.put("title", title(schema));
        names.put("examples", listed(schema.path("examples")));
        names.put("choices", listed(schema.path("enum")));
        return names;
    }

    private static String title(JsonNode schema) {
        return schema.path("title").asText("value");
    }

    /** What the key of a sentence ends with that shows how the value may look. */
    private static String hint(JsonNode schema) {
        if (schema.has("enum")) {
            return ".choices";
        }
        return schema.has("examples") ? ".like" : "";
    }

    private static String listed(JsonNode values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join(", ", texts);
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "desk.gate.field.no-text";
            case "integer" -> "desk.gate.field.no-number";
            case "boolean" -> "desk.gate.field.no-flag";
            case "array" -> "desk.gate.field.no-list";
            default -> "desk.gate.field.no-group";
        };
    }
}
