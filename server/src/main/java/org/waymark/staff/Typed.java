package org.waymark.staff;

import java.util.Map;
import java.util.regex.Pattern;

/** What somebody typed into a form. */
record Typed(Map<String, String> fields) {
    /** Blanks, control characters, and those that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+");

    /** One line without what cannot be seen; empty when it was not sent. */
    String line(String name) {
        return UNSEEN.matcher(fields.getOrDefault(name, "")).replaceAll(" ").strip();
    }

    /** Letter by letter as it was typed. */
    String secret(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Without what was typed: records end up in logs. */
    @Override
    public String toString() {
        return "Typed" + fields.keySet();
    }
}
