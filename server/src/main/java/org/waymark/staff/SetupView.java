package org.waymark.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the first administrator as its template sees it.
 *
 * @param message what is said instead of the form; null while the form is shown
 * @param problems the fields that must be corrected
 * @param words the other words of the form
 */
@Introspected
public record SetupView(
        String lang,
        String dir,
        String style,
        String title,
        @Nullable String message,
        List<Field> fields,
        List<Field> problems,
        Map<String, String> words) {

    /**
     * One field of the form.
     *
     * @param value what was typed before; always empty for passwords
     */
    @Introspected
    public record Field(
            String name,
            String type,
            String autocomplete,
            String label,
            String value,
            @Nullable String hint,
            @Nullable String problem) {}
}
