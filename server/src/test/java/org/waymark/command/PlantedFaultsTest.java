package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault the gates are for, planted in the real library: each is reported at its file and line. */
class PlantedFaultsTest {
    private static final Path STARTER =
            Path.of("../content/library").toAbsolutePath().normalize();
    private static final String RIGHTS = "pages/rights/";
    private static final String WAYS = "pages/regular-ways/";
    private static final String RISKS = "pages/risks/";
    private static final String HELP = "pages/help/";

    @TempDir
    Path folder;

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void each_planted_fault_is_reported_where_it_stands_and_none_without_planting() throws IOException {
        var clean = check(STARTER);
        assertEquals(0, clean.exit, clean.said);
        assertTrue(clean.said.contains("\n0 errors, "), clean.said);

        copyLibrary();
        plantNumbersAndDays();
        plantWordsAndReferences();
        plantFormAndLanguage();
        plantFacts();
        plantRecordings();

        var planted = check(folder);
        assertEquals(1, planted.exit);
        var missed = faults.stream().filter(fault -> !fault.isIn(planted.said)).toList();
        assertEquals(List.of(), missed, planted.said);
        faults.forEach(fault -> assertFalse(fault.isIn(clean.said), fault::toString));
    }

    private void plantNumbersAndDays() throws IOException {
        plant(
                RISKS + "at-sea-and-in-the-desert/fr.md",
                "En 2018",
                "En 2081",
                "En 2081",
                "error",
                "“2081” is not in the source: the source has “2018”");
        plant(
                RISKS + "at-sea-and-in-the-desert/ar.md",
                "في عام 2018",
                "في عام ٢٠٨١",
                "في عام ٢٠٨١",
                "error",
                "“2081” is not in the source");
        plant(
                WAYS + "ways-that-exist/ar.md",
                "29 يناير/كانون الثاني 2025",
                "١٥ رجب ١٤٤٦",
                "١٥ رجب",
                "error",
                "“١٥ رجب ١٤٤٦” is 2025-01-1");
        plant(
                WAYS + "ways-that-exist/fr.md",
                "29 janvier 2025",
                "29 juin 2025",
                "29 juin",
                "error",
                "is another day than the one of the source");
        plant(
                HELP + "in-danger-now/es.md",
                "{{hotline:fr-114}}\n\n",
                "",
                "---\nLlame",
                "error",
                "the embed “hotline:fr-114” of the source",
                "is missing here");
    }

    private void plantWordsAndReferences() throws IOException {
        plant(
                RIGHTS + "keep-your-documents/es.md",
                "pasaporte con usted",
                "pasaporte con usted; véase [esto](https://example.org/x)",
                "example.org/x",
                "error",
                "the link “https://example.org/x” is not in the source");
        plant(
                RISKS + "trafficking/es.md",
                "No puede moverse libremente.",
                "Puede moverse libremente.",
                "Puede moverse",
                "warning",
                "seems to have lost the “no” or “not”");
        plant(
                RIGHTS + "rights-of-every-person/en.md",
                "\n## ",
                "\nCall +39 800 290 290 now.\n\n## ",
                "Call +39",
                "error",
                "looks like a telephone number");
        plant(
                WAYS + "check-a-recruiter/en.md",
                "{{hotline:bd-16135}}",
                "{{hotline:kh-1288}}",
                "{{hotline:kh-1288}}",
                "error",
                "is not shown to readers before somebody has called");
        plant(
                RISKS + "smugglers-and-debt/fr.md",
                "translated-from: en",
                "translated-from: en/0a1b2c3d",
                "translated-from",
                "warning",
                "outdated: en.md has changed since");
    }

    private void plantFormAndLanguage() throws IOException {
        plant(
                HELP + "going-home/fr.md",
                "summary: ",
                "summary: \u200b",
                "summary: ",
                "error",
                "invisible character U+200B");
        plant(
                HELP + "missing-family/ar.md",
                "\n## ",
                "\nاسأل Helpful Friends اليوم.\n\n## ",
                "Helpful",
                "error",
                "“Helpful Friends” is in the letters of another language");
        plant(
                RISKS + "journey-dangers/en.md",
                "\n## ",
                "\nA p\u0430ssport.\n\n## ",
                "A p",
                "error",
                "mixes letters that look alike");
        plant(
                RISKS + "false-job-offers/en.md",
                "\n## ",
                "\n" + "Look again ".repeat(15) + "now.\n\n## ",
                "Look again",
                "warning",
                "has 31 words");
        plant(
                WAYS + "family-and-study/en.md",
                "\n## ",
                "\n#### Deep\n\n## ",
                "#### Deep",
                "error",
                "skips a level of headings");
        plant(
                RIGHTS + "children/en.md",
                "\n## ",
                "\n[](https://example.org)\n\n## ",
                "[](https",
                "error",
                "has no words");
        plant(
                RIGHTS + "rights-at-work/en.md",
                "\n## ",
                "\n![](map.png)\n\n## ",
                "![](map",
                "error",
                "has no words for those who do not see it");
    }

