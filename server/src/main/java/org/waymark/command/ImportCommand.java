package org.waymark.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a library folder into the store. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the documents of a library folder into the store.",
            "What differs from the store becomes a new revision; nothing is overwritten or removed.",
            "Readers see it after “waymark publish”."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A library, as content/README.md describes it.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--as", paramLabel = "NAME", description = "Whose work it is. Default: the user at the terminal.")
    private String person = System.getProperty("user.name", "operator");

    @Option(
            names = "--adopt",
            paramLabel = "REASON",
            description = "Takes it as approved already, and says where: “reviewed in git, merge request 12”.")
    private @Nullable String reason;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        LibraryFolderAtHand.refuseMissing(folder);
        try (var waymark = Running.onStore()) {
            var publication = waymark.get(Publication.class);
            var library = publication.bringIn(folder, person, out);
            if (reason != null) {
                int drafts = publication.adopt(library, person, reason);
                out.println("Approved: " + reason);
                if (drafts > 0) {
                    out.println(drafts + " documents wait for a check call and stay drafts.");
                }
            }
            return 0;
        }
    }
}
