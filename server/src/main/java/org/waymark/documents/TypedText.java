package org.waymark.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in a form of the desk, right or wrong. It is what a draft keeps, so that nothing typed is ever lost to a
 * rule.
 */
record TypedText(Map<String, String> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> STRINGS = new TypeReference<>() {};

    TypedText {
        fields = Map.copyOf(fields);
    }

    static TypedText parse(String json) {
        try {
            return new TypedText(JSON.readValue(json, STRINGS));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a kept form: " + e.getOriginalMessage(), e);
        }
    }

    /** Without the secret of the form, and without which button was pressed. */
    String json() {
        var kept = new TreeMap<>(fields);
        kept.keySet().removeAll(FormNames.PASSING);
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** One line without blanks around it; empty when it was not sent. */
    String line(String name) {
        return fields.getOrDefault(name, "").replaceAll("[\\r\\n\\t]+", " ").strip();
    }

    /** With the line ends of a text, whatever the browser made of them. */
    String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** 0 for what is no whole number. */
    int number(String name) {
        var line = line(name);
        return line.matches("[0-9]{1,9}") ? Integer.parseInt(line) : 0;
    }

    /** The same with one more field, or one replaced. */
    TypedText with(String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new TypedText(more);
    }

    /** Without what was typed: records end up in logs. */
    @Override
    public String toString() {
        return "TypedText" + fields.keySet();
    }
}
