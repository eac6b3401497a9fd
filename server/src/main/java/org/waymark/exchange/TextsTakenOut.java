package org.waymark.exchange;

import java.util.List;
import java.util.Set;
import org.waymark.content.LanguageTag;
import org.waymark.documents.TranslationSheet;
import org.waymark.language.Direction;

/** Texts on their way to where they are translated, and the file they go out in. */
public final class TextsTakenOut {
    private final List<TranslationSheet> sheets;
    private final SheetFormat format;
    private final Direction direction;
    private final Set<LanguageTag> others;

    TextsTakenOut(List<TranslationSheet> sheets, SheetFormat format, Direction direction, Set<LanguageTag> others) {
        this.sheets = sheets;
        this.format = format;
        this.direction = direction;
        this.others = Set.copyOf(others);
    }

    public byte[] file() {
        return format.write(sheets, direction);
    }

    /** How many documents are in it. */
    public int documents() {
        return sheets.size();
    }

    /** The language they are written in. */
    public LanguageTag source() {
        return sheets.get(0).source();
    }

    /** The languages of documents that were wanted too; each needs a file of its own. */
    public Set<LanguageTag> others() {
        return others;
    }
}
