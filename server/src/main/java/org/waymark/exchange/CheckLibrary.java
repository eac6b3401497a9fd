package org.waymark.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.content.Content;
import org.waymark.content.Finding;
import org.waymark.content.InvisibleCharacters;
import org.waymark.content.SameFigures;
import org.waymark.content.Sourced;
import org.waymark.content.TypedNumbers;
import org.waymark.content.WellFormed;
import org.waymark.directory.CheckNumbers;

/** Reads a library and puts every document and text of it through the gates. */
public final class CheckLibrary {
    private final ReadLibrary library;

    public CheckLibrary(ReadLibrary library) {
        this.library = library;
    }

    /** Everything that is wrong on this day, sorted by file and line. */
    public List<Problem> check(Path root, LocalDate today) {
        var reading = library.read(root);
        var problems = new ArrayList<>(reading.problems());
        var known = numbers(reading.library());
        for (var document : reading.library().documents()) {
            var files = Objects.requireNonNull(reading.files().get(document.id()));
            add(Sourced.findings(document.kind(), document.facts(), today), files.facts(), problems);
            add(CheckNumbers.findings(document.facts()), files.facts(), problems);
            add(InvisibleCharacters.findings(new Content(document.facts(), "")), files.facts(), problems);
            document.texts().forEach((language, text) -> {
                var places = Objects.requireNonNull(files.texts().get(language));
                add(InvisibleCharacters.findings(text.content()), places, problems);
                // A translation has the numbers of its source: short ones are reported once, there.
                add(
                        TypedNumbers.findings(text.content(), text.translatedFrom() == null ? known : Set.of()),
                        places,
                        problems);
                add(WellFormed.findings(text.content().body()), places, problems);
                translation(document, text, places, problems);
            });
        }
        return problems.stream().distinct().sorted().toList();
    }

    private static void translation(
            LibraryDocument document, LibraryText text, FilePlaces places, List<Problem> problems) {
        var from = text.translatedFrom();
        var source = from == null ? null : document.texts().get(from.language());
        if (from == null || source == null) {
            return;
        }
        if (from.isOutdated()) {
            problems.add(Problem.warning(
                    places.file(),
                    places.line("/translated-from"),
                    "outdated: " + from.language() + ".md has changed since; translate the change and write"
                            + " “translated-from: " + from.language() + "”"));
        } else {
            add(SameFigures.findings(source.content(), text.content()), places, problems);
        }
    }

    private static void add(List<Finding> findings, FilePlaces places, List<Problem> problems) {
        findings.forEach(finding -> problems.add(places.problem(finding)));
    }

    /** Every number to call that the library knows, as it is dialled. */
    private static Set<String> numbers(LibraryFolder library) {
        var numbers = new HashSet<String>();
        for (var document : library.documents()) {
            document.facts().text("number").ifPresent(numbers::add);
            document.facts().objects("phones").forEach(phone -> numbers.add(phone.textOrEmpty("number")));
        }
        return numbers;
    }
}
