package org.waymark.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
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
        choices.forEach((place, keys) -> problems.add(new FieldProblem(
                place, "the " + title(shape.at(place)) + " needs one of: " + String.join(", ", keys) + "; add one")));
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
        return new FieldProblem(pointer, "“" + key + "” is missing; add the " + title(wanted) + hint(wanted));
    }

    private static FieldProblem unknown(String place, String key, List<String> known) {
        var message = Spelling.nearest(key, known)
                .map(near -> "“" + key + "” is not known here; did you mean “" + near + "”?")
                .orElse("“" + key + "” is not known here; remove it, or use one of: " + String.join(", ", known));
        return new FieldProblem(place + "/" + key, message);
    }

    private static String wrongValue(ValidationMessage complaint, JsonNode here) {
        var value = complaint.getInstanceNode();
        var written = "“" + (value.isValueNode() ? value.asText() : value.toString()) + "”";
        return switch (complaint.getType()) {
            case "enum" -> written + " is not a " + title(here) + hint(here);
            case "pattern" -> written + " is not written as a " + title(here) + hint(here);
            case "type" ->
                written + " is not " + type(here.path("type").asText()) + "; write the " + title(here) + hint(here);
            case "minItems" -> "the list is empty; add at least one, or leave the key out if it may be missing";
            case "uniqueItems" -> "the list names something twice; remove one of the two";
            case "minimum" ->
                written + " is too small; write " + here.path("minimum").asText() + " or more";
            case "minProperties" ->
                "the " + title(here) + " is empty; add one of: " + String.join(", ", Shape.keys(here));
            default -> complaint.getMessage();
        };
    }

    private static String title(JsonNode schema) {
        return schema.path("title").asText("value");
    }

    private static String hint(JsonNode schema) {
        if (schema.has("enum")) {
            return ", one of: " + listed(schema.path("enum"));
        }
        return schema.has("examples") ? ", like " + listed(schema.path("examples")) : "";
    }

    private static String listed(JsonNode values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join(", ", texts);
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "a text (put a number or a date into single quotes)";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "a group of keys";
        };
    }
}
