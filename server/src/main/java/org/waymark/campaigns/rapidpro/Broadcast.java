package org.waymark.campaigns.rapidpro;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.Fields;

/** A text as RapidPro takes it: under the code of its language (ISO 639-3), with nothing in it that RapidPro would fill in. */
record Broadcast(String language, String text) {
    /** The longest text that RapidPro takes, in characters. */
    static final int MOST = 640;

    /** @param tag of the readers' language (BCP 47) */
    static Broadcast of(String tag, String words) {
        // “@” begins an expression there; two of them are the sign itself.
        return new Broadcast(Locale.forLanguageTag(tag).getISO3Language(), words.replace("@", "@@"));
    }

    boolean isTooLong() {
        return text.codePointCount(0, text.length()) > MOST;
    }

    /** @param numbers each with its plus */
    String json(List<String> numbers) {
        return Fields.of(Map.of(
                        "urns",
                        numbers.stream().map(number -> "tel:" + number).toList(),
                        "text",
                        Map.of(language, text),
                        "base_language",
                        language))
                .json();
    }
}
