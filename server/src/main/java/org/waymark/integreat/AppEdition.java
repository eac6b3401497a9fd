package org.waymark.integreat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.waymark.archive.Archive;
import org.waymark.archive.Coded;
import org.waymark.data.Json;

/** One edition as the app gets it: a tree for each language, and the answers made so far. Their memory is bounded. */
final class AppEdition {
    /** Bytes that answers kept ready may take, about. */
    private static final int READY = 24 << 20;

    private final Archive archive;
    private final Map<String, Tree> trees = new ConcurrentHashMap<>();
    private final Cache<String, Coded> ready = Caffeine.newBuilder()
            .maximumWeight(READY)
            .weigher((String what, Coded answer) -> answer.weight() + what.length())
            .executor(Runnable::run)
            .build();

    AppEdition(Archive archive) {
        this.archive = archive;
    }

    Archive archive() {
        return archive;
    }

    Tree tree(String language) {
        return trees.computeIfAbsent(language, tag -> GrowTree.of(archive, tag));
    }

    /**
     * An answer that is made once.
     *
     * @param what tells it from all others of this edition
     */
    Coded ready(String what, Supplier<Object> data) {
        return ready.get(what, any -> Coded.of(Json.bytes(data.get())));
    }
}
