package org.waymark.documents;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.waymark.language.TextPieces;

/**
 * A stretch of words that two versions share, or that only one of them has.
 *
 * @param text as written; never empty
 */
public record WordDifference(State state, String text) {
    /** Which of the two versions has it. */
    public enum State {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * The stretches in the order of reading, what was removed before what came in its place. Those that are the same and
     * those that were removed, joined, are the text before; the same with those that were added, the text after.
     */
    public static List<WordDifference> between(String before, String after) {
        var found = new Joined();
        for (var delta : DiffUtils.diff(TextPieces.of(before), TextPieces.of(after), true)
                .getDeltas()) {
            found.add(delta);
        }
        return found.closed();
    }

    public boolean isSame() {
        return state == State.SAME;
    }

    public boolean isRemoved() {
        return state == State.REMOVED;
    }

    public boolean isAdded() {
        return state == State.ADDED;
    }

    /** Two changed words with only a blank between them are one change: so it is easier to read. */
    private static final class Joined {
        private final List<WordDifference> done = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String blank = "";

        void add(AbstractDelta<String> delta) {
            var was = String.join("", delta.getSource().getLines());
            if (delta.getType() != DeltaType.EQUAL) {
                removed.append(blank).append(was);
                added.append(blank).append(String.join("", delta.getTarget().getLines()));
                blank = "";
            } else if (was.isBlank() && removed.length() > 0 && added.length() > 0) {
                blank = was;
            } else {
                close();
                done.add(new WordDifference(State.SAME, was));
            }
        }

        List<WordDifference> closed() {
            close();
            return List.copyOf(done);
        }

        private void close() {
            take(State.REMOVED, removed.toString());
            take(State.ADDED, added.toString());
            take(State.SAME, blank);
            removed.setLength(0);
            added.setLength(0);
            blank = "";
        }

        private void take(State state, String text) {
            if (!text.isEmpty()) {
                done.add(new WordDifference(state, text));
            }
        }
    }
}
