package org.waymark.website;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.archive.Archive;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/**
 * Writes an edition in one language as a ZIM file, which Kiwix opens on phones, computers and small servers without a
 * network. The file itself is written by zimwriterfs of the openZIM project; its date and its own id are those of the
 * moment, all else follows from the edition.
 */
public final class WriteZim {
    private static final String PROGRAM = "zimwriterfs";
    private static final String ICON = "zim-48.png";

    private final Languages languages;
    private final Words words;

    public WriteZim(Languages languages, Words words) {
        this.languages = languages;
        this.words = words;
    }

    /**
     * Puts the file into the folder at once; one of the same name that was there is gone afterwards.
     *
     * @param site where readers reach the site, for links to what is not in the file; empty when not known
     * @throws WebsiteNotWritten with what to do
     */
    public Path write(Edition edition, LanguageTag language, Path folder, String site) throws WebsiteNotWritten {
        WholeEdition.require(edition);
        var target = folder.resolve("waymark_" + language + "_" + edition.main().number() + ".zim");
        try {
            Files.createDirectories(folder);
            var work = Files.createTempDirectory(folder, ".zim-");
            try {
                writePages(edition, language, work.resolve("html"), site);
                var made = work.resolve("made.zim");
                run(command(edition, language, work.resolve("html"), made));
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
                return target;
            } finally {
                SiteFolder.remove(work);
            }
        } catch (WebsiteNotWritten e) {
            throw e;
        } catch (IOException e) {
            throw new WebsiteNotWritten(
                    target + " could not be written (" + e.getMessage() + "). Make room or name another folder.", e);
        }
    }

    private static void writePages(Edition edition, LanguageTag language, Path folder, String site) throws IOException {
        var pages = new ZimPages(edition, language.value(), site);
        var archive = edition.main();
        for (var path : archive.paths()) {
            var entry = archive.find(path).orElseThrow();
            if (pages.holds(entry)) {
                put(folder, path, pages.page(entry, archive.read(entry)));
            }
        }
        for (var path : pages.files()) {
            put(folder, path, archive.read(archive.find(path).orElseThrow()));
        }
        try (InputStream icon = WriteZim.class.getResourceAsStream(ICON)) {
            put(folder, ICON, icon == null ? new byte[0] : icon.readAllBytes());
        }
    }

    private static void put(Path folder, String path, byte[] content) throws IOException {
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the archive has an entry “" + path + "”, which would lie outside");
        }
        var parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, content);
    }

    private List<String> command(Edition edition, LanguageTag language, Path html, Path target) {
        var name = words.say(language, "site.name") + " – "
                + languages.get(language).ownName();
        var command = new ArrayList<>(List.of(PROGRAM));
        Map.of(
                        "welcome",
                        language + "/index.html",
                        "illustration",
                        ICON,
                        "language",
                        Locale.forLanguageTag(language.value()).getISO3Language(),
                        "title",
                        name,
                        "description",
                        shortened(words.say(language, "home.summary")),
                        "creator",
                        publisher(edition.main()),
                        "publisher",
                        publisher(edition.main()),
                        "name",
                        "waymark_" + language,
                        "scraper",
                        "Waymark")
                .forEach((option, value) -> command.add("--" + option + "=" + value));
        command.add(html.toString());
        command.add(target.toString());
        return command;
    }

    /** The format wants at most eighty signs. */
    private static String shortened(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= 80
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, 79)) + "…";
    }

    private static String publisher(Archive archive) {
        try {
            var entry = archive.find("waymark/publisher.txt");
            var name = entry.isEmpty() ? "" : new String(archive.read(entry.get()), StandardCharsets.UTF_8);
            return name.isEmpty() ? "Waymark" : name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new WebsiteNotWritten(
                    "There is no " + PROGRAM
                            + " on this machine, which writes ZIM files. Debian and Ubuntu have it in the"
                            + " package zim-tools; install it, then export again.",
                    e);
        }
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new WebsiteNotWritten(PROGRAM + " could not write the file. It said: " + said);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("stopped before it was written", e);
        }
    }
}
