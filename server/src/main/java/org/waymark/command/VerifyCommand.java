package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.VerifyArchive;
import org.waymark.packs.VerifyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an archive from the first byte to the last. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that an edition’s archive, or that of its packs, is whole, unchanged and signed.",
            "Exits with 1 when anything is wrong. Needs no store."
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "An archive, such as editions/000001.zip or packs/000001.zip in the data folder.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

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
        var out = spec.commandLine().getOut();
        for (var named : key == null ? new Path[] {file} : new Path[] {file, key}) {
            if (!Files.isRegularFile(named)) {
                throw new CannotGoOn("There is no file " + named + ".");
            }
        }
        var report = VerifyArchive.verify(file, key);
        var problems = report.isGood() ? VerifyPacks.problems(Archive.open(file)) : report.problems();
        problems.forEach(out::println);
        out.println("edition " + report.number() + ", " + report.entries() + " entries, hash " + report.hash());
        out.println(
                problems.isEmpty()
                        ? "Whole and unchanged; signed with key " + report.signedBy() + "."
                        : "NOT to be trusted: " + problems.size() + " problems.");
        return problems.isEmpty() ? 0 : 1;
    }
}
