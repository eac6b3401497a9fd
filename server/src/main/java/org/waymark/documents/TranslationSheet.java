package org.waymark.documents;

import java.util.List;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A text with its translation beside it, as it goes to where people translate outside the desk.
 *
 * @param title of the source
 * @param basedOn the number of the latest translation; 0 where there is none
 * @param lines the fields first, then the blocks of the body
 */
public record TranslationSheet(
        DocumentId document,
        String title,
        LanguageTag source,
        LanguageTag target,
        int sourceRevision,
        int basedOn,
        List<Line> lines) {
    public TranslationSheet {
        lines = List.copyOf(lines);
    }

    public Optional<Line> line(String place) {
        return lines.stream().filter(line -> line.place().equals(place)).findFirst();
    }

    /**
     * A field or a block.
     *
     * @param place the name of a field, or the number of a block from 1
     * @param target empty where nothing is translated
     * @param before what the source said when the translation was made; empty where it says the same still
     * @param terms of the house in it, each with how it is said in the other language
     * @param fixed that there is nothing to translate: a card of a help line or a centre stands for itself
     */
    public record Line(String place, String source, String target, String before, List<String> terms, boolean fixed) {}
}
