package org.waymark.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of document Waymark knows, read once from {@code kinds/}; {@code index.json} there lists them. */
public final class Kinds {
    private static final Map<String, Kind> BY_NAME = read();

    private Kinds() {}

    /** All kinds, in the order of the index. */
    public static List<Kind> all() {
        return Collections.unmodifiableList(new ArrayList<>(BY_NAME.values()));
    }

    /** The kind of this name; {@link NoSuchKind} when there is none. */
    public static Kind named(String name) {
        return find(name).orElseThrow(() -> new NoSuchKind(name));
    }

    public static Optional<Kind> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<String> names() {
        return Collections.unmodifiableList(new ArrayList<>(BY_NAME.keySet()));
    }

    private static Map<String, Kind> read() {
        var parts = json("parts");
        var kinds = new LinkedHashMap<String, Kind>();
        json("index").forEach(name -> kinds.put(name.asText(), new Kind(json(name.asText()), parts)));
        return kinds;
    }

    private static JsonNode json(String name) {
        try (var in = Kinds.class.getResourceAsStream("kinds/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("kinds/" + name + ".json is missing");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("kinds/" + name + ".json cannot be read", e);
        }
    }
}
