package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.exchange.BringBackTexts;
import org.waymark.exchange.DocumentReport;
import org.waymark.exchange.DocumentReport.Fate;
import org.waymark.exchange.SheetFormat;
import org.waymark.exchange.SheetWish;
import org.waymark.exchange.TakeOutTexts;
import org.waymark.exchange.TextsTakenOut;
import org.waymark.exchange.UnreadableFile;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Texts out to where people translate them, and back, as the desk does it. */
@Command(
        name = "translations",
        mixinStandardHelpOptions = true,
        description = {
            "Takes texts out as a file, for a spreadsheet or a translation program, and brings the file back.",
            "It does what the page “Translate elsewhere” of the desk does."
        },
        footer = {
            "",
            "Everything that is missing or outdated in Arabic, out and back:",
            "  waymark translations export arabic.xlsx --language ar --outdated",
            "  … translate: fill in the column “target”, leave the other columns as they are …",
            "  waymark translations import arabic.xlsx --dry-run",
            "  waymark translations import arabic.xlsx --as amira@example.org"
        })
final class TranslationsCommand implements Runnable {
    private static final String WHO =
            "Whose work it is: the e-mail address of somebody at the desk, whose roles then bound it,"
                    + " or any other name. Default: the user at the terminal.";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Writes texts with their translations to one file: all, one document, or one with what lies below it.",
                "Cards of help lines and the like stay out of tables; nobody translates them."
            })
    int export(
            @Parameters(
                            paramLabel = "FILE",
                            description = "A new file: .xlf for translation programs (XLIFF 2.0), .xlsx or .csv for"
                                    + " spreadsheets.")
                    Path file,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            required = true,
                            description = "The language to translate into, like “ar”.")
                    String language,
            @Option(
                            names = "--document",
                            paramLabel = "ID",
                            description = "Only this document, like “page:keep-your-documents”.")
                    @Nullable String document,
            @Option(names = "--below", description = "With --document: also what lies below it, such as a topic.")
                    boolean below,
            @Option(names = "--outdated", description = "Only what is missing or outdated in that language.")
                    boolean outdated,
            @Option(
                            names = "--from",
                            paramLabel = "TAG",
                            description = "The language the documents were written in. Default: that of the first.")
                    @Nullable String from,
            @Option(names = "--as", paramLabel = "NAME", description = WHO) @Nullable String name)
            throws IOException {
        var format = format(file);
        if (below && document == null) {
            throw new ParameterException(spec.commandLine(), "--below needs --document ID.");
        }
        if (Files.exists(file)) {
            throw new CannotGoOn(file + " is there already. Name a new file, so that none of yours is lost.");
        }
        try (var waymark = Running.onStore()) {
            var languages = waymark.get(Languages.class);
            var wish = new SheetWish(
                    languages.canonical(language),
                    document == null ? null : document(document),
                    below,
                    outdated,
                    Optional.ofNullable(from).map(languages::canonical),
                    format);
            var taken = waymark.get(TakeOutTexts.class)
                    .takeOut(who(waymark, name), wish)
                    .orElseThrow(() -> new CannotGoOn("There is nothing to translate into " + wish.language()
                            + " like that" + (name == null ? "." : ", or the roles of " + name + " do not reach it.")));
            Files.write(file, taken.file());
            tell(file, wish.language(), taken);
            return 0;
        }
    }

    private void tell(Path file, LanguageTag into, TextsTakenOut taken) {
        var out = spec.commandLine().getOut();
        out.println(file + ": " + ReportAtTerminal.documents(taken.documents()) + ", from " + taken.source() + " into "
                + into);
        if (!taken.others().isEmpty()) {
            var others =
                    taken.others().stream().map(LanguageTag::value).sorted().collect(Collectors.joining(", "));
            out.println("Not in it: documents written in " + others + ". A file has one source language; take them out"
                    + " with --from.");
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Brings such a file back. Tells what it changes, part by part; what fits is saved as drafts, which go",
                "through review as everything does. What was changed here since the file was taken out is refused.",
                "Exits with 1 when anything was refused."
            })
    int bringBack(
            @Parameters(paramLabel = "FILE", description = "The translated file: XLIFF 2, XLSX or CSV.") Path file,
            @Option(names = "--dry-run", description = "Only tells, and saves nothing.") boolean dryRun,
            @Option(names = "--note", paramLabel = "WORDS", description = "What was changed, for the history.")
                    @Nullable String note,
            @Option(names = "--as", paramLabel = "NAME", description = WHO) @Nullable String name)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("There is no file " + file + ". Name the translated file.");
        }
        var bytes = Files.readAllBytes(file);
        var format = SheetFormat.of(bytes);
        try (var waymark = Running.onStore()) {
            var report = new ReportAtTerminal(
                    waymark.get(Words.class), format, spec.commandLine().getOut());
            var texts = waymark.get(BringBackTexts.class);
            var checked = texts.check(bytes, who(waymark, name), note == null ? "from " + format.name() : note);
            report.tell(checked);
            if (dryRun) {
                report.wouldDo(checked);
                return anyRefused(checked);
            }
            var taken = texts.take(checked);
            report.done(checked, taken);
            return anyRefused(taken);
        } catch (UnreadableFile unreadable) {
            throw new CannotGoOn(file + ": " + ReportAtTerminal.sentence(unreadable));
        }
    }

    private static int anyRefused(List<DocumentReport> reports) {
        return reports.stream().anyMatch(report -> report.fate() == Fate.REFUSED) ? 1 : 0;
    }

    private SheetFormat format(Path file) {
        return SheetFormat.ofName(file.toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The file must end in .xlf, .xlsx or .csv: " + file));
    }

    private static DocumentId document(String id) {
        if (!DocumentId.isWellFormed(id)) {
            throw new CannotGoOn(
                    "“" + id + "” names no document. Write its kind and name, like page:keep-your-documents.");
        }
        return DocumentId.parse(id);
    }

    private static StaffMember who(Running waymark, @Nullable String name) {
        if (name == null || !name.contains("@")) {
            return StaffMember.atTerminal(name == null ? System.getProperty("user.name", "operator") : name);
        }
        return waymark.get(Staff.class)
                .byEmail(name)
                .filter(StaffMember::active)
                .orElseThrow(() -> new CannotGoOn("Nobody who may sign in at the desk has the address " + name
                        + "; “waymark user list” lists all."));
    }
}
