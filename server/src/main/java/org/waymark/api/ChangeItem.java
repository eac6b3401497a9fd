package org.waymark.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that says something else than before, or is gone.
 *
 * @param op upsert: keep what is at href; delete: erase what you keep of it
 * @param language of its readers
 * @param id of the document
 * @param href the address of the whole document from the root of the site
 * @param hash SHA-256 of the whole document, in hex; absent for one that is gone
 * @param bytes of the whole document, uncompressed; absent for one that is gone
 * @param movedTo the id of the document that takes its place; absent where none does
 */
record ChangeItem(
        Operation op,
        String language,
        String id,
        String href,
        @Nullable String hash,
        @Nullable Integer bytes,
        @Nullable String movedTo) {

    /** What to do with a copy of the document. */
    @Schema(name = "Operation")
    enum Operation {
        @JsonProperty("upsert")
        UPSERT,

        @JsonProperty("delete")
        DELETE
    }
}
