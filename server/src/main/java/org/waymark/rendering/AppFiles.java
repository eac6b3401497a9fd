package org.waymark.rendering;

import java.util.Map;
import java.util.function.Predicate;
import org.waymark.archive.EntrySource;
import org.waymark.language.Language;

/** What a phone fetches when its reader puts the site on the home screen: a manifest in each language, and pictures. */
class AppFiles {
    private static final EntrySource KEPT = new EntrySource.Kept();

    private AppFiles() {}

    /** @param kept which paths can be taken over from the edition before */
    static void add(Workshop workshop, Predicate<String> kept, Map<String, EntrySource> entries) {
        for (Language language : workshop.languages().offered()) {
            var file = AppManifest.file(language.tag());
            var speech = new Speech(language, workshop.words(), workshop.formats());
            entries.put(file, kept.test(file) ? KEPT : new EntrySource.Made(() -> AppManifest.entry(speech)));
        }
        AppPictures.files()
                .forEach(
                        (path, entry) -> entries.put(path, kept.test(path) ? KEPT : new EntrySource.Made(() -> entry)));
    }
}
