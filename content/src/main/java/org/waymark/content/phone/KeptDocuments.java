package org.waymark.content.phone;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;

/** What is kept of documents, for a reader of some languages. */
public final class KeptDocuments {
    private static final String NOTICES = "notices";

    private final List<Fields> notices = new ArrayList<>();
    private final Map<DocumentId, KeptDocument> documents = new LinkedHashMap<>();

    /**
     * Reads data packs.
     *
     * @param packs those of the languages that the reader knows, best first. What is not translated into the first is
     *     taken from the next that it is translated into, otherwise in whatever language the first has it
     */
    public KeptDocuments(List<KeptPack> packs) {
        for (var pack : packs) {
            pack.pack().pages().forEach((path, json) -> {
                if (!path.equals(NOTICES)) {
                    add(new KeptDocument(Fields.parse(json)));
                } else if (notices.isEmpty()) {
                    notices.addAll(Fields.parse(json).objects("items"));
                }
            });
        }
    }

    private void add(KeptDocument document) {
        var known = documents.get(document.id());
        if (known == null || (isFallback(known) && !isFallback(document))) {
            documents.put(document.id(), document);
        }
    }

    private static boolean isFallback(KeptDocument document) {
        return !document.language().equals(document.textLanguage());
    }

    public Optional<KeptDocument> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** All of a kind, such as hotline. */
    public List<KeptDocument> all(String kind) {
        return documents.values().stream()
                .filter(document -> document.id().kind().equals(kind))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What fits to the words, best first, however they were typed; nothing leaves the phone. */
    public List<KeptDocument> search(String words) {
        return new SearchKept(documents.values()).find(words);
    }

    /** The short messages of the site, as {@code /api/v1} describes them, without those that are over. */
    public List<Fields> notices(Instant now) {
        return notices.stream()
                .filter(notice -> now.isBefore(end(notice.textOrEmpty("until"))))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Instant end(String until) {
        try {
            return Instant.parse(until);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
