package org.waymark.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.content.pack.PackScope;
import org.waymark.http.AcceptedCodings;
import org.waymark.packs.AskedPacks;
import org.waymark.packs.PackShelf;

/** Answers phones that keep a language: what there is to keep, the pack itself, the changes since an earlier one. */
@Singleton
final class PackAnswers {
    private static final Prepared NO_SUCH_PACK = Prepared.sentence(
            HttpResponseStatus.NOT_FOUND, "There is no such pack here, or not yet. “head” names the one there is.\n");
    private static final Prepared NOT_NOW = Prepared.sentence(
            HttpResponseStatus.SERVICE_UNAVAILABLE, "Many packs are being made. Ask again in a minute.\n");
    private static final Prepared SWITCHED_OFF =
            Prepared.sentence(HttpResponseStatus.GONE, "Keeping pages for offline is switched off here.\n");

    /** Enough for the packs that phones without Brotli ask for most. */
    private static final int READY = 8 << 20;
    /** The same for a pack that few ask for. */
    private static final int SOME = 1 << 20;

    private static final int OPEN_AT_ONCE = 32;

    private final PackShelf packs;
    private final AskedPacks asked;
    private final boolean enabled;
    private final PageReads reads;
    private final Cache<Archive, OpenEdition> openOfAsked =
            Caffeine.newBuilder().maximumSize(OPEN_AT_ONCE).weakKeys().build();
    private volatile @Nullable OpenEdition open;

    PackAnswers(
            PackShelf packs,
            AskedPacks asked,
            PageReads reads,
            @Value("${waymark.offline.enabled:true}") boolean enabled) {
        this.packs = packs;
        this.asked = asked;
        this.reads = reads;
        this.enabled = enabled;
    }

    /** Where keeping is switched off, phones get the worker that erases what they kept in the place of the other. */
    String fileOf(String file) {
        return !enabled && file.equals("sw.js") ? "sw-off.js" : file;
    }

    /** What must be made before such an address can be answered; null where nothing must. */
    @Nullable CompletableFuture<?> making(String path) {
        var address = enabled ? PackAddress.of(path) : null;
        return address == null
                        || isForAll(address)
                        || asked.find(address.language(), address.scope()).isPresent()
                        || !asked.isOffered(address.language(), address.scope())
                ? null
                : asked.make(address.language(), address.scope());
    }

    /** The answer for such an address: perhaps that there is nothing. */
    Prepared find(PackAddress address, AcceptedCodings.Accepted accepted) {
        if (!enabled) {
            return SWITCHED_OFF;
        }
        if (!isForAll(address) && !asked.isOffered(address.language(), address.scope())) {
            return NO_SUCH_PACK;
        }
        var current = isForAll(address) ? current() : asked(address);
        if (current == null && !isForAll(address)) {
            return NOT_NOW;
        }
        var found = current == null ? null : current.find(address.path(), accepted);
        return found == null ? NO_SUCH_PACK : found;
    }

    private static boolean isForAll(PackAddress address) {
        return address.scope().equals(PackScope.PAGES);
    }

    private @Nullable OpenEdition asked(PackAddress address) {
        return asked.find(address.language(), address.scope())
                .map(archive -> openOfAsked.get(archive, made -> new OpenEdition(made, reads, null, SOME)))
                .orElse(null);
    }

    private @Nullable OpenEdition current() {
        var current = packs.current().orElse(null);
        var known = open;
        if (current == null || (known != null && known.archive() == current)) {
            return known;
        }
        var opened = new OpenEdition(current, reads, known, READY);
        open = opened;
        return opened;
    }
}
