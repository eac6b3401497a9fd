package org.waymark.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackRefused;
import org.waymark.content.pack.SignedHead;

/** Reads every pack of an archive as a phone would, and tells what a phone would refuse. */
public final class VerifyPacks {
    private final Archive packs;
    private final byte[] publicKey;
    private final List<String> problems = new ArrayList<>();

    private VerifyPacks(Archive packs, byte[] publicKey) {
        this.packs = packs;
        this.publicKey = publicKey;
    }

    /** One sentence for each problem; none for an archive without packs. */
    public static List<String> problems(Archive archive) throws IOException {
        var key = PackOrigin.publicKey(archive);
        if (key.isEmpty()) {
            return List.of();
        }
        var verify = new VerifyPacks(archive, key.get());
        for (var language : archive.head().languages()) {
            verify.verify(language);
        }
        return List.copyOf(verify.problems);
    }

    private void verify(String language) throws IOException {
        var folder = language + "/offline/";
        var entry = packs.find(folder + "head");
        if (entry.isEmpty()) {
            return;
        }
        try {
            var head = SignedHead.parse(text(entry.get())).open(language, publicKey);
            var whole = packs.find(folder + head.root().packName());
            if (whole.isEmpty()) {
                problems.add(folder + head.root().packName() + " is missing.");
                return;
            }
            head.require(Pack.parse(text(whole.get())));
            for (var offer : head.changes()) {
                verify(folder, head, offer);
            }
        } catch (PackRefused e) {
            problems.add(folder + ": a phone would refuse it, for " + e.getMessage() + ".");
        }
    }

    private void verify(String folder, PackHead head, PackHead.Offer offer) throws IOException {
        var name = folder + head.root().changesName(offer.from());
        var entry = packs.find(name);
        if (entry.isEmpty()) {
            problems.add(name + " is missing.");
        } else {
            PackChanges.parse(text(entry.get()));
        }
    }

    private String text(EntryRecord entry) throws IOException {
        return new String(packs.read(entry), StandardCharsets.UTF_8);
    }
}
