package org.waymark.packs;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.archive.Archive;
import org.waymark.archive.UnusableArchive;

/** The folder of packs, {@code packs/000042.zip}, beside the editions. It holds those of one edition. */
@Singleton
public class PackShelf {
    private static final Logger LOG = LoggerFactory.getLogger(PackShelf.class);

    private final Path folder;
    private volatile @Nullable Archive current;

    PackShelf(@Value("${waymark.home}") Path home) {
        this.folder = home.resolve("packs");
    }

    /** The packs that phones are given; empty until the first were made. */
    public Optional<Archive> current() {
        return Optional.ofNullable(current);
    }

    /** Where the packs of an edition are to be written. */
    Path place(int number) throws IOException {
        return Files.createDirectories(folder).resolve(String.format(Locale.ROOT, "%06d.zip", number));
    }

    /** Gives out what an earlier run left; what it did not finish is removed. */
    void open() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    open(file);
                }
            }
        }
    }

    private void open(Path file) throws IOException {
        try {
            if (current == null && file.toString().endsWith(".zip")) {
                current = Archive.open(file);
                return;
            }
        } catch (UnusableArchive e) {
            LOG.warn("The packs of an edition are made again: {}", e.getMessage());
        }
        Files.deleteIfExists(file);
    }

    /** From now on phones are given these; all others are removed. */
    void show(Archive packs) throws IOException {
        current = packs;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(other -> !other.equals(packs.file())).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
