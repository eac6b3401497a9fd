package org.waymark.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;

/** Which entries of an edition, and of the one before it, browsers were offered as dictionaries; found by their hash. */
final class Dictionaries {
    /** Each takes about 200 bytes. Of what is forgotten the whole is sent. */
    private static final int MOST = 5_000;

    private final Archive archive;
    private final @Nullable Dictionaries before;
    private final Cache<Long, String> offered =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** @param before those of the edition before; those before that one are forgotten */
    Dictionaries(Archive archive, @Nullable Dictionaries before) {
        this.archive = archive;
        this.before = before == null ? null : before.alone();
    }

    private Dictionaries(Dictionaries other) {
        this.archive = other.archive;
        this.before = null;
        this.offered.putAll(other.offered.asMap());
    }

    private Dictionaries alone() {
        return before == null ? this : new Dictionaries(this);
    }

    /** Null for what is none. */
    @Nullable Offer offer(EntryRecord entry, boolean holdsOne) {
        if (!Offer.isMadeOf(entry)) {
            return null;
        }
        offered.put(brief(entry.sha256()), entry.path());
        return new Offer(this, entry, holdsOne);
    }

    /** The bytes with that hash; null where they were not offered. */
    byte @Nullable [] find(byte[] sha256) {
        var path = offered.getIfPresent(brief(sha256));
        var entry = path == null ? null : archive.find(path).orElse(null);
        if (entry != null && Arrays.equals(entry.sha256(), sha256)) {
            return read(entry);
        }
        return before == null ? null : before.find(sha256);
    }

    byte[] read(EntryRecord entry) {
        try {
            return archive.read(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long brief(byte[] sha256) {
        return ByteBuffer.wrap(sha256).getLong();
    }
}
