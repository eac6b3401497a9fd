package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two editions.
 *
 * @param since mark of the earlier edition; 0 for nothing at all
 * @param edition mark of the later one: give it as “since” next time, once all parts were read
 * @param items the differences, in every language or in the one that was asked for
 * @param next the cursor of the next part; absent at the end
 */
record ChangeList(
        String since,
        String edition,
        List<ChangeItem> items,
        @Nullable String next) {}
