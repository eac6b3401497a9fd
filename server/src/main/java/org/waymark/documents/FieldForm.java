package org.waymark.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;

/** Fields of a text or of facts as a form made from the description of their kind sends them, and back. */
final class FieldForm {
    /** The place of a choice that was not in the list before. */
    static final int LAST = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TypedText typed;

    private FieldForm(TypedText typed) {
        this.typed = typed;
    }

    /** What was typed, as far as it can be told: what is wrong stays in it as it was typed, for the rules to refuse. */
    static Fields read(TypedText typed, FieldShape shape) {
        return Fields.of(new FieldForm(typed).group(FormNames.FIELD, shape));
    }

    /** What the form would send for these fields; reading it gives the same fields. */
    static Map<String, String> write(Fields fields, FieldShape shape) {
        var sent = new LinkedHashMap<String, String>();
        write(sent, FormNames.FIELD, shape, fields.asMap());
        return sent;
    }

    private static void write(Map<String, String> sent, String prefix, FieldShape shape, Map<?, ?> values) {
        shape.fields().forEach((key, field) -> {
            var value = values.get(key);
            if (value != null) {
                write(sent, prefix + key, field, value);
            }
        });
    }

    private static void write(Map<String, String> sent, String name, FieldShape shape, Object value) {
        switch (shape.type()) {
            case MANY ->
                list(value)
                        .forEach(choice -> sent.put(
                                name + "." + choice, String.valueOf(list(value).indexOf(choice))));
            case LINES ->
                sent.put(
                        name,
                        String.join(
                                "\n", list(value).stream().map(Object::toString).toList()));
            case GROUP -> write(sent, name + ".", shape, map(value));
            case GROUPS -> {
                sent.put(name + ".count", String.valueOf(list(value).size()));
                for (int i = 0; i < list(value).size(); i++) {
                    write(
                            sent,
                            name + "." + i + ".",
                            shape.item(),
                            map(list(value).get(i)));
                }
            }
            case JSON -> sent.put(name, value instanceof String text ? text : json(value));
            default -> sent.put(name, value.toString());
        }
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> group(String prefix, FieldShape shape) {
        var values = new LinkedHashMap<String, Object>();
        shape.fields().forEach((key, field) -> {
            var value = value(prefix + key, field, shape.requires(key));
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private @Nullable Object value(String name, FieldShape shape, boolean required) {
        return switch (shape.type()) {
            case LINE, DAY, TEL, ONE -> orNothing(typed.line(name));
            case CARRIED -> shape.isNumber() ? number(typed.line(name)) : orNothing(typed.line(name));
            case NUMBER -> number(typed.line(name));
            case FLAG -> flag(typed.line(name));
            case MANY ->
                orNothing(
                        chosen(name, shape.item())
                                .sorted(Comparator.comparingInt(choice -> place(typed.line(name + "." + choice))))
                                .toList(),
                        required);
            case LINES -> orNothing(lines(name, shape.item()), required);
            case GROUP -> {
                var group = group(name + ".", shape);
                yield group.isEmpty() ? null : group;
            }
            case GROUPS -> orNothing(groups(name, shape.item()), required);
            case JSON -> json(typed.text(name).strip());
        };
    }

    /** Codes of countries also where there is no such country: the rules refuse them. */
    private Stream<String> chosen(String name, FieldShape item) {
        var named = item.choices().stream();
        var sent = typed.fields().keySet().stream()
                .filter(field -> item.isCountry() && field.startsWith(name + "."))
                .map(field -> field.substring(name.length() + 1));
        return Stream.concat(named, sent).distinct().filter(choice -> typed.has(name + "." + choice));
    }

    private List<Object> lines(String name, FieldShape item) {
        var values = new ArrayList<>();
        typed.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var value = item.type() == FieldShape.Type.NUMBER ? number(line) : line;
                    if (value != null) {
                        values.add(value);
                    }
                });
        return values;
    }

    /** A group in which nothing is typed is one that nobody wants. */
    private List<Object> groups(String name, FieldShape item) {
        var groups = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.number(name + ".count"), 200); i++) {
            var group = group(name + "." + i + ".", item);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static int place(String sent) {
        return sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : LAST;
    }

    private static @Nullable Object json(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    private static @Nullable Object number(String line) {
        return line.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(line) : orNothing(line);
    }

    private static @Nullable Object flag(String line) {
        return line.isEmpty() ? null : (Object) line.equals("true");
    }

    private static @Nullable Object orNothing(String line) {
        return line.isEmpty() ? null : line;
    }

    private static @Nullable Object orNothing(List<?> values, boolean required) {
        return values.isEmpty() && !required ? null : values;
    }
}
