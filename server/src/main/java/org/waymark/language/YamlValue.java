package org.waymark.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a YAML file; what has the wrong shape is refused with the place where it stands. */
record YamlValue(String place, @Nullable Object value) {

    boolean isList() {
        return value instanceof List<?>;
    }

    /** The value under a key; an absent value where there is none. */
    YamlValue at(String key) {
        return new YamlValue(place + ", " + key, value instanceof Map<?, ?> map ? map.get(key) : null);
    }

    /** The items of a list; one text stands for a list of one; nothing for an empty one. */
    List<YamlValue> items() {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> new YamlValue(place + ", item " + (list.indexOf(item) + 1), item))
                    .toList();
        }
        return List.of(this);
    }

    Map<String, YamlValue> entries() {
        var entries = new LinkedHashMap<String, YamlValue>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> entries.put(key.toString(), at(key.toString())));
        }
        return entries;
    }

    Optional<String> optionalText() {
        return value == null ? Optional.empty() : Optional.of(text());
    }

    /** A text. A bare number is refused: YAML may drop zeros and read NO as a refusal. */
    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(place + ": a text is needed, in quotes; found " + value);
    }

    List<String> texts() {
        return items().stream().map(YamlValue::text).toList();
    }
}
