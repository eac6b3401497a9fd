package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.exchange.ExportLibrary;
import org.waymark.exchange.WriteLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything in the store to a library folder. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the latest facts and texts of every document to a library folder.",
            "The folder can be edited, kept in git, and imported here or elsewhere."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A new or empty folder.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
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
