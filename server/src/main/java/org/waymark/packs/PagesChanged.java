package org.waymark.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.EntryRecord;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PageChange;

/**
 * Finds what changed since earlier editions. Only pages whose hashes differ are read, and each only once: a page that
 * was the same in ten editions is compared once.
 */
final class PagesChanged {
    private record Was(String path, String fingerprint) {}

    private final KeptPages now;
    private final Map<Was, PageChange> known = new HashMap<>();

    PagesChanged(KeptPages now) {
        this.now = now;
    }

    PackChanges since(KeptPages earlier) throws IOException {
        var paths = new TreeSet<>(earlier.pages().keySet());
        paths.addAll(now.pages().keySet());
        List<PageChange> changes = new ArrayList<>();
        for (var path : paths) {
            var was = earlier.pages().get(path);
            var is = now.pages().get(path);
            if (is == null) {
                changes.add(new PageChange.Gone(path));
            } else if (was == null || !Arrays.equals(was.sha256(), is.sha256())) {
                changes.add(change(path, earlier, was, is));
            }
        }
        return new PackChanges(changes);
    }

    private PageChange change(String path, KeptPages earlier, @Nullable EntryRecord was, EntryRecord is)
            throws IOException {
        var key = new Was(path, was == null ? "" : was.fingerprint());
        var change = known.get(key);
        if (change == null) {
            change = PageChange.to(path, was == null ? null : earlier.html(was), now.html(is));
            known.put(key, change);
        }
        return change;
    }
}
