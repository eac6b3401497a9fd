package org.waymark.data;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a document was: problem details (RFC 9457) with where its readers are sent.
 *
 * @param title in English
 * @param status 410
 * @param detail in English
 * @param code withdrawn
 * @param id of the document that was here
 * @param movedTo the id of the document that takes its place; absent where none does
 * @param reason what readers are told, in the language the document was written in; absent where nothing was said
 */
@Schema(name = "Withdrawn")
public record WithdrawnData(
        String title,
        int status,
        String detail,
        String code,
        String id,
        @Nullable String movedTo,
        @Nullable String reason) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The tombstone of a document. */
    public static WithdrawnData of(String id, @Nullable String movedTo, @Nullable String reason) {
        var detail = movedTo == null
                ? id + " is no longer published. Remove it from what you keep."
                : id + " is no longer published; " + movedTo + " takes its place. Remove it from what you keep.";
        return new WithdrawnData("Gone", 410, detail, "withdrawn", id, movedTo, reason);
    }
}
