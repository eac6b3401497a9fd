package org.waymark.api;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.content.LanguageTag;
import org.waymark.content.pack.PackScope;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentPath;
import org.waymark.language.Language;
import org.waymark.language.Languages;

/** The languages of an edition with how many documents are translated. Counted once for each edition. */
@Singleton
class CountedLanguages {
    private final Languages languages;
    private volatile @Nullable Counted latest;

    CountedLanguages(Languages languages) {
        this.languages = languages;
    }

    private record Counted(Archive archive, LanguageList list) {}

    private record Count(int documents, int written) {
        static final Count NOTHING = new Count(0, 0);

        Count with(boolean own) {
            return new Count(documents + 1, written + (own ? 1 : 0));
        }
    }

    LanguageList of(Archive archive) {
        var known = latest;
        if (known == null || known.archive() != archive) {
            known = new Counted(archive, count(archive));
            latest = known;
        }
        return known.list();
    }

    private LanguageList count(Archive archive) {
        var counts = new HashMap<String, Count>();
        archive.forEachBelow(DataPaths.ROOT, entry -> add(counts, entry));
        var items = archive.head().languages().stream()
                .map(LanguageTag::new)
                .map(languages::get)
                .map(language ->
                        data(language, counts.getOrDefault(language.tag().value(), Count.NOTHING)))
                .toList();
        return new LanguageList(Mark.of(archive).toString(), items);
    }

    private static void add(Map<String, Count> counts, EntryRecord entry) {
        if (PublishedDocuments.isThere(entry)) {
            DocumentPath.of(entry.path())
                    .map(DocumentPath::language)
                    .ifPresent(language -> counts.merge(
                            language,
                            Count.NOTHING.with(language.equals(entry.language())),
                            (some, one) -> some.with(one.written() > 0)));
        }
    }

    private static LanguageData data(Language language, Count count) {
        return new LanguageData(
                language.tag().value(),
                language.ownName(),
                language.englishName(),
                language.direction().html(),
                language.androidTag(),
                language.legacyTags(),
                language.fallbacks().stream().map(LanguageTag::value).toList(),
                count.documents(),
                count.written(),
                count.written() == count.documents(),
                head(language, PackScope.PAGES),
                head(language, PackScope.DATA));
    }

    private static String head(Language language, PackScope scope) {
        return "/" + scope.folder(language.tag().value()) + "head";
    }
}
