package org.waymark.content.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackRefused;
import org.waymark.content.pack.PackScope;
import org.waymark.content.pack.SignedHead;
import org.waymark.content.phone.PackStore.Stored;
import org.waymark.content.phone.SyncResult.Outcome;

/**
 * Makes what is kept what the site has now, as a job in the background may call it at any time and as often as it likes.
 * Nothing is seen before its signature and its root were found good, and then all of it is.
 */
public final class Sync {
    private static final int LARGEST_HEAD = 64 << 10;
    private static final int LARGEST_KEY = 1 << 10;
    /** As JSON a page grows by what is escaped. */
    private static final int ESCAPED = 6;

    private static final int SPARE = 1 << 20;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final Transport transport;
    private final PackStore store;
    private final Clock clock;
    private final byte @Nullable [] publisher;

    /** A site whose key is not known beforehand: the phone believes for ever the one that came with its first pack. */
    public Sync(Transport transport, PackStore store, Clock clock) {
        this(transport, store, clock, null);
    }

    /** @param publisher the key that the app was built with, as X.509 SubjectPublicKeyInfo */
    public Sync(Transport transport, PackStore store, Clock clock, byte @Nullable [] publisher) {
        this.transport = transport;
        this.store = store;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Brings a language, or a part of it, up to date. Throws nothing that a job would have to deal with. */
    public SyncResult sync(String language, PackScope scope, Cancellation cancellation) {
        synchronized (store.syncing) {
            try {
                return SyncResult.of(new OnePack(language, scope, cancellation).sync());
            } catch (Cancelled e) {
                return SyncResult.of(Outcome.CANCELLED, e);
            } catch (StorageFailed e) {
                return SyncResult.of(Outcome.STORAGE, e);
            } catch (PackRefused e) {
                return SyncResult.of(Outcome.REFUSED, e);
            } catch (Unanswered e) {
                return SyncResult.of(e.status() == GONE ? Outcome.SWITCHED_OFF : Outcome.AWAY, e);
            } catch (IOException e) {
                return SyncResult.of(Outcome.AWAY, e);
            }
        }
    }

    /** One pack on its way. */
    private final class OnePack {
        private final String language;
        private final PackScope scope;
        private final Cancellation cancellation;
        private final Download download;
        private final int erasures = store.erasures();

        OnePack(String language, PackScope scope, Cancellation cancellation) {
            this.language = language;
            this.scope = scope;
            this.cancellation = cancellation;
            this.download = new Download(transport, cancellation, store, language, scope);
        }

        Outcome sync() throws IOException {
            Cancelled.check(cancellation);
            var kept = store.stored(language, scope);
            var headers = new HashMap<String, String>();
            kept.filter(pack -> !pack.tag().isEmpty()).ifPresent(pack -> headers.put("If-None-Match", pack.tag()));
            try (var answer = transport.get(scope.folder(language) + "head", headers)) {
                if (answer.status() == NOT_MODIFIED && kept.isPresent()) {
                    store.looked(language, scope, clock.instant(), kept.get().tag());
                    return Outcome.CURRENT;
                }
                var tag = answer.header("ETag");
                return take(SignedHead.parse(body(answer, LARGEST_HEAD)), tag == null ? "" : tag, kept);
            }
        }

        private Outcome take(SignedHead signed, String tag, Optional<Stored> kept) throws IOException {
            var key = key();
            var head = signed.open(language, scope, key);
            var before = kept.map(Stored::pack).orElse(null);
            if (before != null && head.isOlderThan(before.head())) {
                throw new PackRefused("it is older than what is kept");
            }
            var brought = bring(head, before);
            Cancelled.check(cancellation);
            store.keep(signed, head, brought.pack, key, erasures);
            store.looked(language, scope, clock.instant(), tag);
            return brought.outcome;
        }

        /** The pack that the head names. */
        private Brought bring(PackHead head, @Nullable KeptPack kept) throws IOException {
            if (kept == null) {
                return new Brought(whole(head), Outcome.UPDATED);
            }
            if (kept.head().root().equals(head.root())) {
                return new Brought(kept.pack(), Outcome.CURRENT);
            }
            var offer = head.changesFrom(kept.head().root());
            if (offer.isPresent()) {
                try {
                    var changes = text(head, head.root().changesName(offer.get().from()));
                    return new Brought(head.require(kept.pack().with(PackChanges.parse(changes))), Outcome.UPDATED);
                } catch (PackRefused e) { // the whole pack may still be good
                    return new Brought(whole(head), Outcome.ANEW);
                }
            }
            return new Brought(whole(head), Outcome.ANEW);
        }

        private Pack whole(PackHead head) throws IOException {
            return head.require(Pack.parse(text(head, head.root().packName())));
        }

        private String text(PackHead head, String name) throws IOException {
            return download.text(scope.folder(language) + name, ESCAPED * head.stored() + SPARE);
        }

        private byte[] key() throws IOException {
            if (publisher != null) {
                return publisher;
            }
            var believed = store.key();
            return believed.isPresent() ? believed.get() : fetchedKey();
        }

        private byte[] fetchedKey() throws IOException {
            try (var answer = transport.get(scope.folder(language) + "key", new HashMap<>())) {
                return Base64.getDecoder().decode(body(answer, LARGEST_KEY));
            } catch (IllegalArgumentException e) {
                throw new PackRefused("its key cannot be read", e);
            }
        }
    }

    private record Brought(Pack pack, Outcome outcome) {}

    private static String body(Transport.Answer answer, int most) throws IOException {
        if (answer.status() != 200) {
            throw new Unanswered(answer.status());
        }
        try (var in = answer.body()) {
            var bytes = DurableFile.read(in, most);
            Download.requireWhole(bytes.length, Download.length(answer.header("Content-Length")));
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
