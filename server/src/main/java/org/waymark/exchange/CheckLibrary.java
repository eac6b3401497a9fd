package org.waymark.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Finding;
import org.waymark.content.Grammar;
import org.waymark.content.InvisibleCharacters;
import org.waymark.content.LanguageTag;
import org.waymark.content.References;
import org.waymark.content.Sourced;
import org.waymark.content.TextGates;
import org.waymark.directory.CheckNumbers;

/** Reads a library and puts every document and text of it through the gates. */
public final class CheckLibrary {
    private final ReadLibrary library;
    private final TextGates gates;

    public CheckLibrary(ReadLibrary library, Grammar grammar) {
        this.library = library;
        this.gates = new TextGates(grammar);
    }

    /** What was found on one day. */
    public LibraryCheck check(Path root, LocalDate today) {
        var reading = library.read(root);
        var problems = new ArrayList<>(reading.problems());
        var known = numbers(reading.library());
        var hidden = hidden(reading.library());
        for (var document : reading.library().documents()) {
            var files = Objects.requireNonNull(reading.files().get(document.id()));
            add(Sourced.findings(document.kind(), document.facts(), today), files.facts(), problems);
            add(CheckNumbers.findings(document.facts()), files.facts(), problems);
            add(InvisibleCharacters.findings(new Content(document.facts(), "")), files.facts(), problems);
            document.texts().forEach((language, text) -> {
                var places = Objects.requireNonNull(files.texts().get(language));
                // A translation has the numbers of its source: short ones are reported once, there.
                var shortNumbers = text.translatedFrom() == null ? known : Set.<String>of();
                add(gates.ofText(document.kind(), text.content(), language, shortNumbers), places, problems);
                translation(document, language, text, places, problems);
                if (!hidden.containsKey(document.id())) {
                    references(text, hidden, places, problems);
                }
            });
        }
        return new LibraryCheck(
                reading.library(), problems.stream().distinct().sorted().toList());
    }

    private void translation(
            LibraryDocument document,
            LanguageTag language,
            LibraryText text,
            FilePlaces places,
            List<Problem> problems) {
        var from = text.translatedFrom();
        var source = from == null ? null : document.texts().get(from.language());
        if (from == null || source == null) {
            return;
        }
        var findings = gates.ofTranslation(source.content(), from.language(), text.content(), language);
        if (!from.isOutdated()) {
            add(findings, places, problems);
            return;
        }
        problems.add(Problem.warning(
                places.file(),
                places.line("/translated-from"),
                "outdated: " + from.language() + ".md has changed since; translate the change and write"
                        + " “translated-from: " + from.language() + "”"));
        // The older text is not here to compare with; what differs from the text of today shows where to look.
        findings.forEach(finding -> {
            var place = places.problem(finding);
            problems.add(Problem.warning(place.file(), place.line(), "outdated: " + place.message()));
        });
    }

    /** A document that readers see cannot show one that they do not. */
    private static void references(
            LibraryText text, Map<DocumentId, FactStatus> hidden, FilePlaces places, List<Problem> problems) {
        var references = References.in(text.content().body());
        references.embeds().stream()
                .filter(embed -> hidden.containsKey(embed.document()))
                .forEach(embed -> problems.add(hidden(places, embed.line(), embed.document())));
        references.links().stream()
                .filter(link -> link.isToDocument() && DocumentId.isWellFormed(link.target()))
                .filter(link -> hidden.containsKey(DocumentId.parse(link.target())))
                .forEach(link -> problems.add(hidden(places, link.line(), DocumentId.parse(link.target()))));
    }

    private static Problem hidden(FilePlaces places, int line, DocumentId document) {
        return Problem.error(
                places.file(),
                places.bodyLine() + line - 1,
                "“" + document + "” is not shown to readers before somebody has called; take it out, or call and write"
                        + " status: current there");
    }

    private static Map<DocumentId, FactStatus> hidden(LibraryFolder library) {
        var hidden = new HashMap<DocumentId, FactStatus>();
        for (var document : library.documents()) {
            var status = FactStatus.of(document.facts());
            if (!status.mayBeShown()) {
                hidden.put(document.id(), status);
            }
        }
        return hidden;
    }

    private static void add(List<Finding> findings, FilePlaces places, List<Problem> problems) {
        findings.forEach(finding -> problems.add(places.problem(finding)));
    }

    /** Every number to call that the library knows, as it is dialled. */
    private static Set<String> numbers(LibraryFolder library) {
        var numbers = new HashSet<String>();
        library.documents().forEach(document -> numbers.addAll(CheckNumbers.numbers(document.facts())));
        return numbers;
    }
}
