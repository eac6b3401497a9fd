package org.waymark.exchange.corridor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.VerifyArchive;
import org.waymark.exchange.LibraryReading;
import org.waymark.exchange.ReadLibrary;

/**
 * A package of somebody else, after every byte of it was found to be what was signed.
 *
 * @param signedBy fingerprint of the key, which both houses can read to each other on the telephone
 * @param library read as any library is, with all its problems
 */
public record ReceivedPackage(String corridor, String publisher, int edition, String signedBy, LibraryReading library) {

    /**
     * Reads the package.
     *
     * @param key the public key that must have signed it; null to accept any
     * @param folder an empty one, which holds the library as long as it is imported
     * @throws PackageRefused when it is damaged, was changed, or is no package
     */
    public static ReceivedPackage read(Path file, @Nullable Path key, Path folder, ReadLibrary reader)
            throws IOException {
        var report = VerifyArchive.verify(file, key);
        if (!report.isGood()) {
            throw new PackageRefused(file + " is not to be trusted, so nothing was imported: "
                    + report.problems().get(0));
        }
        var archive = Archive.open(file);
        if (!archive.contains(WritePackage.CORRIDOR)) {
            throw new PackageRefused(file + " is no package of a corridor. “waymark export --corridor” writes one.");
        }
        unpack(archive, folder);
        return new ReceivedPackage(
                text(archive, WritePackage.CORRIDOR),
                text(archive, WritePackage.PUBLISHER),
                report.number(),
                report.signedBy(),
                reader.read(folder));
    }

    private static void unpack(Archive archive, Path folder) throws IOException {
        for (var path : archive.paths()) {
            if (path.startsWith(WritePackage.LIBRARY)) {
                var file = folder.resolve(path.substring(WritePackage.LIBRARY.length()))
                        .normalize();
                if (!file.startsWith(folder) || file.equals(folder)) {
                    throw new PackageRefused("The package has an entry “" + path + "”, which would lie outside.");
                }
                Files.createDirectories(file.getParent());
                Files.write(file, archive.read(archive.find(path).orElseThrow()));
            }
        }
    }

    private static String text(Archive archive, String path) throws IOException {
        var entry = archive.find(path);
        return entry.isEmpty() ? "" : new String(archive.read(entry.get()), StandardCharsets.UTF_8);
    }

    /** What revisions that come of it say of themselves. */
    String note() {
        return beginOfNote() + ", edition " + edition + " of “" + publisher + "”";
    }

    /** The same for every package of this house. */
    String beginOfNote() {
        return "from a package signed by " + signedBy;
    }
}
