package org.waymark.exchange;

import java.util.SortedMap;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;

/**
 * A document as a library holds it.
 *
 * @param facts as they are stored: with {@code slug} and, below another page, {@code parent}; without id, source
 *     language and sensitivity, which are attributes of the document
 */
public record LibraryDocument(
        DocumentId id,
        LanguageTag sourceLanguage,
        boolean sensitive,
        Fields facts,
        SortedMap<LanguageTag, LibraryText> texts) {

    public Kind kind() {
        return Kinds.named(id.kind());
    }
}
