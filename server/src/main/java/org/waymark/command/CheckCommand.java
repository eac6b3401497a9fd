package org.waymark.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.waymark.content.Severity;
import org.waymark.exchange.CheckLibrary;
import org.waymark.exchange.WriteLibrary;
import org.waymark.language.IcuGrammar;
import org.waymark.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports everything that is wrong with a library folder. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a library folder and reports every problem with file, line and what to do.",
            "Exits with 1 when there is an error; warnings alone do not stop anything. Needs no store."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A library, as content/README.md describes it.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--errors-only", description = "Leaves warnings out.")
    private boolean errorsOnly;

    @Option(
            names = "--tidy",
            description = "First writes every file that can be read back in the one form that import accepts.")
    private boolean tidy;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        LibraryFolderAtHand.refuseMissing(folder);
        var reader = new LibraryFolderAtHand(Languages.shipped()).reader();
        if (tidy) {
            new WriteLibrary().write(reader.read(folder).library(), folder);
        }
        var check = new CheckLibrary(reader, IcuGrammar.shipped()).check(folder, LocalDate.now(ZoneOffset.UTC));
        check.problems().stream()
                .filter(problem -> !errorsOnly || problem.severity() == Severity.ERROR)
                .forEach(out::println);
        if (!errorsOnly) {
            TableCommand.outOfDate(check.library(), folder).ifPresent(out::println);
        }
        if (check.waitingForCall() > 0) {
            out.println(check.waitingForCall() + " documents wait for a check call; readers do not see them");
        }
        out.println(check.errors() + " errors, " + check.warnings() + " warnings");
        return check.errors() == 0 ? 0 : 1;
    }
}
