package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Kind;
import org.waymark.exchange.CatalogueFile;
import org.waymark.exchange.ExportLibrary;
import org.waymark.exchange.WriteLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything in the store to a library folder. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the latest facts and texts of every document to a library folder.",
            "The folder can be edited, kept in git, and imported here or elsewhere.",
            "With --kind it writes the documents of one kind to one file, for people who work with tables."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER|FILE",
            description = "A new or empty folder; with --kind a new file that ends in .csv or .json.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only documents of this kind, like “practice”.")
    private @Nullable String kind;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (kind != null) {
            return catalogue(OneKind.named(kind));
        }
        refuseFull();
        try (var waymark = Running.onStore()) {
            var library = waymark.get(ExportLibrary.class).exportAll();
            new WriteLibrary().write(library, Files.createDirectories(folder));
            spec.commandLine()
                    .getOut()
                    .println("Exported " + library.documents().size() + " documents to " + folder);
            return 0;
        }
    }

    private int catalogue(Kind only) throws IOException {
        OneKind.refuseOtherForms(folder, only);
        if (Files.exists(folder)) {
            throw new CannotGoOn(folder + " is there already. Name a new file, so that none of yours is lost.");
        }
        try (var waymark = Running.onStore()) {
            var library = waymark.get(ExportLibrary.class).exportAll();
            var file = new CatalogueFile(only, waymark.get(LibraryFolderAtHand.class)::canonical);
            Files.writeString(folder, file.write(library, folder.toString()));
            spec.commandLine().getOut().println("Exported every " + only + " to " + folder);
            return 0;
        }
    }

    private void refuseFull() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new CannotGoOn(folder + " is not empty. Name a new folder, so that no file of yours is lost.");
            }
        }
    }
}
