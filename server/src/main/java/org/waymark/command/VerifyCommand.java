package org.waymark.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.VerifyAddress;
import org.waymark.archive.VerifyArchive;
import org.waymark.archive.VerifyFolder;
import org.waymark.journal.Deed;
import org.waymark.journal.VerifyJournal;
import org.waymark.packs.VerifyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an archive from the first byte to the last, or the chain of the journal from its first entry. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that an edition’s archive, or that of its packs, is whole, unchanged and signed.",
            "A folder is a website that “waymark export --static” wrote, or a copy of one, wherever it lies; an",
            "address is that of a copy: everything in it is asked for.",
            "With --journal: that nobody changed the record of who did what, in the store.",
            "Exits with 1 when anything is wrong. Only the journal needs a store."
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER|ADDRESS",
            arity = "0..1",
            description = "An archive, such as editions/000001.zip or packs/000001.zip in the data folder.")
    private @Nullable String named;

    @Option(
            names = "--journal",
            description = "Follows the journal from its first entry to the last, and names the first that is broken.")
    private boolean journal;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The public key that must have signed it, such as keys/signing.pub in the data folder.")
    private @Nullable Path key;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (journal == (named != null)) {
            throw new ParameterException(spec.commandLine(), "Name an archive, or --journal.");
        }
        if (named == null) {
            return journal();
        }
        if (key != null && !Files.isRegularFile(key)) {
            throw new CannotGoOn("There is no file " + key + ".");
        }
        return named.matches("https?://[^/]+.*") ? address(URI.create(named)) : files(Path.of(named));
    }

    private int journal() {
        try (var waymark = Running.onStore()) {
            var out = spec.commandLine().getOut();
            var chain = waymark.get(VerifyJournal.class).follow();
            chain.last()
                    .ifPresentOrElse(
                            last -> out.println(chain.length() + " entries follow from the beginning, the last of "
                                    + last.at() + ", hash " + last.hash()),
                            () -> out.println("No entry follows from the beginning."));
            chain.broken()
                    .ifPresentOrElse(
                            link -> out.println("NOT to be trusted: entry " + link.expected()
                                    + " is broken. There it says now: " + line(link.found())),
                            () -> out.println("Whole. Write the hash down elsewhere: it shows later that nothing was"
                                    + " cut off at the end."));
            return chain.isWhole() ? 0 : 1;
        }
    }

    private static String line(Deed deed) {
        return deed.id() + " " + deed.at() + " " + deed.by() + " " + deed.action() + " " + deed.subject();
    }

    private int address(URI copy) throws IOException {
        var report = VerifyAddress.verify(copy, key);
        spec.commandLine().getOut().println("What a copy has besides cannot be seen from outside.");
        return tell(report, report.problems());
    }

    private int files(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            var report = VerifyFolder.verify(file, key);
            return tell(report, report.problems());
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("There is no file " + file + ".");
        }
        var report = VerifyArchive.verify(file, key);
        return tell(report, report.isGood() ? VerifyPacks.problems(Archive.open(file)) : report.problems());
    }

    private int tell(VerifyArchive.Report report, List<String> problems) {
        var out = spec.commandLine().getOut();
        problems.forEach(out::println);
        out.println("edition " + report.number() + ", " + report.entries() + " entries, hash " + report.hash());
        out.println(
                problems.isEmpty()
                        ? "Whole and unchanged; signed with key " + report.signedBy() + "."
                        : "NOT to be trusted: " + problems.size() + " problems.");
        return problems.isEmpty() ? 0 : 1;
    }
}
