package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;
import org.waymark.exchange.CatalogueFile;
import org.waymark.exchange.ExportLibrary;
import org.waymark.exchange.WriteLibrary;
import org.waymark.exchange.android.ExportAndroidStrings;
import org.waymark.exchange.corridor.Corridor;
import org.waymark.exchange.corridor.NothingPublished;
import org.waymark.exchange.corridor.WritePackage;
import org.waymark.language.Countries;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.website.WebsiteForm;
import org.waymark.website.WriteWebsite;
import org.waymark.website.WriteZim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what Waymark holds to files: the store as a library, one kind as a table, the edition as a website or ZIM files, the words for apps. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the latest facts and texts of every document to a library folder.",
            "The folder can be edited, kept in git, and imported here or elsewhere.",
            "With --kind it writes the documents of one kind to one file, for people who work with tables.",
            "With --static it writes what readers see, the current edition, as files for any web server or a memory card;",
            "this needs no store, and a website that was exported there before is replaced.",
            "With --zim it writes the current edition as a ZIM file for each language, which Kiwix opens without a network;",
            "this needs no store, but zimwriterfs of the openZIM project (Debian package zim-tools).",
            "With --corridor it writes what readers on one way get to a signed package, for “waymark import” elsewhere.",
            "With --android-strings it writes the words of the interface for apps, as res/values-…/strings.xml; this",
            "needs no store either, and takes the place of an earlier export."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER|FILE",
            arity = "0..1",
            description = "A new or empty folder; with --kind a new file that ends in .csv or .json.")
    private @Nullable Path named;

    @Option(names = "--to", paramLabel = "FOLDER", description = "The folder; it implies --static.")
    private @Nullable Path to;

    @Option(names = "--static", description = "Writes the current edition as a website of plain files.")
    private boolean asWebsite;

    @Option(
            names = "--relative",
            description = "With --static: for a memory card. Links lead from file to file, and no file is compressed.")
    private boolean relative;

    @Option(
            names = "--edition",
            paramLabel = "FILE",
            description = "With --static: this archive, such as editions/000001.zip, and not the current one.")
    private @Nullable Path archive;

    @Option(names = "--zim", description = "Writes the current edition as ZIM files.")
    private boolean asZim;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "With --zim: only this language; may be given more than once.")
    private List<String> only = List.of();

    @Option(
            names = "--android-strings",
            description = "Writes the words that readers see as resources of Android apps.")
    private boolean asAndroidStrings;

    @Option(
            names = "--corridor",
            paramLabel = "FROM-TO",
            description = "Writes what is published for people on this way, such as BD-IT, to one signed file.")
    private @Nullable String corridor;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only documents of this kind, like “practice”.")
    private @Nullable String kind;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var folder = to != null ? to : named;
        if (folder == null || (to != null && named != null)) {
            throw new ParameterException(spec.commandLine(), "Name one folder to export to.");
        }
        if (asAndroidStrings) {
            return androidStrings(folder);
        }
        if (asZim) {
            return zim(folder);
        }
        if (corridor != null) {
            return corridor(folder, corridor);
        }
        if (asWebsite || to != null || relative || archive != null) {
            return website(folder);
        }
        return kind == null ? library(folder) : catalogue(folder, OneKind.named(kind));
    }

    private int website(Path folder) throws IOException {
        if (kind != null) {
            throw new ParameterException(spec.commandLine(), "--static exports every kind; leave out --kind.");
        }
        var form = relative ? WebsiteForm.FOR_FILES : WebsiteForm.FOR_SERVERS;
        var edition = archive == null ? PublishedEdition.current() : PublishedEdition.in(archive);
        var written = new WriteWebsite(Languages.shipped()).write(edition, folder, form);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "Exported edition %d to %s: %d files, %.1f MB.%n",
                        written.edition(),
                        folder,
                        written.files(),
                        written.bytes() / 1e6);
        return 0;
    }

    private int zim(Path folder) throws IOException {
        if (asWebsite || relative || kind != null) {
            throw new ParameterException(spec.commandLine(), "--zim takes a folder, --edition and --language.");
        }
        var edition = archive == null ? PublishedEdition.current() : PublishedEdition.in(archive);
        var offered = edition.main().head().languages();
        for (var language : only.isEmpty() ? offered : only) {
            if (!offered.contains(language)) {
                throw new CannotGoOn("Edition " + edition.main().number() + " is not in “" + language + "”, but in: "
                        + String.join(", ", offered));
            }
            var written = new WriteZim(Languages.shipped(), Words.shipped())
                    .write(edition, new LanguageTag(language), folder, Home.address());
            spec.commandLine()
                    .getOut()
                    .printf(Locale.ROOT, "Exported %s, %.1f MB.%n", written, Files.size(written) / 1e6);
        }
        return 0;
    }

    private int corridor(Path file, String written) throws IOException {
        var way = Corridor.parse(written, Countries.shipped())
                .orElseThrow(() -> new CannotGoOn("“" + written
                        + "” names no two countries. Write their codes (ISO 3166-1) with a hyphen, such as BD-IT."));
        if (!file.toString().endsWith(".zip") || Files.exists(file)) {
            throw new CannotGoOn("Name a new file that ends in .zip; " + file + " is none.");
        }
        try (var waymark = Running.onStore()) {
            var done = waymark.get(WritePackage.class).write(way, file);
            var out = spec.commandLine().getOut();
            out.println("Exported " + done.documents() + " documents of edition " + done.edition() + " for " + way
                    + " to " + file + ".");
            done.leftOut()
                    .forEach(id -> out.println("Left out, because it leads to something that is not published: " + id));
            out.println(
                    "It is signed with the key of this house: “waymark verify " + file + "” shows its fingerprint.");
            return 0;
        } catch (NothingPublished e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()));
        }
    }

    private int androidStrings(Path folder) throws IOException {
        if (asWebsite || relative || archive != null || kind != null) {
            throw new ParameterException(spec.commandLine(), "--android-strings takes a folder and nothing else.");
        }
        var written = new ExportAndroidStrings(Words.shipped(), Languages.shipped()).write(folder);
        var out = spec.commandLine().getOut();
        out.println("Exported " + written.resources() + " texts in " + written.languages() + " languages to "
                + folder.resolve("res") + ".");
        written.leftOut()
                .forEach((key, languages) -> out.println("Left out, because Android has no form for it: " + key + " in "
                        + String.join(
                                ", ", languages.stream().map(LanguageTag::value).toList())));
        return 0;
    }

    private int library(Path folder) throws IOException {
        refuseFull(folder);
        try (var waymark = Running.onStore()) {
            var library = waymark.get(ExportLibrary.class).exportAll();
            new WriteLibrary().write(library, Files.createDirectories(folder));
            spec.commandLine()
                    .getOut()
                    .println("Exported " + library.documents().size() + " documents to " + folder);
            return 0;
        }
    }

    private int catalogue(Path folder, Kind only) throws IOException {
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

    private static void refuseFull(Path folder) throws IOException {
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
