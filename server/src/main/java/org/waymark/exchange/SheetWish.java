package org.waymark.exchange;

import io.micronaut.http.HttpParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;

/**
 * What somebody wants to translate elsewhere.
 *
 * @param document null for everything
 * @param below whether also what lies below the document
 * @param gaps only what is missing or outdated
 * @param source the language to translate from; empty for that of the first document
 */
public record SheetWish(
        LanguageTag language,
        @Nullable DocumentId document,
        boolean below,
        boolean gaps,
        Optional<LanguageTag> source,
        SheetFormat format) {

    /** @throws org.waymark.language.NoSuchLanguage for what is no language */
    static SheetWish of(HttpParameters asked, Languages languages) {
        var document = asked.get("document", String.class).orElse("");
        var from = asked.get("from", String.class).orElse("");
        return new SheetWish(
                languages.canonical(asked.get("language", String.class).orElse("")),
                DocumentId.isWellFormed(document) ? DocumentId.parse(document) : null,
                asked.contains("below"),
                asked.get("which", String.class).orElse("").equals("gaps"),
                LanguageTag.isWellFormed(from) ? Optional.of(new LanguageTag(from)) : Optional.empty(),
                SheetFormat.of(asked.get("format", String.class).orElse("")));
    }

    /** @param path the document first, what it lies below after it */
    boolean covers(List<DocumentId> path) {
        return document == null || path.get(0).equals(document) || (below && path.contains(document));
    }

    /** Like {@code waymark-page-keep-your-documents-ar.xlf}. */
    String fileName() {
        var own = document == null ? "" : "-" + document.toString().replace(':', '-');
        return "waymark" + own + "-" + language + "." + format.ending();
    }
}
