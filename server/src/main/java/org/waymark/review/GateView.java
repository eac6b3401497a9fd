package org.waymark.review;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Block;
import org.waymark.content.Blocks;
import org.waymark.content.Finding;
import org.waymark.content.Sentence;
import org.waymark.content.Severity;
import org.waymark.documents.Revision;

/**
 * What a gate found, as a page shows it.
 *
 * @param stops whether it stands in the way of an approval
 * @param sentence what is wrong and what to do
 * @param field the name of the field it is about; null where it is about a block
 * @param words the first words of the block it is about; empty where it is about a field
 */
public record GateView(
        boolean stops, Sentence sentence, @Nullable Sentence field, String words) {
    private static final int BEGINNING = 80;

    static GateView of(Finding finding, Revision revision) {
        return new GateView(
                finding.severity() == Severity.ERROR,
                finding.sentence(),
                finding.line() > 0 ? null : Sentence.naming(finding.pointer()),
                finding.line() > 0 ? block(finding.line(), revision) : "");
    }

    private static String block(int line, Revision revision) {
        var text = Blocks.of(revision.content().body()).stream()
                .filter(block -> block.line() <= line)
                .reduce((earlier, later) -> later)
                .map(Block::text)
                .orElse("");
        return beginning(text, BEGINNING);
    }

    /** The text, cut off after that many characters. */
    static String beginning(String text, int longest) {
        int most = Math.min(longest, text.codePointCount(0, text.length()));
        int end = text.offsetByCodePoints(0, most);
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
