package org.waymark.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One resource of an archive, as it is answered. The bytes are the uncompressed ones.
 *
 * @param mediaType the value of {@code Content-Type}
 * @param language BCP 47 tag for {@code Content-Language}; null for what has no language
 * @param status 200, 301, 302, 404 or 410
 * @param location where a 301 leads; of a 302 what follows the language its reader gets; null otherwise
 * @param fixed true when the path holds a hash of the bytes, so that it may be reused for ever
 * @param oftenRead worth the time that compressing it better takes
 */
@SuppressWarnings("ArrayRecordComponent") // entries are written, never compared
public record Entry(
        String mediaType,
        @Nullable String language,
        int status,
        @Nullable String location,
        boolean fixed,
        boolean oftenRead,
        byte[] bytes) {
    private static final String HTML = "text/html; charset=utf-8";

    public static Entry page(String language, String html) {
        return page(language, 200, html);
    }

    /** What most readers come for. */
    public static Entry pageOftenRead(String language, String html) {
        return html(language, 200, null, true, html);
    }

    /** A page answered with another status, such as 410 for what was withdrawn. */
    public static Entry page(String language, int status, String html) {
        return html(language, status, null, false, html);
    }

    /** A page that sends its readers on; the html is for those whose browser does not follow. */
    public static Entry moved(String language, String location, String html) {
        return html(language, 301, location, false, html);
    }

    /** An address that leads to a page in whatever language its reader gets; the html is for where none is chosen. */
    public static Entry inEveryLanguage(String location, String html) {
        return html(null, 302, location, false, html);
    }

    public static Entry file(String mediaType, byte[] bytes) {
        return new Entry(mediaType, null, 200, null, false, false, bytes);
    }

    public static Entry fixedFile(String mediaType, byte[] bytes) {
        return new Entry(mediaType, null, 200, null, true, false, bytes);
    }

    /**
     * What programs read.
     *
     * @param language of the words in it; null where it has none
     */
    public static Entry data(@Nullable String language, int status, String mediaType, byte[] bytes) {
        return new Entry(mediaType, language, status, null, false, false, bytes);
    }

    private static Entry html(
            @Nullable String language, int status, @Nullable String location, boolean oftenRead, String html) {
        return new Entry(HTML, language, status, location, false, oftenRead, html.getBytes(StandardCharsets.UTF_8));
    }
}
