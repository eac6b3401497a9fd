package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What became of two edits of one body: stretches both agree on, and places where a person must choose.
 *
 * @param parts in the order of the text
 */
public record MergedBody(List<Part> parts) {

    /** A stretch of the merged text. */
    public sealed interface Part {}

    /** Blocks that nobody contests. */
    public record Agreed(String source) implements Part {}

    /** The same place written in two ways; an empty side removed what stood there, or wrote nothing. */
    public record Conflict(String base, String mine, String theirs) implements Part {}

    public boolean isClean() {
        return conflicts().isEmpty();
    }

    /** The merged body; only when it is clean. */
    public String body() {
        if (!isClean()) {
            throw new IllegalStateException(
                    "somebody must choose in " + conflicts().size() + " places first");
        }
        var body = new StringBuilder();
        for (var part : parts) {
            body.append(((Agreed) part).source());
        }
        return body.toString();
    }

    public List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        for (var part : parts) {
            if (part instanceof Conflict conflict) {
                conflicts.add(conflict);
            }
        }
        return Collections.unmodifiableList(conflicts);
    }
}
