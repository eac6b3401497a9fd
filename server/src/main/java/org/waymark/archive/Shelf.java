package org.waymark.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of archives, {@code editions/000042.zip}, and the one that readers are served from. Needs no database:
 * after a start it takes the newest whole archive it finds.
 */
public final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    /** Phones may bring deltas from this many editions back. */
    private static final int OLDER = 20;

    private static final Pattern NAME = Pattern.compile("[0-9]{1,9}\\.zip");

    private final Path folder;
    private final List<Consumer<Archive>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Archive current;
    private volatile long servedSince = System.nanoTime();

    /** Opens the shelf, making the folder when it is not there. */
    public Shelf(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        current = newestWhole();
    }

    /** What readers are served from; empty until a first edition was placed. */
    public Optional<Archive> current() {
        return Optional.ofNullable(current);
    }

    /** Since when readers are served from the current archive, as {@link System#nanoTime()} tells the time. */
    public long servedSince() {
        return servedSince;
    }

    /** Where the archive of an edition stands, or will stand. */
    public Path place(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.zip", number));
    }

    /** From now on readers are served from this archive. An archive older than the current one is not put in front. */
    public synchronized void serve(Archive archive) {
        if (current != null && current.number() > archive.number()) {
            return;
        }
        current = archive;
        servedSince = System.nanoTime();
        listeners.forEach(listener -> listener.accept(archive));
        removeOld(archive.number());
    }

    /** Tells of every archive that begins to be served; quick work only. */
    public void onServe(Consumer<Archive> listener) {
        listeners.add(listener);
    }

    /** What lies on the shelf from before an edition, newest first; what cannot be read is left out. */
    public List<Archive> before(int number) throws IOException {
        var archives = new ArrayList<Archive>();
        for (var file : files()) {
            if (number(file) < number) {
                try {
                    archives.add(Archive.open(file));
                } catch (UnusableArchive e) {
                    LOG.debug("{} is passed over", file, e);
                }
            }
        }
        return archives;
    }

    /** Removes what a process left that was killed while it wrote; only for the one that keeps the shelf. */
    void removeUnfinished() throws IOException {
        try (var unfinished = Files.newDirectoryStream(folder, "[0-9]*.zip.part")) {
            for (var file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
    }

    private @Nullable Archive newestWhole() throws IOException {
        for (var file : files()) {
            try {
                return Archive.open(file);
            } catch (UnusableArchive e) {
                LOG.warn("{} The edition before it is served until then.", e.getMessage());
            }
        }
        return null;
    }

    /** Newest first. */
    private List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "[0-9]*.zip")) {
            files.forEach(file -> {
                if (NAME.matcher(file.getFileName().toString()).matches()) {
                    found.add(file);
                }
            });
        }
        found.sort(Comparator.comparing(Path::getFileName).reversed());
        return found;
    }

    private void removeOld(int newest) {
        try {
            for (var file : files()) {
                if (number(file) < newest - OLDER) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("Old editions in {} could not be removed: {}", folder, e.getMessage());
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".zip", ""));
    }
}
