package org.waymark.content;

import java.util.regex.Pattern;

/**
 * A well-formed BCP 47 tag (RFC 5646) in the form it is stored in. Whether it is the canonical tag of its language is
 * for the language package to say; here only the syntax is held.
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Pattern SYNTAX =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*");

    /** The tag of facts: what is the same in every language. Stands after the syntax it is held against. */
    public static final LanguageTag UND = new LanguageTag("und");

    public LanguageTag {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“" + value + "” is not a language tag; write it like “fr”, “fa-AF” or “zh-Hant”");
        }
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
