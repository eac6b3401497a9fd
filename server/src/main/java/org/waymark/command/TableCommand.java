package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.LibraryTable;
import org.waymark.language.IcuGrammar;
import org.waymark.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how much of a library there is in which language. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {
            "Counts the texts and words of a library folder, kind by kind and language by language, and says how many",
            "a native speaker has checked, how many are outdated and when the first review is due. Needs no store."
        })
final class TableCommand implements Callable<Integer> {
    private static final String BEGIN = "<!-- table: made by “waymark table”, do not edit -->\n";
    private static final String END = "<!-- end of table -->";
    private static final Pattern TABLE =
            Pattern.compile(Pattern.quote(BEGIN) + "(.*?)" + Pattern.quote(END), Pattern.DOTALL);

    @Parameters(paramLabel = "FOLDER", description = "A library, as content/README.md describes it.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "Writes the table into this file, between its two comment lines, instead of showing it.")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LibraryFolderAtHand.refuseMissing(folder);
        var reading = new LibraryFolderAtHand(Languages.shipped()).reader().read(folder);
        var table = table(reading.library());
        if (file == null) {
            spec.commandLine().getOut().print(table);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(file, filled(file, table));
        }
        return 0;
    }

    /** A warning when the file that describes the library, beside it, shows an older table. */
    static Optional<String> outOfDate(LibraryFolder library, Path folder) {
        try {
            var readme = folder.toAbsolutePath().normalize().resolveSibling("README.md");
            var shown = Files.isRegularFile(readme) ? TABLE.matcher(Files.readString(readme)) : null;
            return shown == null || !shown.find() || shown.group(1).equals(table(library))
                    ? Optional.empty()
                    : Optional.of("../README.md: warning: its table of texts and languages is out of date; run “waymark"
                            + " table " + folder + " --into " + readme + "”");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String table(LibraryFolder library) {
        return new LibraryTable(library, IcuGrammar.shipped()).markdown();
    }

    private static String filled(Path file, String table) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("There is no file " + file + ". Name the file the table belongs in.");
        }
        var matcher = TABLE.matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new CannotGoOn(
                    file + " has no place for the table. Write these two lines where it belongs:\n" + BEGIN + END);
        }
        return matcher.replaceFirst(Matcher.quoteReplacement(BEGIN + table + END));
    }
}
