package org.waymark.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A language that readers are offered.
 *
 * @param tag BCP 47
 * @param ownName as its speakers write it
 * @param englishName in English
 * @param direction ltr or rtl
 * @param androidTag the qualifier of Android’s resource folders, such as fa-rAF or b+ckb
 * @param legacyTags other tags under which phones ask for it, such as iw for he; addresses with them lead to this one
 * @param fallbacks the languages its readers probably read as well, best first
 * @param documents how many documents these readers are shown
 * @param written how many of them have a text in this language; the others are shown in another one, and say so
 * @param complete whether all of them have
 * @param pack where the signed head of what a phone keeps of this language is, from the root of the site
 * @param dataPack the same for apps that show documents their own way
 */
@Schema(name = "Language")
record LanguageData(
        String tag,
        String ownName,
        String englishName,
        String direction,
        String androidTag,
        List<String> legacyTags,
        List<String> fallbacks,
        int documents,
        int written,
        boolean complete,
        String pack,
        String dataPack) {}
