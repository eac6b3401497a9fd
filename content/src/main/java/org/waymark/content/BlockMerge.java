package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Merges two edits of the same body block by block. A block changed by one side is taken from that side; changed by
 * both in different ways, it is a conflict. No block is ever lost: what a side wrote is in the merged text or in a
 * conflict.
 */
public final class BlockMerge {
    private final List<Block> base;
    private final List<Block> mine;
    private final List<Block> theirs;
    private final List<MergedBody.Part> parts = new ArrayList<>();
    private final List<Block> agreed = new ArrayList<>();

    private BlockMerge(String base, String mine, String theirs) {
        this.base = Blocks.of(base);
        this.mine = Blocks.of(mine);
        this.theirs = Blocks.of(theirs);
    }

    public static MergedBody merge(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return agreed(mine);
        }
        if (mine.equals(base)) {
            return agreed(theirs);
        }
        return new BlockMerge(base, mine, theirs).merged(base, mine, theirs);
    }

    private static MergedBody agreed(String body) {
        return new MergedBody(List.of(new MergedBody.Agreed(body)));
    }

    private MergedBody merged(String baseBody, String mineBody, String theirsBody) {
        var expected = new ArrayList<String>();
        int i = 0;
        int j = 0;
        int k = 0;
        for (var anchor : anchors()) {
            expected.addAll(between(
                    base.subList(i, anchor.base()),
                    mine.subList(j, anchor.mine()),
                    theirs.subList(k, anchor.theirs())));
            agreed.add(mine.get(anchor.mine()));
            expected.add(mine.get(anchor.mine()).text());
            i = anchor.base() + 1;
            j = anchor.mine() + 1;
            k = anchor.theirs() + 1;
        }
        expected.addAll(
                between(base.subList(i, base.size()), mine.subList(j, mine.size()), theirs.subList(k, theirs.size())));
        closeAgreed();
        var merged = new MergedBody(Collections.unmodifiableList(parts));
        // Blocks put side by side can flow into one another, as into a code block that was never closed.
        if (merged.isClean() && !texts(Blocks.of(merged.body())).equals(expected)) {
            return new MergedBody(List.of(new MergedBody.Conflict(baseBody, mineBody, theirsBody)));
        }
        return merged;
    }

    /** Settles one stretch in which at least one side differs; returns the texts of the blocks it agreed on. */
    private List<String> between(List<Block> was, List<Block> here, List<Block> there) {
        List<Block> taken;
        if (same(was, there) || same(here, there)) {
            taken = here;
        } else if (same(was, here)) {
            taken = there;
        } else {
            closeAgreed();
            parts.add(new MergedBody.Conflict(source(was), source(here), source(there)));
            return List.of();
        }
        agreed.addAll(taken);
        return texts(taken);
    }

    private void closeAgreed() {
        if (!agreed.isEmpty()) {
            parts.add(new MergedBody.Agreed(source(agreed)));
            agreed.clear();
        }
    }

    private static boolean same(List<Block> one, List<Block> other) {
        return texts(one).equals(texts(other));
    }

    private static List<String> texts(List<Block> blocks) {
        var texts = new ArrayList<String>();
        blocks.forEach(block -> texts.add(block.text()));
        return texts;
    }

    /** The blocks one after the other, each with a blank line after it but the last. */
    private static String source(List<Block> blocks) {
        var source = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            source.append(blocks.get(i).text()).append(i + 1 < blocks.size() ? "\n\n" : "\n");
        }
        return source.toString();
    }

    /** Blocks of the base that both sides still have, in order. */
    private List<Anchor> anchors() {
        var inMine = matches(texts(base), texts(mine));
        var inTheirs = matches(texts(base), texts(theirs));
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < base.size(); i++) {
            if (inMine[i] >= 0 && inTheirs[i] >= 0) {
                anchors.add(new Anchor(i, inMine[i], inTheirs[i]));
            }
        }
        return anchors;
    }

    /** For each text the place of the same one in the other list along their longest common run, or -1. */
    private static int[] matches(List<String> one, List<String> other) {
        var longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var matches = new int[one.size()];
        int j = 0;
        for (int i = 0; i < one.size(); i++) {
            while (j < other.size()
                    && longest[i][j] == longest[i][j + 1]
                    && !one.get(i).equals(other.get(j))) {
                j++;
            }
            boolean matched =
                    j < other.size() && one.get(i).equals(other.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1;
            matches[i] = matched ? j++ : -1;
        }
        return matches;
    }

    private record Anchor(int base, int mine, int theirs) {}
}
