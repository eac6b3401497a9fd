package org.waymark.api;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list that is answered at once.
 *
 * @param next where the next part begins; null at the end
 */
record Slice<T>(List<T> items, @Nullable String next) {

    /** @param all by path */
    static <T> Slice<T> of(SortedMap<String, T> all, @Nullable Cursor cursor, int limit, String list, Mark edition) {
        // Nothing lies between a path and the same with the smallest character behind it.
        var left = cursor == null ? all : all.tailMap(cursor.last() + '\0');
        if (left.size() <= limit) {
            return new Slice<>(List.copyOf(left.values()), null);
        }
        var paths = left.keySet().stream().limit(limit).toList();
        Collection<T> items = left.headMap(paths.get(limit - 1) + '\0').values();
        return new Slice<>(List.copyOf(items), new Cursor(list, edition, paths.get(limit - 1)).toString());
    }
}
