package org.waymark.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.Fields;

/**
 * One column of facts in a table. A list has a line of the cell for each of its values; a list of objects has a column
 * for each of their keys, whose lines stand beside one another.
 *
 * @param key of the fact
 * @param part of the object under the key; empty where the fact is no object
 */
record Column(String key, String part, Holds holds) {
    enum Holds {
        TEXT,
        NUMBER,
        FLAG,
        LINES,
        PART,
        PARTS,
        /** Codes of each object, with spaces between. */
        PARTS_WITH_CODES
    }

    String name() {
        return part.isEmpty() ? key : key + "." + part;
    }

    String cell(Fields facts) {
        return switch (holds) {
            case TEXT -> facts.textOrEmpty(key);
            case NUMBER -> facts.number(key).map(Object::toString).orElse("");
            case FLAG -> facts.has(key) ? Boolean.toString(facts.flag(key)) : "";
            case LINES -> String.join("\n", facts.texts(key));
            case PART ->
                facts.object(key).map(object -> object.textOrEmpty(part)).orElse("");
            case PARTS ->
                facts.objects(key).stream()
                        .map(object -> object.textOrEmpty(part))
                        .collect(Collectors.joining("\n"));
            case PARTS_WITH_CODES ->
                facts.objects(key).stream()
                        .map(object -> String.join(" ", object.texts(part)))
                        .collect(Collectors.joining("\n"));
        };
    }

    /** Puts what the cell says among the facts; a cell that is empty says nothing. */
    void read(String cell, Map<String, Object> facts) {
        if (cell.isBlank()) {
            return;
        }
        switch (holds) {
            case TEXT -> facts.put(key, cell);
            case NUMBER -> facts.put(key, number(cell));
            case FLAG -> facts.put(key, cell.equals("true") ? true : cell.equals("false") ? false : cell);
            case LINES -> facts.put(key, Arrays.asList(cell.split("\n", -1)));
            case PART -> object(facts).put(part, cell);
            case PARTS -> parts(cell.split("\n", -1), facts, line -> line);
            case PARTS_WITH_CODES -> parts(cell.split("\n", -1), facts, line -> Arrays.asList(line.split(" +", -1)));
        }
    }

    /** What is no number is left for the kind to complain of. */
    private static Object number(String cell) {
        return cell.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(cell) : cell;
    }

    @SuppressWarnings("unchecked") // only this class puts something under the key
    private Map<String, Object> object(Map<String, Object> facts) {
        return (Map<String, Object>) facts.computeIfAbsent(key, any -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked") // only this class puts something under the key
    private void parts(String[] lines, Map<String, Object> facts, Function<String, Object> value) {
        var objects =
                (List<Map<String, Object>>) facts.computeIfAbsent(key, any -> new ArrayList<Map<String, Object>>());
        for (int i = 0; i < lines.length; i++) {
            if (objects.size() <= i) {
                objects.add(new LinkedHashMap<>());
            }
            if (!lines[i].isEmpty()) {
                objects.get(i).put(part, value.apply(lines[i]));
            }
        }
    }
}
