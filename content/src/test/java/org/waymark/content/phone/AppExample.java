package org.waymark.content.phone;

import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Corridor;
import org.waymark.content.pack.PackScope;
import org.waymark.content.phone.SyncResult.Work;

/** The example of content/README.md, so that it compiles and does what it says. */
final class AppExample {
    // example
    /** From Bangladesh to Italy, as data, first in Bengali, then in English. */
    private static final PackScope KEPT = PackScope.DATA.on(new Corridor("bd", "it"));

    private static final List<String> LANGUAGES = List.of("bn", "en");

    private final PackStore store;
    private final Sync sync;

    AppExample(File filesDir, String site) throws IOException {
        store = new PackStore(new File(filesDir, "waymark"));
        sync = new Sync(new HttpTransport(site), store, Clock.systemUTC());
    }

    /** What the job of a Worker does: its doWork() answers success, retry or failure, and isStopped() asks it to stop. */
    Work keepUpToDate(Cancellation stopped) {
        for (var language : LANGUAGES) {
            var result = sync.sync(language, KEPT, stopped);
            if (result.work() != Work.SUCCESS) {
                return result.work(); // result.why() is for the log
            }
        }
        return Work.SUCCESS;
    }

    /** Help lines that fit to what was typed, with whether somebody answers now; no network is needed. */
    List<String> linesFor(String typed, Instant now) throws IOException {
        var packs = new ArrayList<KeptPack>();
        for (var language : LANGUAGES) {
            store.find(language, KEPT).ifPresent(packs::add); // packs.get(0).at(now): fresh, old, or the clock is wrong
        }
        var lines = new ArrayList<String>();
        for (var found : new KeptDocuments(packs).search(typed)) {
            found.hours()
                    .ifPresent(hours ->
                            lines.add(found.title() + " " + found.facts().textOrEmpty("number") + " " + hours.at(now)));
        }
        return lines;
    }
    // end of example
}
