package org.waymark.command;

import java.io.PrintWriter;
import java.nio.file.Files;
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
            "A package that “waymark export --corridor” wrote elsewhere comes in as drafts, and never takes the place of",
            "what this house wrote itself.",
            "With --kind it reads the documents of one kind from one file, as “waymark export --kind” wrote it."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER|FILE",
            description = "A library, as content/README.md describes it, or a package (.zip); with --kind a .csv or"
                    + " .json file.")
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

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The public key that must have signed a package: keys/signing.pub of the house it is from.")
    private @Nullable Path key;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (kind == null && Files.isRegularFile(folder) && folder.toString().endsWith(".zip")) {
            return corridor(out);
        }
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

    private int corridor(PrintWriter out) {
        if (reason != null) {
            throw new CannotGoOn("What another house reviewed is reviewed here as well; leave out --adopt.");
        }
        try (var waymark = Running.onStore()) {
            var taken = waymark.get(PackageAtHand.class).take(folder, key, person, out);
            taken.conflicts().forEach(one -> out.println("  stays as it is here: " + one));
            out.println(taken.added() + " texts and facts are drafts now, " + taken.same() + " stood here already, "
                    + taken.conflicts().size() + " say something else here and stay as they are.");
            return 0;
        }
    }
}
