package org.waymark.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.waymark.archive.Archive;
import org.waymark.archive.Entry;
import org.waymark.archive.Packed;
import org.waymark.archive.SigningKey;

/**
 * What packs were made from. Packs on the disk are good as long as they would be made from the same.
 *
 * @param hash of the edition
 * @param days that pages count as fresh
 * @param publicKey of the one who signs, in Base64
 */
record PackOrigin(String hash, int days, String publicKey) {
    static final String PATH = "waymark/packs-of";

    static PackOrigin of(Archive edition, int days, SigningKey key) {
        return new PackOrigin(edition.hash(), days, Base64.getEncoder().encodeToString(key.publicKey()));
    }

    boolean isThatOf(Archive packs) throws IOException {
        var entry = packs.find(PATH);
        return entry.isPresent() && new String(packs.read(entry.get()), StandardCharsets.UTF_8).equals(text());
    }

    Packed packed() {
        var entry = Entry.file("text/plain; charset=utf-8", text().getBytes(StandardCharsets.UTF_8));
        return Packed.of(PATH, entry, LanguagePack.BROTLI_QUALITY);
    }

    /** The key that packs say they were signed with; empty when the archive holds no packs. */
    static Optional<byte[]> publicKey(Archive packs) throws IOException {
        var entry = packs.find(PATH);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        var lines = new String(packs.read(entry.get()), StandardCharsets.UTF_8).split("\n", -1);
        try {
            return Optional.of(Base64.getDecoder().decode(lines.length > 2 ? lines[2] : ""));
        } catch (IllegalArgumentException e) {
            throw new IOException(PATH + " is damaged", e);
        }
    }

    private String text() {
        return hash + "\n" + days + "\n" + publicKey + "\n";
    }
}
