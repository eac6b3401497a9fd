package org.waymark.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All documents of one kind as files.
 *
 * @param kind of the documents
 * @param documents how many
 * @param json the address of the list, from the root of the site
 * @param csv the address of the table; absent for a kind that fits in none
 * @param description the address of what describes the table (CSV on the Web); absent where there is none
 */
@Schema(name = "Catalogue")
record CatalogueData(
        String kind,
        int documents,
        String json,
        @Nullable String csv,
        @Nullable String description) {}
