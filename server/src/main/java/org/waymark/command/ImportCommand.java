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
            "Readers see it after “waymark publish”.",
            "With --kind it reads the documents of one kind from one file, as “waymark export --kind” wrote it."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER|FILE",
            description = "A library, as content/README.md describes it; with --kind a .csv or .json file.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--kind", paramLabel = "KIND", description = "The kind of the documents in the file.")
    private @Nullable String kind;

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
        if (kind == null) {
            LibraryFolderAtHand.refuseMissing(folder);
        }
        var only = kind == null ? null : OneKind.named(kind);
        try (var waymark = Running.onStore()) {
            var publication = waymark.get(Publication.class);
            var library = only == null
                    ? publication.bringIn(folder, person, out)
                    : publication.bringInCatalogue(folder, only, person, out);
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
