package org.waymark.command;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.waymark.content.FactStatus;
import org.waymark.content.Kind;
import org.waymark.documents.Revisions;
import org.waymark.exchange.ImportLibrary;
import org.waymark.exchange.LibraryFolder;
import org.waymark.publishing.Edition;
import org.waymark.publishing.HouseImprint;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.AdoptRevisions;

/** The steps from a folder to an edition, with their progress told at the terminal. */
@Singleton
class Publication {
    private static final long QUIET_MILLIS = 2_000;

    private final LibraryFolderAtHand libraries;
    private final ImportLibrary importLibrary;
    private final Revisions revisions;
    private final AdoptRevisions adopt;
    private final PublishRelease publish;
    private final Imprint imprint;

    Publication(
            LibraryFolderAtHand libraries,
            ImportLibrary importLibrary,
            Revisions revisions,
            AdoptRevisions adopt,
            PublishRelease publish,
            HouseImprint imprint) {
        this.libraries = libraries;
        this.importLibrary = importLibrary;
        this.revisions = revisions;
        this.adopt = adopt;
        this.publish = publish;
        this.imprint = imprint.get();
    }

    /** Reads the folder and brings it into the store. */
    LibraryFolder bringIn(Path folder, String person, PrintWriter out) {
        return save(libraries.read(folder, out), folder, person, out);
    }

    /** Reads the file with documents of one kind and brings them into the store. */
    LibraryFolder bringInCatalogue(Path file, Kind kind, String person, PrintWriter out) {
        return save(libraries.readCatalogue(file, kind, out), file, person, out);
    }

    private LibraryFolder save(LibraryFolder library, Path folder, String person, PrintWriter out) {
        long started = System.nanoTime();
        var note = "imported from " + folder.toAbsolutePath().normalize().getFileName();
        var told = new long[] {System.currentTimeMillis()};
        var added = importLibrary.importAll(library, person, note, saved -> {
            if (System.currentTimeMillis() - told[0] > QUIET_MILLIS) {
                told[0] = System.currentTimeMillis();
                out.println("  " + saved + " texts and facts saved …");
            }
        });
        out.printf(
                Locale.ROOT,
                "Imported %s: %d documents, %d new or changed texts and facts (%.1f s).%n",
                folder,
                library.documents().size(),
                added.size(),
                (System.nanoTime() - started) / 1e9);
        return library;
    }

    /**
     * Takes what the library holds as reviewed elsewhere; what still has to be checked by a call stays a draft.
     *
     * @return how many documents stay drafts
     */
    int adopt(LibraryFolder library, String person, String reason) {
        var ids = new ArrayList<Long>();
        int drafts = 0;
        for (var document : library.documents()) {
            if (FactStatus.of(document.facts()).mayBeShown()) {
                revisions.latest(document.id()).forEach(revision -> ids.add(revision.id()));
            } else {
                drafts++;
            }
        }
        adopt.adopt(ids, person, reason);
        return drafts;
    }

    Edition publish(String name, String person) {
        return publish.publish(NewRelease.ofEverythingApproved(name, person, imprint));
    }
}
