package org.waymark.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * A kind of document.
 *
 * @param name as in ids
 * @param shownInOtherLanguages whether readers without a text in their language are shown another one
 * @param facts the JSON Schema (2020-12) of the facts of such documents
 * @param text the JSON Schema (2020-12) of the fields of their texts, title and summary included
 */
@Schema(name = "Kind")
record KindData(
        String name,
        boolean shownInOtherLanguages,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Map<String, Object> facts,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Map<String, Object> text) {}
