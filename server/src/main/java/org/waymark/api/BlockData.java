package org.waymark.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Block;
import org.waymark.content.References;

/**
 * A part of a running text that stands by itself.
 *
 * @param type heading, paragraph, list, quote, code, break or embed
 * @param source as it was written, in CommonMark
 * @param embed the id of the document that is shown here; absent for any other type
 */
@Schema(name = "Block")
record BlockData(String type, String source, @Nullable String embed) {

    static BlockData of(Block block) {
        var embed = References.in(block.source()).embeds().stream()
                .map(found -> found.document().toString())
                .findFirst()
                .orElse(null);
        return new BlockData(block.type(), block.text(), embed);
    }
}
