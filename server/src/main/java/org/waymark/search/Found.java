package org.waymark.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many pages answer it
 * @param best the first of them, best first
 */
public record Found(int total, List<Finding> best) {
    static final Found NOTHING = new Found(0, List.of());
}
