package org.waymark.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.content.DocumentId;

/**
 * Which documents each page of an edition was made from. The next edition makes again only what a change touches.
 *
 * @param fingerprint of everything that touches every page: words, templates, styles, languages, publisher
 * @param routes the documents behind each page, by its address without the language
 * @param mentions the documents that bodies embed or link to, by the document that does
 * @param recordings the files that each document brings into the edition
 * @param silent documents that were live without a text in any language, so that nothing was shown of them
 */
public record Dependencies(
        String fingerprint,
        SortedMap<String, Set<DocumentId>> routes,
        SortedMap<DocumentId, Set<DocumentId>> mentions,
        SortedMap<DocumentId, List<String>> recordings,
        Set<DocumentId> silent) {

    /** Where they lie in the archive. */
    public static final String PATH = "waymark/dependencies.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As JSON in UTF-8; equal dependencies give equal bytes. */
    public byte[] bytes() {
        var byName = new TreeMap<String, Object>();
        mentions.forEach((id, others) -> byName.put(id.toString(), names(others)));
        var byPath = new TreeMap<String, Object>();
        routes.forEach((path, others) -> byPath.put(path, names(others)));
        var files = new TreeMap<String, Object>();
        recordings.forEach((id, paths) -> files.put(id.toString(), paths));
        var all = new TreeMap<String, Object>(Map.of(
                "fingerprint",
                fingerprint,
                "mentions",
                byName,
                "recordings",
                files,
                "routes",
                byPath,
                "silent",
                names(silent)));
        try {
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and lists can always be written", e);
        }
    }

    /** Reads what {@link #bytes()} wrote. */
    public static Dependencies parse(byte[] bytes) {
        try {
            var all = JSON.readTree(bytes);
            var known = new HashMap<String, DocumentId>();
            var routes = new TreeMap<String, Set<DocumentId>>();
            all.path("routes")
                    .properties()
                    .forEach(route -> routes.put(
                            route.getKey(), ids(JSON.convertValue(route.getValue(), String[].class), known)));
            var mentions = new TreeMap<DocumentId, Set<DocumentId>>();
            all.path("mentions")
                    .properties()
                    .forEach(one -> mentions.put(
                            DocumentId.parse(one.getKey()),
                            ids(JSON.convertValue(one.getValue(), String[].class), known)));
            var recordings = new TreeMap<DocumentId, List<String>>();
            all.path("recordings")
                    .properties()
                    .forEach(one -> recordings.put(
                            DocumentId.parse(one.getKey()),
                            List.of(JSON.convertValue(one.getValue(), String[].class))));
            var silent = ids(JSON.convertValue(all.path("silent"), String[].class), known);
            return new Dependencies(all.path("fingerprint").asText(), routes, mentions, recordings, silent);
        } catch (IOException e) {
            throw new UncheckedIOException(PATH + " cannot be read", e);
        }
    }

    private static List<String> names(Collection<DocumentId> ids) {
        return ids.stream().sorted().map(DocumentId::toString).toList();
    }

    /** A document is named by many pages; it is parsed once. */
    private static Set<DocumentId> ids(String[] names, Map<String, DocumentId> known) {
        var ids = new TreeSet<DocumentId>();
        for (String name : names) {
            ids.add(known.computeIfAbsent(name, DocumentId::parse));
        }
        return Collections.unmodifiableSet(ids);
    }
}
