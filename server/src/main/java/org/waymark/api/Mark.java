package org.waymark.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.archive.Archive;

/**
 * Which edition is meant: its number, and the beginning of its hash, which no edition of another site shares.
 *
 * @param number of the edition
 * @param hash the first digits of its hash; empty where only the number is known
 */
record Mark(int number, String hash) {
    private static final int DIGITS = 12;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})(?:-([0-9a-f]{" + DIGITS + "}))?");

    static Mark of(Archive archive) {
        return new Mark(archive.number(), archive.hash().substring(0, DIGITS));
    }

    /** Reads “42-0123456789ab” or “42”; empty for anything else. */
    static Optional<Mark> parse(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Mark(Integer.parseInt(parts.group(1)), parts.group(2) == null ? "" : parts.group(2)))
                : Optional.empty();
    }

    boolean isOf(Archive archive) {
        return archive.number() == number && archive.hash().startsWith(hash);
    }

    @Override
    public String toString() {
        return hash.isEmpty() ? Integer.toString(number) : number + "-" + hash;
    }
}
