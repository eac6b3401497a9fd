package org.waymark.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.DictionaryBrotli;

/**
 * Shortens answers for browsers that hold a dictionary (RFC 9842). Pages are made at once, as long as that takes no more
 * than a small share of the time; packs beside, for whoever asks next. Whatever stands in the way, the whole is sent.
 */
@Singleton
final class Deltas {
    /** One part of the time in so many. */
    private static final int SHARE = 20;
    /** Bytes that those kept ready may take, about, and what one takes besides its body. */
    private static final int READY = 4 << 20;

    private static final int HEADERS = 600;
    /** More bytes, of what is sent and the dictionary, would keep others waiting. */
    private static final int AT_ONCE = 256 << 10;

    private static final int MOST_BESIDE = 40;
    private static final int HASH = 32;

    private record Wanted(String dictionary, String fingerprint) {}

    private final Cache<Wanted, Prepared> ready = Caffeine.newBuilder()
            .maximumWeight(READY)
            .weigher((Wanted wanted, Prepared answer) ->
                    HEADERS + (answer.body().isDirect() ? 0 : answer.body().readableBytes()))
            .executor(Runnable::run)
            .build();
    private final Allowance allowance = new Allowance(SHARE, System::nanoTime);
    private final Set<Wanted> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(Deltas::inTheBackground);

    /** The answer in short where that is to be had, otherwise the whole one. */
    Prepared of(Prepared whole, Offer offer, HttpRequest request) {
        var held = request.headers().get(Offer.AVAILABLE_DICTIONARY);
        if (held == null) {
            return whole;
        }
        var wanted = new Wanted(held, offer.entry().fingerprint());
        var known = ready.getIfPresent(wanted);
        if (known != null) {
            return known;
        }
        var hash = hash(held);
        return hash == null ? whole : make(wanted, whole, offer, hash);
    }

    private Prepared make(Wanted wanted, Prepared whole, Offer offer, byte[] hash) {
        if (offer.entry().size() > AT_ONCE) {
            makeBeside(wanted, whole, offer, hash);
            return whole;
        }
        if (!allowance.isLeft()) {
            return whole;
        }
        long began = System.nanoTime();
        var made = made(wanted, whole, offer, hash);
        allowance.took(System.nanoTime() - began);
        return made;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whoever asks next finds it, or the whole
    private void makeBeside(Wanted wanted, Prepared whole, Offer offer, byte[] hash) {
        if (underway.size() < MOST_BESIDE && underway.add(wanted)) {
            beside.submit(() -> {
                try {
                    made(wanted, whole, offer, hash);
                } finally {
                    underway.remove(wanted);
                }
            });
        }
    }

    private Prepared made(Wanted wanted, Prepared whole, Offer offer, byte[] hash) {
        var dictionary = offer.among().find(hash);
        if (dictionary == null) {
            return whole;
        }
        var dcb = DictionaryBrotli.compress(offer.among().read(offer.entry()), dictionary, hash);
        var answer = dcb.length < whole.body().readableBytes()
                ? whole.shortened(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(dcb)))
                : whole;
        ready.put(wanted, answer);
        return answer;
    }

    /** The hash in {@code :…:}, a byte sequence of structured fields (RFC 9651, section 3.3.5); null for anything else. */
    private static byte @Nullable [] hash(String held) {
        var written = held.strip();
        if (written.length() < 2 || !written.startsWith(":") || !written.endsWith(":")) {
            return null;
        }
        try {
            var hash = Base64.getDecoder().decode(written.substring(1, written.length() - 1));
            return hash.length == HASH ? hash : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @PreDestroy
    void stop() {
        beside.shutdownNow();
    }

    @SuppressWarnings("ThreadPriorityCheck") // a wish, no more: readers come first where the system heeds it
    private static Thread inTheBackground(Runnable work) {
        var thread = new Thread(work, "dictionaries");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
