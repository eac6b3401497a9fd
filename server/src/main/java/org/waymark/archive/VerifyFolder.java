package org.waymark.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of files that was made of archives, wherever it was copied to, and tells everything that is not as it was
 * signed: a changed byte, a file that is missing, a file that was added.
 */
public final class VerifyFolder {
    /** Where the folder has what its archives said of themselves, as {@code edition.json} and {@code edition.sig}. */
    public static final String SIGNED = "signed/";

    private static final String ENDING = ".json";
    private static final List<String> COPIES = List.of(".gz", ".br");
    /** What the web server needs, which is made of the edition and not part of it. */
    private static final Set<String> UNSIGNED =
            Set.of(".waymark/edition.json", ".waymark/nginx/maps.conf", ".waymark/nginx/site.conf");

    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> left;

    private VerifyFolder(Path folder) throws IOException {
        this.folder = folder;
        this.left = files(folder);
        left.removeAll(UNSIGNED);
    }

    /**
     * Checks every byte that readers of the folder could be given.
     *
     * @param expectedKey the public key that must have signed it; null to accept any
     * @throws IOException when nothing in the folder says what should be there, or it cannot be read
     */
    public static VerifyArchive.Report verify(Path folder, @Nullable Path expectedKey) throws IOException {
        var edition = folder.resolve(SIGNED + Manifest.PATH);
        if (!Files.isRegularFile(edition)) {
            throw new IOException(folder + " cannot be verified: it lacks " + SIGNED + Manifest.PATH
                    + ", which says what should be in it. A website for memory cards has none, since its links were"
                    + " changed; verify the archive that it was made of.");
        }
        var verify = new VerifyFolder(folder);
        var signedBy = "";
        int entries = 0;
        for (var file : verify.manifests()) {
            var signed = SignedManifest.at(folder.resolve(file));
            signedBy = signed.signedBy(expectedKey, verify.problems);
            entries += verify.compare(signed.manifest());
        }
        verify.left.forEach(file -> verify.problems.add(file + " was added; it is not part of the edition."));
        var manifest = SignedManifest.at(edition).manifest();
        return new VerifyArchive.Report(
                manifest.number(), manifest.hash(), entries, signedBy, List.copyOf(verify.problems));
    }

    /** Each with its signature beside it. */
    private List<String> manifests() {
        var found = left.stream()
                .filter(file -> file.startsWith(SIGNED) && file.endsWith(ENDING))
                .filter(file -> left.contains(file.replaceFirst("\\.json$", ".sig")))
                .toList();
        found.forEach(file -> {
            left.remove(file);
            left.remove(file.replaceFirst("\\.json$", ".sig"));
        });
        return found;
    }

    private int compare(Manifest manifest) {
        if (!manifest.hash().equals(manifest.hashOfItems())) {
            problems.add("The hash in edition.json does not belong to what it lists.");
        }
        int count = 0;
        for (var item : manifest.entries()) {
            if (!item.path().startsWith(Packed.FOR_SERVERS)) {
                compare(item);
                count++;
            }
        }
        return count;
    }

    private void compare(Manifest.Item item) {
        if (!left.remove(item.path())) {
            problems.add(item.path() + " is missing.");
        } else {
            compare(item.path(), "", item.sha256());
        }
        for (var copy : COPIES) {
            if (left.remove(item.path() + copy)) {
                compare(item.path(), copy, item.sha256());
            }
        }
    }

    private void compare(String path, String copy, String sha256) {
        try {
            byte[] plain = plain(Files.readAllBytes(folder.resolve(path + copy)), copy);
            if (!Arrays.equals(Packed.sha256(plain), HexFormat.of().parseHex(sha256))) {
                problems.add(path + copy + " was changed.");
            }
        } catch (IOException | RuntimeException e) {
            problems.add(path + copy + " is damaged: " + e.getMessage() + ".");
        }
    }

    private static byte[] plain(byte[] content, String copy) throws IOException {
        return switch (copy) {
            case ".gz" -> {
                try (var unzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
                    yield unzip.readAllBytes();
                }
            }
            case ".br" -> Compression.unbrotli(content);
            default -> content;
        };
    }

    private static Set<String> files(Path folder) throws IOException {
        var files = new TreeSet<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(folder.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
