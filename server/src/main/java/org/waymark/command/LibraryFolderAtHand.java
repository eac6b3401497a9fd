package org.waymark.command;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;
import org.waymark.exchange.CatalogueFile;
import org.waymark.exchange.KnownLanguages;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Problem;
import org.waymark.exchange.ReadLibrary;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;

/** Reads a library that somebody named, or says why it cannot be read. */
@Singleton
class LibraryFolderAtHand {
    private static final int SHOWN = 20;

    private final Languages languages;

    LibraryFolderAtHand(Languages languages) {
        this.languages = languages;
    }

    /** A library without errors. */
    LibraryFolder read(Path folder, PrintWriter out) {
        refuseMissing(folder);
        var reading = reader().read(folder);
        if (!reading.hasErrors()) {
            return reading.library();
        }
        var errors = reading.problems().stream()
                .filter(problem -> problem.toString().contains(": error: "))
                .map(Problem::toString)
                .toList();
        errors.stream().limit(SHOWN).forEach(out::println);
        throw new CannotGoOn("The library in " + folder + " has " + errors.size()
                + " errors, so nothing was imported. “waymark check " + folder + "” shows them all.");
    }

    /** The documents of one kind in a file without problems. */
    LibraryFolder readCatalogue(Path file, Kind kind, PrintWriter out) {
        OneKind.refuseOtherForms(file, kind);
        var reading = new CatalogueFile(kind, this::canonical).read(text(file), file.toString());
        if (reading.problems().isEmpty()) {
            return reading.library();
        }
        reading.problems().forEach(problem -> out.println(file.getFileName() + ": " + problem));
        throw new CannotGoOn(file + " has " + reading.problems().size()
                + " problems, so nothing was imported. Correct them and import it again.");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new CannotGoOn("There is no file " + file + ". Name a file that ends in .csv or .json.");
        } catch (IOException e) {
            throw new CannotGoOn(file + " cannot be read: " + e.getMessage() + ". Save it as text in UTF-8.");
        }
    }

    ReadLibrary reader() {
        KnownLanguages known = this::canonical;
        return new ReadLibrary(known);
    }

    static void refuseMissing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotGoOn("There is no folder " + folder + ". Name the folder of a library.");
        }
    }

    Optional<LanguageTag> canonical(String tag) {
        try {
            var canonical = languages.canonical(tag);
            return languages.find(canonical).map(language -> canonical);
        } catch (NoSuchLanguage e) {
            return Optional.empty();
        }
    }
}
