package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The named values of a document, as a kind's schema describes them: an immutable JSON object of strings, whole
 * numbers, booleans, lists and objects. A key without a value is absent, never null. Keys keep their order, but order
 * makes no difference to equality or hash.
 */
public final class Fields {
    public static final Fields EMPTY = new Fields(Map.of());

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = values;
    }

    /** Copies the values; entries whose value is null are left out. */
    public static Fields of(Map<String, ?> values) {
        return new Fields(frozen(values));
    }

    /** Reads what {@link #json()} wrote. */
    public static Fields parse(String json) {
        if (JsonText.read(json) instanceof Map<?, ?> object) {
            return new Fields(frozen(object));
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    public Optional<String> text(String key) {
        return value(key, String.class);
    }

    /** The text under the key; empty where there is none. */
    public String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    public Optional<Integer> number(String key) {
        return value(key, Number.class).map(Number::intValue);
    }

    /** Whether the key holds true; a missing key is false. */
    public boolean flag(String key) {
        return value(key, Boolean.class).orElse(false);
    }

    /** The list of texts under the key; empty where there is none. */
    public List<String> texts(String key) {
        return list(key).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The list of objects under the key; empty where there is none. */
    public List<Fields> objects(String key) {
        return list(key).stream()
                .filter(Map.class::isInstance)
                .map(item -> new Fields(object(item)))
                .collect(Collectors.toUnmodifiableList());
    }

    public Optional<Fields> object(String key) {
        return value(key, Map.class).map(item -> new Fields(object(item)));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** These fields with one more, or one replaced. */
    public Fields with(String key, Object value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(key, value);
        return of(copy);
    }

    public Fields without(String key) {
        var copy = new LinkedHashMap<>(values);
        copy.remove(key);
        return of(copy);
    }

    /** The values as plain maps, lists, strings, numbers and booleans; unmodifiable. */
    public Map<String, Object> asMap() {
        return values;
    }

    /** Canonical JSON: keys sorted, no spaces; equal fields give equal text. */
    public String json() {
        return JsonText.writeSorted(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }

    private <T> Optional<T> value(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).filter(type::isInstance).map(type::cast);
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // frozen() made every nested map one of strings
    private static Map<String, Object> object(Object map) {
        return (Map<String, Object>) map;
    }

    private static Map<String, Object> frozen(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (value != null) {
                copy.put(Objects.toString(key), frozenValue(value));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object frozenValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return frozen(map);
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<>();
            list.forEach(item -> copy.add(frozenValue(item)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
