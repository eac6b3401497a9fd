package org.waymark.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.data.Json;

/** Finds what an edition says of documents, in its archive. */
public final class PublishedDocuments {
    private PublishedDocuments() {}

    /** The documents below a path, by theirs; without those that are gone. */
    public static SortedMap<String, EntryRecord> below(Archive archive, String path) {
        var found = new TreeMap<String, EntryRecord>();
        archive.forEachBelow(path, entry -> {
            if (isThere(entry)) {
                found.put(entry.path(), entry);
            }
        });
        return found;
    }

    /** What the archive holds at a path, as it lies there; empty where it holds nothing. */
    static Optional<HttpResponse<byte[]>> answer(Archive archive, String path) {
        return archive.find(path).map(entry -> HttpResponse.<byte[]>status(HttpStatus.valueOf(entry.status()))
                .contentType(entry.mediaType())
                .body(bytes(archive, entry)));
    }

    static boolean isThere(EntryRecord entry) {
        return entry.status() == 200;
    }

    /** The data that lies in an entry. */
    public static <T> T read(Archive archive, EntryRecord entry, Class<T> type) {
        return Json.read(bytes(archive, entry), type);
    }

    private static byte[] bytes(Archive archive, EntryRecord entry) {
        try {
            return archive.read(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
