package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.documents.ListedDocument;
import org.waymark.documents.TranslationSheet;
import org.waymark.documents.TranslationSheets;
import org.waymark.review.Gaps;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Finds the sheets that somebody wants to translate elsewhere, as far as their role reaches. */
@Singleton
class SheetChoice {
    private final DocumentList documents;
    private final TranslationSheets sheets;
    private final Gaps gaps;

    SheetChoice(DocumentList documents, TranslationSheets sheets, Gaps gaps) {
        this.documents = documents;
        this.sheets = sheets;
        this.gaps = gaps;
    }

    /** In the order of the desk’s list, whatever language each is written in. */
    List<TranslationSheet> of(StaffMember me, SheetWish wish) {
        var find = sheets.in(wish.language());
        Optional<Set<DocumentId>> only = wish.gaps() ? Optional.of(gaps.in(wish.language())) : Optional.empty();
        return documents.visibleTo(me, wish.language()).stream()
                .filter(each -> wish.covers(each.path()))
                .filter(each -> me.may(Permission.TRANSLATE, wish.language(), each.path()))
                .map(each -> each.document().id())
                .filter(id -> only.isEmpty() || only.get().contains(id))
                .flatMap(id -> find.apply(id).stream())
                .toList();
    }

    /** What somebody sees, and may translate into one of the languages at least. */
    Map<LanguageTag, List<ListedDocument>> offered(StaffMember me, List<LanguageTag> languages, LanguageTag ofDesk) {
        var seen = documents.visibleTo(me, ofDesk);
        var offered = new LinkedHashMap<LanguageTag, List<ListedDocument>>();
        for (var language : languages) {
            var own = seen.stream()
                    .filter(each -> !each.document().sourceLanguage().equals(language))
                    .filter(each -> me.may(Permission.TRANSLATE, language, each.path()))
                    .toList();
            if (!own.isEmpty()) {
                offered.put(language, own);
            }
        }
        return offered;
    }
}
