package org.waymark.content;

import java.util.Collections;
import java.util.Map;

/**
 * What is to be said, before it is said in a language: the key of its words and what fills the places in them.
 *
 * @param key of {@code words/<language>.properties}
 * @param names what fills each place; under {@link #FIELD}, keys of fields with “, ” between, which whoever has words for
 *     them may say instead
 */
public record Sentence(String key, Map<String, String> names) {
    /** The place of the names of fields. */
    public static final String FIELD = "field";

    public Sentence {
        names = Collections.unmodifiableMap(names);
    }

    public Sentence(String key) {
        this(key, Collections.emptyMap());
    }

    /** With one place to fill. */
    public Sentence(String key, String name, String value) {
        this(key, Collections.singletonMap(name, value));
    }

    /** Nothing but the name of the field that a JSON pointer leads to, or lies in when it leads to an item of a list. */
    public static Sentence naming(String pointer) {
        var field = pointer.replaceFirst("(?:/[0-9]+)+$", "");
        return new Sentence("desk.gate.place", FIELD, field.substring(field.lastIndexOf('/') + 1));
    }

    /** As the command line says it. */
    public String english() {
        return EnglishWords.say(this);
    }

    @Override
    public String toString() {
        return english();
    }
}
