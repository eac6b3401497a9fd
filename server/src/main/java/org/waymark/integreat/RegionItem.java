package org.waymark.integreat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site as the app sees it: one region.
 *
 * @param boundingBox west and south, then east and north; the app breaks without
 */
@AsAppReads
record RegionItem(
        long id,
        String name,
        String path,
        boolean live,
        @Nullable String prefix,
        String nameWithoutPrefix,
        @Nullable String plz,
        boolean extras,
        boolean events,
        boolean pois,
        boolean pushNotifications,
        boolean externalNews,
        boolean tunews,
        @Nullable Double longitude,
        @Nullable Double latitude,
        List<List<Integer>> boundingBox,
        @Nullable Map<String, Object> aliases,
        List<LanguageItem> languages,
        boolean isChatEnabled,
        @Nullable String zammadPrivacyPolicy) {
    /** Nothing published says where on Earth a site is for. */
    private static final List<List<Integer>> EARTH = List.of(List.of(-180, -85), List.of(180, 85));

    /** What we have of what the app can show: pages and news; no events, no map, no offers, no chat. */
    static RegionItem of(String slug, String name, List<LanguageItem> languages) {
        return new RegionItem(
                AppNumber.of("region " + slug),
                name,
                slug,
                true,
                null,
                name,
                null,
                false,
                false,
                false,
                true,
                false,
                false,
                null,
                null,
                EARTH,
                null,
                languages,
                false,
                null);
    }
}