    private void plantFacts() throws IOException {
        plant("hotlines/it-trafficking/facts.yaml", "'2027-02-22'", "'2026-11-23'", "check-again", "", "");
        plant(
                "hotlines/it-trafficking/facts.yaml",
                "on: '2026-11-22'\n  check-again: '2026-11-23'",
                "on: '2024-11-22'\n  check-again: '2025-02-22'",
                "check-again",
                "warning",
                "the verification ran out on 2025-02-22");
        plant(
                HELP + "what-a-centre-does/facts.yaml",
                "review-by: '2027",
                "review-by: '2025",
                "review-by",
                "warning",
                "it should have been reviewed by 2025");
        plant(
                "hotlines/gr-1109/facts.yaml",
                "works-in: [GR]\n",
                "",
                "number: '1109'",
                "error",
                "name the countries where it can under works-in");
        plant(
                "hotlines/qa-16008/facts.yaml",
                "status: current",
                "status: historical",
                "status",
                "error",
                "never shown to readers");
        plant(
                "hotlines/tr-157/facts.yaml",
                "status: current",
                "status: recheck",
                "status",
                "error",
                "“recheck-reason” is missing");
    }

    private void plantRecordings() throws IOException {
        byte[] tone = Files.readAllBytes(Path.of("../content/src/test/resources/org/waymark/content/tone.opus"));
        plantFile(RIGHTS + "keep-your-documents/en.opus", tone);
        fault(RIGHTS + "keep-your-documents/en.md:2", "error", "en.opus lies beside", "write “recorded-from: ");
        plantFile(RIGHTS + "keep-your-documents/fr.opus", Arrays.copyOf(tone, 1_000));
        fault(RIGHTS + "keep-your-documents/fr.opus:1", "error", "is no recording", "damaged or cut off");
        plantFile(RIGHTS + "keep-your-documents/es.opus", "words".getBytes(StandardCharsets.UTF_8));
        fault(RIGHTS + "keep-your-documents/es.opus:1", "error", "it is not an Ogg file");
        plantFile(RIGHTS + "keep-your-documents/ar.opus", new byte[1_000_001]);
        fault(RIGHTS + "keep-your-documents/ar.opus:1", "error", "has 1000001 bytes, and 1000000 are the most");
        plantFile(RIGHTS + "keep-your-documents/xx.opus", tone);
        fault(RIGHTS + "keep-your-documents/xx.opus:1", "error", "belongs to no text");
        plantFile(RIGHTS + "keep-your-documents/bn.mp3", "words".getBytes(StandardCharsets.UTF_8));
        fault(RIGHTS + "keep-your-documents/bn.mp3:1", "error", "it is not an MP3 file");
        plantFile("hotlines/tr-157/tr.opus", tone);
        fault("hotlines/tr-157/tr.opus:1", "error", "the numbers and hours of a hotline are not in its text");
        plantFile(RIGHTS + "rights-at-work/es.opus", tone);
        plant(
                RIGHTS + "rights-at-work/es.md",
                "\n---\n",
                "\nrecorded-from: 0a1b2c3d\n---\n",
                "recorded-from",
                "warning",
                "outdated: the text has changed since es.opus was recorded",
                "write “recorded-from: ");
        plant(
                RIGHTS + "rights-at-work/fr.md",
                "\n---\n",
                "\nrecorded-from: 0a1b2c3d\n---\n",
                "recorded-from",
                "error",
                "there is no recording fr.opus beside");
    }

    private void plantFile(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }

    private void fault(String place, String severity, String... says) {
        faults.add(new Fault(place + ": " + severity + ": ", List.of(says)));
    }

    /** Changes a file of the copy; what it says of the fault is looked for on the line that holds the mark. */
    private void plant(String file, String from, String to, String mark, String severity, String... says)
            throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        int at = text.indexOf(from);
        assertTrue(at >= 0, from + " in " + file);
        var changed = text.substring(0, at) + to + text.substring(at + from.length());
        Files.writeString(path, changed);
        if (!severity.isEmpty()) {
            int place = changed.indexOf(mark) + mark.lastIndexOf('\n') + 1;
            long line = 1
                    + changed.substring(0, place).chars().filter(c -> c == '\n').count();
            faults.add(new Fault(file + ":" + line + ": " + severity + ": ", List.of(says)));
        }
    }

    private void copyLibrary() throws IOException {
        try (var files = Files.walk(STARTER)) {
            files.forEach(file -> {
                try {
                    var copy = folder.resolve(STARTER.relativize(file));
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Said check(Path library) {
        var out = new StringWriter();
        int exit = Waymark.run(library, new PrintWriter(out), new PrintWriter(out), "check", library.toString());
        return new Said(exit, out.toString());
    }

    private record Said(int exit, String said) {}

    /** A fault as a line of the report begins and what it goes on with. */
    private record Fault(String place, List<String> says) {
        boolean isIn(String report) {
            return report.lines()
                    .anyMatch(line -> line.startsWith(place) && says.stream().allMatch(line::contains));
        }
    }
}
