package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The files that texts name by the SHA-256 of their bytes: recordings. */
@Singleton
public class Media {
    private final MediaRows rows;

    Media(MediaRows rows) {
        this.rows = rows;
    }

    /** The bytes with that hash, if they are here. */
    public Optional<byte[]> find(String hash) {
        return rows.findById(hash).map(MediaRow::bytes);
    }

    /** Those of the hashes whose bytes are here. */
    public Set<String> among(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : Set.copyOf(rows.among(hashes));
    }
}
