package org.waymark.language;

import java.util.List;
import org.waymark.content.LanguageTag;

/**
 * A language Waymark knows.
 *
 * @param ownName as its speakers write it; never translated
 * @param androidTag the resource qualifier of Android, such as {@code b+fil}
 * @param legacyTags other codes under which devices ask for it, such as {@code iw} for Hebrew
 * @param fallbacks what its readers probably read as well, best first
 */
public record Language(
        LanguageTag tag,
        String ownName,
        String englishName,
        Direction direction,
        String androidTag,
        List<String> legacyTags,
        List<LanguageTag> fallbacks) {

    public Language {
        legacyTags = List.copyOf(legacyTags);
        fallbacks = List.copyOf(fallbacks);
    }
}
