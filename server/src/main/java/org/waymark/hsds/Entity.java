package org.waymark.hsds;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One row of a table of the specification; what is not known is left out. Its id follows from its name alone. */
final class Entity {
    private final String id;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Entity(String table, String... name) {
        this.id = id(table, name);
        fields.put("id", id);
    }

    static String id(String table, String... name) {
        var whole = "waymark " + table + " " + String.join(" ", name);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String id() {
        return id;
    }

    Entity with(String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
        return this;
    }

    /** For what the specification requires, known or not. */
    Entity withEven(String key, String value) {
        fields.put(key, value);
        return this;
    }

    Entity with(String key, Entity one) {
        fields.put(key, one.fields);
        return this;
    }

    Entity with(String key, Collection<Entity> many) {
        if (!many.isEmpty()) {
            fields.put(key, many.stream().map(Entity::fields).toList());
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
