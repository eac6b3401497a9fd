package org.waymark.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Picture;

/**
 * Reads a library from its folder and reports everything that is wrong with it in one go: what it cannot read, what
 * points nowhere, and what {@link WriteLibrary} would write back differently.
 */
public final class ReadLibrary {
    private final KnownLanguages languages;

    public ReadLibrary(KnownLanguages languages) {
        this.languages = languages;
    }

    public LibraryReading read(Path root) {
        var problems = new ArrayList<Problem>();
        var found = new LibraryWalk(root, new ReadDocument(root, languages, problems), problems).found();
        new CheckReferences(found, problems).check();
        problems.sort(null);
        var documents = found.values().stream().map(FoundDocument::document).toList();
        var files = new java.util.TreeMap<DocumentId, DocumentFiles>();
        found.forEach((id, document) -> files.put(id, document.files()));
        return new LibraryReading(
                new LibraryFolder(documents, recordings(root, found)),
                files,
                problems.stream().distinct().toList());
    }

    private static RecordedFiles recordings(Path root, Map<DocumentId, FoundDocument> found) {
        var files = new HashMap<String, Path>();
        found.values()
                .forEach(document -> ReadPicture.fileName(document.document().facts())
                        .ifPresent(name -> files.put(
                                document.document().facts().textOrEmpty(Picture.FILE),
                                root.resolve(document.files().facts().file().resolveSibling(name)))));
        found.values().forEach(document -> document.document().texts().forEach((language, text) -> {
            var fields = text.content().fields();
            var facts = document.files().facts().file();
            ReadRecordings.FORMS.forEach((ending, field) -> fields.text(field)
                    .ifPresent(hash -> files.put(hash, root.resolve(facts.resolveSibling(language + ending)))));
        }));
        return RecordedFiles.in(files);
    }
}
