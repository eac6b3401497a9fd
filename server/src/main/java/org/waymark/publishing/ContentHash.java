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
import org.jspecify.annotations.Nullable;

/** Gives an edition a hash that stands for everything published up to it, in whichever store. */
@Singleton
class ContentHash {
    private final LiveRows revisions;

    ContentHash(LiveRows revisions) {
        this.revisions = revisions;
    }

    /** SHA-256 over the parent's hash and a line per change: document, language, and the revision's hash or where it moved. */
    String after(@Nullable EditionRow parent, List<Change> changes) {
        var hashes = hashes(changes);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(line(parent == null ? "" : parent.contentHash()));
            changes.stream()
                    .sorted(Comparator.comparing(Change::document).thenComparing(Change::language))
                    .forEach(change -> digest.update(line(words(change, hashes))));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
