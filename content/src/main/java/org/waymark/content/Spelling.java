package org.waymark.content;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody most likely meant to write. */
public final class Spelling {
    private Spelling() {}

    /** The candidate that differs from the word by the fewest letters; empty when none is close. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int allowed = Math.max(1, Math.min(3, word.length() / 3));
        String nearest = null;
        for (var candidate : candidates) {
            int distance = distance(word, candidate);
            if (distance <= allowed) {
                nearest = candidate;
                allowed = distance - 1;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein's distance: how many letters to add, drop or change. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
