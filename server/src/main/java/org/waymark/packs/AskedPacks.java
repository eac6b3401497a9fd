package org.waymark.packs;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.content.pack.PackScope;

/**
 * Packs that not everybody needs: data for apps, and corridors. There are so many that each is made when somebody asks
 * for it, one after the other on a thread of its own, and kept until another edition is served or many others were
 * asked for since.
 */
@Singleton
public class AskedPacks {
    private static final Logger LOG = LoggerFactory.getLogger(AskedPacks.class);
    /** Whoever comes when so many wait is told to come again. */
    private static final int MOST_WAITING = 32;

    private static final int MOST_KEPT = 256;
    private static final int STOP_SECONDS = 5;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private record Asked(String language, PackScope scope) {}

    private final Shelf editions;
    private final MakePacks makePacks;
    private final Path folder;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), FollowEditions::inTheBackground);
    /** All of one edition, those that were asked for longest ago first. */
    private final Map<Asked, CompletableFuture<Archive>> made = new LinkedHashMap<>(16, 0.75f, true);

    private @Nullable Archive edition;

    AskedPacks(Shelf editions, MakePacks makePacks, @Value("${waymark.home}") Path home) {
        this.editions = editions;
        this.makePacks = makePacks;
        this.folder = home.resolve("packs-asked");
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Whether there is such a pack: of a language of the edition, and for countries. One that nothing is made for is as good
     * as any, or phones that keep it would never hear that the last page for it is gone.
     */
    public boolean isOffered(String language, PackScope scope) {
        var corridor = scope.corridor();
        return isCountry(corridor.from())
                && isCountry(corridor.to())
                && editions.current()
                        .filter(current -> current.head().languages().contains(language))
                        .isPresent();
    }

    private static boolean isCountry(String code) {
        return code.isEmpty() || COUNTRIES.contains(code.toUpperCase(Locale.ROOT));
    }

    /** The pack, if it is there already. */
    public Optional<Archive> find(String language, PackScope scope) {
        var known = ask(language, scope, false);
        return known != null && known.isDone() && !known.isCompletedExceptionally()
                ? Optional.of(known.join())
                : Optional.empty();
    }

    /** The pack, when it is there; what cannot be made now ends with an exception, and is made when it is asked for again. */
    public CompletableFuture<Archive> make(String language, PackScope scope) {
        var asked = ask(language, scope, true);
        return asked == null ? CompletableFuture.failedFuture(new IOException("nothing is published")) : asked;
    }

    private synchronized @Nullable CompletableFuture<Archive> ask(String language, PackScope scope, boolean make) {
        var current = editions.current().orElse(null);
        if (current == null) {
            return null;
        }
        if (current != edition) {
            made.clear();
            edition = current;
        }
        var asked = new Asked(language, scope);
        var known = made.get(asked);
        if (make && (known == null || known.isCompletedExceptionally())) {
            known = begin(asked, current);
            if (!known.isCompletedExceptionally()) {
                made.put(asked, known);
                forgetOldest();
            }
        }
        return known;
    }

    private CompletableFuture<Archive> begin(Asked asked, Archive current) {
        var promise = new CompletableFuture<Archive>();
        try {
            thread.execute(() -> make(asked, current, promise));
        } catch (RejectedExecutionException e) {
            promise.completeExceptionally(e);
        }
        return promise;
    }

    /** A file that is mapped stays readable: it is removed at once, so that nothing is left when the process ends. */
    private void make(Asked asked, Archive current, CompletableFuture<Archive> promise) {
        try {
            var file = Files.createDirectories(folder).resolve("asked.zip");
            var earlier = editions.before(current.number());
            var archive = makePacks.make(asked.language, asked.scope, current, earlier, file);
            Files.delete(file);
            promise.complete(archive);
        } catch (IOException | RuntimeException e) { // a full disk, a damaged file
            LOG.warn("The pack {} of edition {} could not be made", asked, current.number(), e);
            promise.completeExceptionally(e);
        }
    }

    private void forgetOldest() {
        if (made.size() > MOST_KEPT) {
            var oldest = made.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
