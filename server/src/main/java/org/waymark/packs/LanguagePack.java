package org.waymark.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.archive.Archive;
import org.waymark.archive.Entry;
import org.waymark.archive.Packed;
import org.waymark.archive.PackedPieces;
import org.waymark.archive.SigningKey;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackHead.Offer;
import org.waymark.content.pack.PackRoot;
import org.waymark.content.pack.PackScope;
import org.waymark.content.pack.SignedHead;

/** Makes what is offered of one language, or a part of it: the pack, the changes from earlier editions, the head that names them. */
final class LanguagePack {
    /** The best would be a twelfth smaller and take fifteen times as long. */
    static final int BROTLI_QUALITY = 9;

    private static final String TEXT = "text/plain; charset=utf-8";

    private final String language;
    private final PackScope scope;
    private final KeptPages now;
    private final PackRoot root;
    private final Packed whole;
    private final List<Offer> offers = new ArrayList<>();
    private final List<Packed> changes = new ArrayList<>();

    LanguagePack(String language, PackScope scope, KeptPages now, List<Archive> earlier, Runnable giveWay)
            throws IOException {
        this.language = language;
        this.scope = scope;
        this.now = now;
        this.root = now.root();
        this.whole = PackedPieces.fixed(path(root.packName()), TEXT, now.lines(giveWay), BROTLI_QUALITY);
        addChanges(earlier, giveWay);
    }

    /** In the order of their paths. */
    Stream<Packed> entries(String publisher, int days, SigningKey key) {
        var head = SignedHead.of(head(publisher, days), key::signPlainly);
        changes.sort((one, other) -> one.entry().path().compareTo(other.entry().path()));
        var signed = Entry.file(TEXT, head.text().getBytes(StandardCharsets.UTF_8));
        var first = Packed.of(path("head"), signed, BROTLI_QUALITY);
        return Stream.concat(changes.stream(), Stream.of(first, publicKey(key), whole));
    }

    /** What a phone keeps the first time, and from then on believes. */
    private Packed publicKey(SigningKey key) {
        var base64 = Base64.getEncoder().encode(key.publicKey());
        return Packed.of(path("key"), Entry.file(TEXT, base64), BROTLI_QUALITY);
    }

    /** Each earlier pack once, newest first; one that differs in too much is better fetched anew. */
    private void addChanges(List<Archive> earlier, Runnable giveWay) throws IOException {
        var changed = new PagesChanged(now);
        var seen = new HashSet<>(Set.of(root));
        for (var archive : earlier) {
            giveWay.run();
            var kept = KeptPages.of(archive, language, scope);
            if (kept.isPresent() && seen.add(kept.get().root())) {
                offer(kept.get().root().brief(), changed.since(kept.get()));
            }
        }
    }

    private void offer(String from, PackChanges since) {
        var packed = packed(root.changesName(from), since.text());
        if (packed.sent() <= whole.sent() / 2) {
            changes.add(packed);
            offers.add(new Offer(from, packed.sent()));
        }
    }

    private PackHead head(String publisher, int days) {
        return new PackHead(
                language,
                scope,
                now.archive().number(),
                now.archive().head().madeAt(),
                publisher,
                root,
                now.pages().size(),
                whole.sent(),
                now.stored(),
                days,
                Collections.unmodifiableList(offers));
    }

    private Packed packed(String name, String text) {
        return Packed.of(path(name), Entry.fixedFile(TEXT, text.getBytes(StandardCharsets.UTF_8)), BROTLI_QUALITY);
    }

    private String path(String name) {
        return scope.folder(language) + name;
    }
}
