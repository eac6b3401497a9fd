package org.waymark.delivery;

import io.micronaut.context.annotation.Value;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.http.AcceptedCodings;
import org.waymark.packs.PackShelf;

/** Answers phones that keep a language: what there is to keep, the pack itself, the changes since an earlier one. */
@Singleton
final class PackAnswers {
    private static final Pattern ADDRESS = Pattern.compile("/[^/]+/offline/(head|key|pack-[^/]*|changes-[^/]*)");
    private static final Prepared NO_SUCH_PACK = Prepared.sentence(
            HttpResponseStatus.NOT_FOUND, "There is no such pack here, or not yet. “head” names the one there is.\n");
    private static final Prepared SWITCHED_OFF =
            Prepared.sentence(HttpResponseStatus.GONE, "Keeping pages for offline is switched off here.\n");

    /** Enough for the packs that phones without Brotli ask for most. */
    private static final int READY = 8 << 20;

    private final PackShelf packs;
    private final boolean enabled;
    private final PageReads reads;
    private volatile @Nullable OpenEdition open;

    PackAnswers(PackShelf packs, PageReads reads, @Value("${waymark.offline.enabled:true}") boolean enabled) {
        this.packs = packs;
        this.reads = reads;
        this.enabled = enabled;
    }

    /** Where keeping is switched off, phones get the worker that erases what they kept in the place of the other. */
    String fileOf(String file) {
        return !enabled && file.equals("sw.js") ? "sw-off.js" : file;
    }

    static boolean isAddress(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** The answer for such an address: perhaps that there is nothing. */
    Prepared find(String path, AcceptedCodings.Accepted accepted) {
        if (!enabled) {
            return SWITCHED_OFF;
        }
        var current = current();
        var found = current == null ? null : current.find(path.substring(1), accepted);
        return found == null ? NO_SUCH_PACK : found;
    }

    private @Nullable OpenEdition current() {
        var current = packs.current().orElse(null);
        var known = open;
        if (current == null || (known != null && known.archive() == current)) {
            return known;
        }
        var opened = new OpenEdition(current, reads, READY);
        open = opened;
        return opened;
    }
}
