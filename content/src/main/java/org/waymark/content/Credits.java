package org.waymark.content;

import java.util.Optional;

/** Who translated a text and who checked it, as its own fields say. */
public record Credits(Fields fields) {
    /** Stands where the name of a translator stands when a program translated. */
    public static final String MACHINE = "machine";

    /** Whether a program translated it. */
    public boolean isByMachine() {
        return fields.textOrEmpty("translator").equals(MACHINE);
    }

    /** The person who translated it; empty where nobody is named, or a program did. */
    public Optional<String> translator() {
        return isByMachine() ? Optional.empty() : fields.text("translator");
    }

    /** The native speaker who checked it. */
    public Optional<String> checkedBy() {
        return fields.text("checked-by");
    }

    /** Whether it is a translation, as far as its fields tell. */
    public boolean isTranslation() {
        return fields.has("translated-from") || fields.has("translator");
    }
}
