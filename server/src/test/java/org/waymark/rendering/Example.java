package org.waymark.rendering;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A component in one of its states, as the {@code examples.yaml} beside its template names it: either a part of a page
 * ({@code page}, {@code show}, {@code first}), or a template with what it sees ({@code template}, {@code view}).
 */
record Example(String component, Map<String, Object> said) {

    static List<Example> of(String component) {
        var file = ClientFiles.read("templates/reader/" + component + "/examples.yaml");
        var list = (List<?>) new Load(LoadSettings.builder().setLabel(component).build()).loadFromString(file);
        return list.stream().map(item -> new Example(component, entries(item))).toList();
    }

    String state() {
        return text("state");
    }

    String text(String key) {
        var value = said.get(key);
        if (value == null) {
            throw new IllegalStateException(component + " has an example without " + key);
        }
        return value.toString();
    }

    boolean isPartOfPage() {
        return said.containsKey("page");
    }

    /** How many of the elements are enough. */
    int first() {
        return said.get("first") instanceof Integer number ? number : Integer.MAX_VALUE;
    }

    /** Some states do not exist in the language that everything is written in first. */
    boolean isIn(String language) {
        return !(said.get("languages") instanceof List<?> languages) || languages.contains(language);
    }

    Map<String, Object> view() {
        return entries(said.get("view"));
    }

    @SuppressWarnings("unchecked") // YAML keys are texts here
    private static Map<String, Object> entries(Object value) {
        return (Map<String, Object>) value;
    }
}
