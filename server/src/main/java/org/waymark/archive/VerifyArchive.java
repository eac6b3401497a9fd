package org.waymark.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an archive from the first byte to the last and tells everything that is wrong with it: cut off, changed by a
 * single bit, an entry added or missing, not signed by the expected key.
 */
public final class VerifyArchive {
    private VerifyArchive() {}

    /**
     * What was found.
     *
     * @param signedBy fingerprint of the key that signed; empty when there is no good signature
     * @param problems one sentence each; empty when all is well
     */
    public record Report(int number, String hash, int entries, String signedBy, List<String> problems) {
        public boolean isGood() {
            return problems.isEmpty();
        }
    }

    /**
     * Checks every byte that readers could be given.
     *
     * @param expectedKey file with the public key that must have signed it; null to accept any
     * @throws UnusableArchive when the file is so damaged that nothing in it can be trusted
     */
    public static Report verify(Path file, @Nullable Path expectedKey) throws IOException {
        var archive = Archive.open(file);
        var problems = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            var signed = SignedManifest.in(zip);
            String signedBy = signed.signedBy(expectedKey, problems);
            var manifest = signed.manifest();
            if (!manifest.hash().equals(manifest.hashOfItems())) {
                problems.add("The hash in edition.json does not belong to what it lists.");
            }
            if (!manifest.hash().equals(archive.hash()) || !manifest.head().equals(archive.head())) {
                problems.add("The head of the archive does not agree with edition.json.");
            }
            compare(archive, manifest, problems);
            nothingElse(zip, archive, problems);
            return new Report(
                    manifest.number(), manifest.hash(), manifest.entries().size(), signedBy, List.copyOf(problems));
        } catch (ZipException e) {
            throw new UnusableArchive(file, "it is no ZIP file any more (" + e.getMessage() + ")", e);
        }
    }

    private static void compare(Archive archive, Manifest manifest, List<String> problems) {
        Map<String, Manifest.Item> listed = new HashMap<>();
        manifest.entries().forEach(item -> listed.put(item.path(), item));
        archive.forEach(entry -> {
            var item = listed.remove(entry.path());
            if (item == null || !item.sha256().equals(entry.fingerprint())) {
                problems.add(entry.path() + " is not what edition.json lists.");
                return;
            }
            checkBytes(archive, entry, problems);
        });
        listed.keySet().forEach(path -> problems.add(path + " is listed in edition.json but missing."));
    }

    private static void checkBytes(Archive archive, EntryRecord entry, List<String> problems) {
        try {
            if (!Arrays.equals(Packed.sha256(archive.read(entry)), entry.sha256())) {
                problems.add(entry.path() + " was changed.");
            }
            var brotli = entry.brotli();
            if (brotli != null && !Arrays.equals(Packed.sha256(archive.readBrotli(brotli)), entry.sha256())) {
                problems.add(entry.path() + ".br was changed.");
            }
        } catch (IOException | RuntimeException e) {
            problems.add(entry.path() + " is damaged: " + e.getMessage() + ".");
        }
    }

    /** What a tool unzips must be what the index serves: the same names, at the same number. */
    private static void nothingElse(ZipFile zip, Archive archive, List<String> problems) {
        var own = List.of(
                Manifest.PATH, Manifest.SIGNATURE_PATH, Archive.headPath(), ArchiveIndex.PATH, Archive.Tail.PATH);
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            boolean known = own.contains(name)
                    || archive.find(name).isPresent()
                    || (name.endsWith(".br")
                            && archive.find(name.substring(0, name.length() - 3))
                                    .filter(entry -> entry.brotli() != null)
                                    .isPresent());
            if (!known) {
                problems.add(name + " was added; it is not part of the edition.");
            }
        });
    }
}
