package org.waymark.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.Fields;

/**
 * What became of one field between two versions.
 *
 * @param path like {@code /verification/check-again}; items of a list are counted from 1
 * @param before as people would write it; empty where there was none
 * @param after the same in the newer version; empty where there is none
 */
public record FieldDifference(String path, String before, String after) {
    /** Every field of either version, those of the newer in its order first. */
    public static List<FieldDifference> between(Fields before, Fields after) {
        var was = flat(before);
        var is = flat(after);
        var paths = new LinkedHashSet<>(is.keySet());
        paths.addAll(was.keySet());
        return paths.stream()
                .map(path -> new FieldDifference(path, was.getOrDefault(path, ""), is.getOrDefault(path, "")))
                .toList();
    }

    public boolean isChanged() {
        return !before.equals(after);
    }

    /** The words of both versions, for a template to mark. */
    public List<WordDifference> getWords() {
        return WordDifference.between(before, after);
    }

    private static Map<String, String> flat(Fields fields) {
        var values = new LinkedHashMap<String, String>();
        fields.asMap().forEach((key, value) -> put(values, "/" + key, value));
        return values;
    }

    private static void put(Map<String, String> values, String path, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, inner) -> put(values, path + "/" + key, inner));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            var items = new ArrayList<Object>(list);
            for (int i = 0; i < items.size(); i++) {
                put(values, path + "/" + (i + 1), items.get(i));
            }
        } else if (value instanceof List<?> list) {
            values.put(path, list.stream().map(Object::toString).collect(Collectors.joining(", ")));
        } else {
            values.put(path, value.toString());
        }
    }
}
