package org.waymark.content.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.content.pack.PageChange.Hunk;

/**
 * The fewest lines to drop and to add between two texts (E. W. Myers, “An O(ND) difference algorithm and its
 * variations”, 1986). Where they differ in more lines than is worth the search, everything between the first and the
 * last difference is one hunk.
 */
final class LineDiff {
    private static final int MOST_EDITS = 300;

    private final List<String> before;
    private final List<String> after;
    /** Lines that both texts begin with. */
    private final int head;
    /** The steps of the search: how far each diagonal reached before each of them. */
    private final List<int[]> steps = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        int same = 0;
        int shorter = Math.min(before.size(), after.size());
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        this.head = same;
        this.before = before.subList(same, before.size() - tail);
        this.after = after.subList(same, after.size() - tail);
    }

    static List<Hunk> between(List<String> before, List<String> after) {
        var diff = new LineDiff(before, after);
        return diff.hunks(diff.matches());
    }

    /** For each line before, which line after it is; -1 for those that go. */
    private int[] matches() {
        var matches = new int[before.size()];
        Arrays.fill(matches, -1);
        int most = Math.min(before.size() + after.size(), MOST_EDITS);
        int edits = search(most);
        int x = edits < 0 ? 0 : before.size();
        int y = edits < 0 ? 0 : after.size();
        for (int d = edits; d >= 0; d--) {
            int[] reached = steps.get(d);
            int k = x - y;
            int from = goesDown(reached, most, k, d) ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : reached[most + from];
            int fromY = d == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                matches[--x] = --y;
            }
            x = fromX;
            y = fromY;
        }
        return matches;
    }

    /** How many edits lead from one text to the other; -1 when more than the most. */
    private int search(int most) {
        var reached = new int[2 * most + 2];
        for (int d = 0; d <= most; d++) {
            steps.add(reached.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : goesDown(reached, most, k, d) ? reached[most + k + 1] : reached[most + k - 1] + 1;
                while (x < before.size()
                        && x - k < after.size()
                        && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                reached[most + k] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return d;
                }
            }
        }
        return -1;
    }

    /** Whether the furthest way to this diagonal adds a line rather than drops one. */
    private static boolean goesDown(int[] reached, int most, int k, int d) {
        return k == -d || (k != d && reached[most + k - 1] < reached[most + k + 1]);
    }

    private List<Hunk> hunks(int[] matches) {
        var hunks = new ArrayList<Hunk>();
        int x = 0;
        int y = 0;
        for (int i = 0; i <= matches.length; i++) {
            int match = i == matches.length ? after.size() : matches[i];
            if (match < 0) {
                continue;
            }
            if (i > x || match > y) {
                hunks.add(new Hunk(head + x, i - x, after.subList(y, match)));
            }
            x = i + 1;
            y = match + 1;
        }
        return hunks;
    }
}
