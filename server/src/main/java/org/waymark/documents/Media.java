package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The files that texts and facts name by the SHA-256 of their bytes: recordings and pictures. */
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

    /** How many bytes it has; 0 for what is not here. */
    public int weight(String hash) {
        return rows.weight(hash).orElse(0);
    }

    /** Those of the hashes whose bytes are here. */
    public Set<String> among(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : Set.copyOf(rows.among(hashes));
    }
}
