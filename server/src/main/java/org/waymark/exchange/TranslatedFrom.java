package org.waymark.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/**
 * Which text a translation was made from.
 *
 * @param hashStart the first eight digits of the hash of an older text: the translation is outdated; null when it was
 *     made from the text that lies beside it
 */
public record TranslatedFrom(LanguageTag language, @Nullable String hashStart) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9-]+)(?:/([0-9a-f]{8}))?");

    /** Reads “en” or “en/3f9a2c1d”. */
    public static TranslatedFrom parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + written
                    + "” names no text; write the language it was translated from, like “en”, or “en/3f9a2c1d” for an"
                    + " older text");
        }
        return new TranslatedFrom(new LanguageTag(matcher.group(1)), matcher.group(2));
    }

    public boolean isOutdated() {
        return hashStart != null;
    }

    @Override
    public String toString() {
        return hashStart == null ? language.value() : language + "/" + hashStart;
    }
}
