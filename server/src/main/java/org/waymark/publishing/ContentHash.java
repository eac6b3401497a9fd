package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives an edition a hash that stands for everything published up to it, in whichever store. */
@Singleton
class ContentHash {
    private final LiveRows revisions;
    private final NoticeRows notices;

    ContentHash(LiveRows revisions, NoticeRows notices) {
        this.revisions = revisions;
        this.notices = notices;
    }

    /**
     * SHA-256 over the parent's hash and a line per change: document, language, and the revision's hash or where it moved;
     * then the notices that come and go.
     */
    String after(@Nullable EditionRow parent, Plan plan) {
        var changes = plan.changes();
        var hashes = hashes(changes);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(line(parent == null ? "" : parent.contentHash()));
            changes.stream()
                    .sorted(Comparator.comparing(Change::document).thenComparing(Change::language))
                    .forEach(change -> digest.update(line(words(change, hashes))));
            notices(plan.notices()).forEach(notice -> digest.update(line(notice)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What they say: their numbers are those of one store. */
    private List<String> notices(List<NoticeChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var shown = changes.stream().collect(Collectors.toMap(NoticeChange::notice, NoticeChange::shown));
        return notices.among(shown.keySet()).stream()
                .map(row -> (shown.getOrDefault(row.number(), false) ? "notice " : "no notice ") + row.notice())
                .sorted()
                .toList();
    }

    private Map<Long, String> hashes(List<Change> changes) {
        var ids =
                changes.stream().map(Change::revision).filter(Objects::nonNull).toList();
        var hashes = new HashMap<Long, String>();
        for (var some : StoredContents.portions(ids)) {
            revisions.hashes(some).forEach(row -> hashes.put(row.id(), row.hash()));
        }
        return hashes;
    }

    private static String words(Change change, Map<Long, String> hashes) {
        var what = change.isLive()
                ? hashes.get(change.revision())
                : "withdrawn " + Optional.ofNullable(change.movedTo()).orElse("") + " " + change.reason();
        return change.document() + " " + change.language() + " " + what;
    }

    private static byte[] line(String words) {
        return (words + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
