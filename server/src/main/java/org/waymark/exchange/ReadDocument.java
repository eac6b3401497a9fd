package org.waymark.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;
import org.waymark.content.Outline;
import org.waymark.content.Picture;
import org.waymark.content.Severity;

/** Reads the files of one document. */
final class ReadDocument {
    private static final String FACTS = "facts.yaml";
    private static final String TEXT = ".md";

    private final Path root;
    private final KnownLanguages languages;
    private final List<Problem> problems;

    ReadDocument(Path root, KnownLanguages languages, List<Problem> problems) {
        this.root = root;
        this.languages = languages;
        this.problems = problems;
    }

    /** The document in the folder; empty, with problems added, when it is not known what it is. */
    Optional<FoundDocument> read(Kind kind, Path folder, @Nullable String parent, List<Path> files) {
        var texts = new TreeMap<LanguageTag, FoundText>();
        var recordings = new ReadRecordings(root, kind, files, problems);
        var picture = new ReadPicture(root, kind, files, problems);
        recordings.refuseAlone();
        for (var file : files) {
            if (file.toString().endsWith(TEXT)) {
                language(file).ifPresent(language -> text(kind, file, recordings)
                        .ifPresent(text -> texts.put(language, text)));
            } else if (!file.endsWith(FACTS) && !ReadRecordings.isRecording(file) && !picture.expects(file)) {
                report(
                        file,
                        1,
                        "does not belong here; a document's folder holds facts.yaml and a text like en.md for"
                                + " each language, with a recording like en.opus where there is one");
            }
        }
        var facts = LibraryWalk.named(files, FACTS);
        if (facts.isEmpty()) {
            report(folder, 1, "holds no facts.yaml; every document and every folder above one needs it");
            return Optional.empty();
        }
        return facts(facts.get()).flatMap(reading -> {
            var stored = picture.with(storedFacts(reading.values(), folder, parent), reading.places());
            return document(kind, stored, reading, texts);
        });
    }

    private Optional<FactsFile.Reading> facts(Path file) {
        return PlainFile.read(root, file, problems).flatMap(text -> FactsFile.read(file, text, problems));
    }

    private Optional<FoundDocument> document(
            Kind kind, Fields facts, FactsFile.Reading reading, Map<LanguageTag, FoundText> texts) {
        var places = reading.places();
        var attributes = new DocumentAttributes(reading, languages, problems);
        var id = attributes.id(kind);
        var source = attributes.sourceLanguage();
        var sensitive = attributes.sensitive();
        for (var problem : kind.problemsOfFacts(facts)) {
            if (!isSaidElsewhere(problem.pointer().replaceFirst("^/", ""))) {
                problems.add(places.error(problem.pointer(), problem.message()));
            }
        }
        Outline.findings(facts).forEach(finding -> problems.add(places.problem(finding)));
        if (id.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var plainTexts = new TreeMap<LanguageTag, LibraryText>();
        texts.forEach((language, text) -> {
            plainTexts.put(language, text.text());
            Outline.findings(kind, facts, text.text().content().body())
                    .forEach(finding -> problems.add(text.places().problem(finding)));
        });
        var document = new LibraryDocument(id.get(), source.get(), sensitive, facts, plainTexts);
        if (!texts.containsKey(source.get())) {
            problems.add(places.error(
                    "/source-language",
                    "the text " + source.get() + TEXT + " is missing; write it, or"
                            + " name the language the document was written in"));
        }
        canonical(places.file(), CanonicalFile.facts(document));
        texts.forEach((language, text) -> canonical(text.places().file(), CanonicalFile.text(document, text.text())));
        return Optional.of(new FoundDocument(document, files(places, texts)));
    }

    /** By the folder, or by the picture beside, where what is wrong is told already. */
    private static boolean isSaidElsewhere(String key) {
        return key.equals("slug") || Picture.FACTS.contains(key);
    }

    private static DocumentFiles files(FilePlaces facts, Map<LanguageTag, FoundText> texts) {
        var places = new TreeMap<LanguageTag, FilePlaces>();
        texts.forEach((language, text) -> places.put(language, text.places()));
        return new DocumentFiles(facts, places);
    }

    private static Fields storedFacts(Map<String, Object> values, Path folder, @Nullable String parent) {
        var facts = new LinkedHashMap<>(values);
        DocumentAttributes.KEYS.forEach(facts::remove);
        facts.put("slug", folder.getFileName().toString());
        facts.remove("parent");
        if (parent != null) {
            facts.put("parent", parent);
        }
        return Fields.of(facts);
    }

    private Optional<LanguageTag> language(Path file) {
        var name = file.getFileName().toString();
        var written = name.substring(0, name.length() - TEXT.length());
        var canonical = languages.canonical(written);
        if (canonical.isEmpty()) {
            report(file, 1, "“" + written + "” is not a language; name the file by its BCP 47 tag, like fr.md");
        } else if (!canonical.get().value().equals(written)) {
            report(
                    file,
                    1,
                    "the tag of this language is “" + canonical.get() + "”; rename the file to " + canonical.get()
                            + TEXT);
        }
        return canonical.filter(tag -> tag.value().equals(written));
    }

    private Optional<FoundText> text(Kind kind, Path file, ReadRecordings recordings) {
        return PlainFile.read(root, file, problems)
                .flatMap(text -> TextFile.read(file, text, problems))
                .map(reading -> text(kind, reading, recordings));
    }

    private FoundText text(Kind kind, TextFile.Reading reading, ReadRecordings recordings) {
        var values = new LinkedHashMap<>(reading.values());
        var origin = values.remove("translated-from");
        var fields = Fields.of(values);
        for (var problem : kind.problemsOfText(fields)) {
            problems.add(reading.places().error(problem.pointer(), problem.message()));
        }
        var content = recordings.with(new Content(fields, reading.body()), reading.places());
        return new FoundText(new LibraryText(content, origin(origin, reading.places())), reading.places());
    }

    private @Nullable TranslatedFrom origin(@Nullable Object written, FilePlaces places) {
        if (written == null) {
            return null;
        }
        try {
            return TranslatedFrom.parse(written.toString());
        } catch (IllegalArgumentException e) {
            problems.add(places.error("/translated-from", String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** Import refuses what export would not write back byte for byte; a file with other errors is not compared. */
    private void canonical(Path file, String expected) {
        boolean faulty = problems.stream()
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR && problem.file().equals(file));
        var written = faulty ? expected : PlainFile.read(root, file, problems).orElse(expected);
        if (!written.equals(expected)) {
            int line = CanonicalFile.firstDifference(written, expected);
            report(
                    file,
                    line,
                    "is not in the one form that can be written back: this line reads “"
                            + CanonicalFile.line(written, line) + "” and should read “"
                            + CanonicalFile.line(expected, line) + "”");
        }
    }

    private void report(Path file, int line, String message) {
        problems.add(Problem.error(file, line, message));
    }

    private record FoundText(LibraryText text, FilePlaces places) {}
}
