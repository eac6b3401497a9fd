package org.waymark.command;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.corridor.PackageRefused;
import org.waymark.exchange.corridor.ReceivedPackage;
import org.waymark.exchange.corridor.TakePackage;
import org.waymark.exchange.corridor.TemporaryFolder;

/** Reads a package that somebody named and takes it over, or says why it cannot be read. */
@Singleton
class PackageAtHand {
    private final LibraryFolderAtHand libraries;
    private final TakePackage take;

    PackageAtHand(LibraryFolderAtHand libraries, TakePackage take) {
        this.libraries = libraries;
        this.take = take;
    }

    TakePackage.Taken take(Path file, @Nullable Path key, String person, PrintWriter out) {
        if (key != null && !Files.isRegularFile(key)) {
            throw new CannotGoOn("There is no file " + key + ".");
        }
        try (var folder = TemporaryFolder.make()) {
            var received = ReceivedPackage.read(file, key, folder.path(), libraries.reader());
            tell(received, out);
            return take.take(received, person);
        } catch (PackageRefused | IOException e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()));
        }
    }

    private static void tell(ReceivedPackage received, PrintWriter out) {
        out.println("Package for " + received.corridor() + " from “" + received.publisher() + "”, its edition "
                + received.edition() + ", signed with key " + received.signedBy()
                + ". Let them read their fingerprint to you.");
        if (received.library().hasErrors()) {
            received.library().problems().forEach(problem -> out.println("  " + problem));
            throw new CannotGoOn(
                    "This Waymark cannot read all of it, so nothing was imported. Perhaps theirs is newer.");
        }
    }
}
