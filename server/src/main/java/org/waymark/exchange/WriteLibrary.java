package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.Picture;

/**
 * Writes a library to a folder in its canonical form: what {@link ReadLibrary} read without errors comes out byte for
 * byte. Written over a library, it puts its files into that form; it deletes nothing.
 */
public final class WriteLibrary {

    /** Fails, before anything is written, when two documents would share a folder or one lies below none. */
    public void write(LibraryFolder library, Path root) {
        var documents = new HashMap<DocumentId, LibraryDocument>();
        library.documents().forEach(document -> documents.put(document.id(), document));
        var folders = new HashMap<Path, LibraryDocument>();
        for (var document : library.documents()) {
            var other = folders.put(folder(document, documents, 0), document);
            if (other != null) {
                throw new IllegalArgumentException(other.id() + " and " + document.id()
                        + " have the same place and slug; give one of them another slug");
            }
        }
        folders.forEach((folder, document) -> write(document, library.recordings(), root.resolve(folder)));
    }

    private static Path folder(LibraryDocument document, Map<DocumentId, LibraryDocument> documents, int depth) {
        var slug = document.facts().textOrEmpty("slug");
        var parent = document.facts().text("parent");
        if (parent.isEmpty()) {
            return Path.of(Kinds.named(document.id().kind()).folder(), slug);
        }
        var above = documents.get(new DocumentId(document.id().kind(), parent.get()));
        if (above == null || depth > documents.size()) {
            throw new IllegalArgumentException(
                    document.id() + " lies below “" + parent.get() + "”, which is not there or lies below it");
        }
        return folder(above, documents, depth + 1).resolve(slug);
    }

    private static void write(LibraryDocument document, RecordedFiles recordings, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("facts.yaml"), CanonicalFile.facts(document));
            var picture = ReadPicture.fileName(document.facts());
            if (picture.isPresent()) {
                var bytes = recordings.bytes(document.facts().textOrEmpty(Picture.FILE));
                Files.write(folder.resolve(picture.get()), bytes);
            }
            for (var text : document.texts().entrySet()) {
                Files.writeString(folder.resolve(text.getKey() + ".md"), CanonicalFile.text(document, text.getValue()));
                for (var form : ReadRecordings.FORMS.entrySet()) {
                    var hash = text.getValue().content().fields().text(form.getValue());
                    if (hash.isPresent()) {
                        Files.write(folder.resolve(text.getKey() + form.getKey()), recordings.bytes(hash.get()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written", e);
        }
    }
}
