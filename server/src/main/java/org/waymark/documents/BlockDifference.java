package org.waymark.documents;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Block;
import org.waymark.content.Blocks;
import org.waymark.language.TextPieces;

/**
 * What became of one block between two versions of a body.
 *
 * @param before as CommonMark without the blank lines around it; empty where it was added
 * @param after the same in the newer version; empty where it was removed
 */
public record BlockDifference(State state, String before, String after) {
    /** What happened to the block. */
    public enum State {
        SAME,
        CHANGED,
        REMOVED,
        ADDED
    }

    /** Two blocks that share less of their words than this are not the same block rewritten, but two. */
    private static final double ALIKE = 0.3;

    /** Every block of either body, in the order of reading; none when both are empty. */
    public static List<BlockDifference> between(String before, String after) {
        var differences = new ArrayList<BlockDifference>();
        for (var delta : DiffUtils.diff(texts(before), texts(after), true).getDeltas()) {
            var was = delta.getSource().getLines();
            var is = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                was.forEach(text -> differences.add(new BlockDifference(State.SAME, text, text)));
            } else {
                differences.addAll(paired(was, is));
            }
        }
        return List.copyOf(differences);
    }

    public boolean isSame() {
        return state == State.SAME;
    }

    public boolean isChanged() {
        return state == State.CHANGED;
    }

    public boolean isRemoved() {
        return state == State.REMOVED;
    }

    public boolean isAdded() {
        return state == State.ADDED;
    }

    /** The words of both versions, for a template to mark. */
    public List<WordDifference> words() {
        return WordDifference.between(before, after);
    }

    /** The same, under the name that templates find. */
    public List<WordDifference> getWords() {
        return words();
    }

    private static List<String> texts(String body) {
        return Blocks.of(body).stream().map(Block::text).toList();
    }

    /** Puts the rewritten beside what it was, so that all pairs together are as alike as can be. */
    private static List<BlockDifference> paired(List<String> was, List<String> is) {
        var alike = alikeness(was, is);
        var best = new double[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(apart, alike[i][j] + best[i + 1][j + 1]);
            }
        }
        var differences = new ArrayList<BlockDifference>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            boolean both = i < was.size() && j < is.size();
            if (both && alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                differences.add(new BlockDifference(State.CHANGED, was.get(i++), is.get(j++)));
            } else if (i < was.size() && (j == is.size() || best[i][j] == best[i + 1][j])) {
                differences.add(new BlockDifference(State.REMOVED, was.get(i++), ""));
            } else {
                differences.add(new BlockDifference(State.ADDED, "", is.get(j++)));
            }
        }
        return differences;
    }

    private static double[][] alikeness(List<String> was, List<String> is) {
        var words = is.stream().map(BlockDifference::words).toList();
        var alike = new double[was.size()][is.size()];
        for (int i = 0; i < was.size(); i++) {
            var own = words(was.get(i));
            for (int j = 0; j < is.size(); j++) {
                double share = shared(own, words.get(j));
                alike[i][j] = share < ALIKE ? 0 : share;
            }
        }
        return alike;
    }

    /** How much of their words both have: from 0, nothing, to 1, all (L. R. Dice, 1945). */
    static double shared(Map<String, Integer> one, Map<String, Integer> other) {
        int both = 0;
        for (var word : one.entrySet()) {
            both += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each word is in it. */
    static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        TextPieces.of(text).stream()
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(piece -> words.merge(piece, 1, Integer::sum));
        return words;
    }
}
