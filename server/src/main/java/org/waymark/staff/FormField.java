package org.waymark.staff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as its template sees it; what it says are keys of words.
 *
 * @param value what was typed before; always empty for passwords
 */
public record FormField(
        String name,
        String type,
        String autocomplete,
        String label,
        String value,
        @Nullable String hint,
        @Nullable String problem) {

    static FormField text(String name, String autocomplete, String label, String value) {
        return new FormField(name, "text", autocomplete, label, value, null, null);
    }

    static FormField email(String name, String autocomplete, String label, String value) {
        return new FormField(name, "email", autocomplete, label, value, null, null);
    }

    static FormField password(String name, String autocomplete, String label) {
        return new FormField(name, "password", autocomplete, label, "", null, null);
    }

    FormField hinted(String key) {
        return new FormField(name, type, autocomplete, label, value, key, problem);
    }

    /** @param problems the key of the sentence, by the name of the field */
    FormField with(Map<String, String> problems) {
        return new FormField(name, type, autocomplete, label, value, hint, problems.get(name));
    }
}
