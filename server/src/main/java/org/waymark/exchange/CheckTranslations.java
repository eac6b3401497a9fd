package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.SameFigures;
import org.waymark.content.Sentence;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.TranslationSheet;
import org.waymark.documents.TranslationSheets;
import org.waymark.exchange.DocumentReport.Fate;
import org.waymark.exchange.DocumentReport.Line;
import org.waymark.exchange.DocumentReport.Problem;
import org.waymark.exchange.TranslationFile.Part;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Says what taking over a file would do, document by document, and saves nothing. */
@Singleton
class CheckTranslations {
    private final TranslationSheets sheets;
    private final DocumentPaths paths;
    private final Languages languages;

    CheckTranslations(TranslationSheets sheets, DocumentPaths paths, Languages languages) {
        this.sheets = sheets;
        this.paths = paths;
        this.languages = languages;
    }

    /**
     * In the order of the file.
     *
     * @param note why, as the history will say
     * @throws UnreadableFile when the language is none of ours
     */
    List<DocumentReport> check(TranslationFile file, StaffMember me, String note) {
        var language = known(file.language());
        var find = sheets.in(language);
        var path = paths.all();
        var byDocument = file.parts().stream()
                .collect(Collectors.groupingBy(Part::document, LinkedHashMap::new, Collectors.toList()));
        return byDocument.entrySet().stream()
                .map(each -> sheet(each.getKey(), language, me, find, path)
                        .map(sheet -> check(sheet, each.getValue(), me, note))
                        .orElseGet(() -> DocumentReport.refused(
                                each.getKey(),
                                language.value(),
                                each.getKey(),
                                new Problem("desk.exchange.document-unknown", ""),
                                List.of())))
                .toList();
    }

    private LanguageTag known(String tag) {
        try {
            var language = languages.canonical(tag);
            return languages
                    .find(language)
                    .map(Language::tag)
                    .orElseThrow(() -> new UnreadableFile("desk.exchange.language-unknown", tag));
        } catch (NoSuchLanguage unknown) {
            throw new UnreadableFile("desk.exchange.language-unknown", tag);
        }
    }

    /** Whoever may not translate it is told no more than about a document that is not there. */
    private static Optional<TranslationSheet> sheet(
            String document,
            LanguageTag language,
            StaffMember me,
            Function<DocumentId, Optional<TranslationSheet>> find,
            Function<DocumentId, List<DocumentId>> path) {
        return Optional.of(document)
                .filter(DocumentId::isWellFormed)
                .map(DocumentId::parse)
                .filter(id -> me.may(Permission.TRANSLATE, language, path.apply(id)))
                .flatMap(find);
    }

    private DocumentReport check(TranslationSheet sheet, List<Part> parts, StaffMember me, String note) {
        var id = sheet.document().toString();
        var language = sheet.target().value();
        var lines = new ArrayList<Line>();
        var translated = new HashMap<String, String>();
        for (var part : parts) {
            var line = sheet.line(part.place());
            boolean fixed = line.map(TranslationSheet.Line::fixed).orElse(false);
            var now = line.map(TranslationSheet.Line::target).orElse("");
            if (!fixed && !part.target().isBlank() && !part.target().strip().equals(now.strip())) {
                boolean twice = translated.put(part.place(), part.target()) != null;
                lines.add(line(part, line, twice));
            }
        }
        if (lines.isEmpty()) {
            return DocumentReport.unchanged(id, language, sheet.title());
        }
        var stale = stale(sheet, parts);
        if (stale.isPresent()) {
            return DocumentReport.refused(id, language, sheet.title(), stale.get(), List.of());
        }
        if (lines.stream().anyMatch(line -> !line.problems().isEmpty())) {
            return DocumentReport.refused(
                    id, language, sheet.title(), new Problem("desk.exchange.part-wrong", ""), lines);
        }
        return good(sheet, lines, translated, me, note);
    }

    private DocumentReport good(
            TranslationSheet sheet, List<Line> lines, Map<String, String> translated, StaffMember me, String note) {
        var id = sheet.document().toString();
        var wanted = sheets.revision(sheet, translated, me, note);
        var wrong = sheets.problems(wanted);
        if (!wrong.isEmpty()) {
            return DocumentReport.refused(id, sheet.target().value(), sheet.title(), wrong, lines);
        }
        long blank = sheet.lines().stream()
                .filter(line -> !line.fixed() && line.target().isBlank() && !translated.containsKey(line.place()))
                .count();
        return new DocumentReport(
                id, sheet.target().value(), sheet.title(), Fate.GOOD, "", "", List.of(), lines, (int) blank, wanted);
    }

    private static Optional<Problem> stale(TranslationSheet sheet, List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.sourceRevision() != sheet.sourceRevision())) {
            return Optional.of(new Problem("desk.exchange.stale-source", ""));
        }
        return parts.stream().anyMatch(part -> part.basedOn() != sheet.basedOn())
                ? Optional.of(new Problem("desk.exchange.stale-target", ""))
                : Optional.empty();
    }

    private static Line line(Part part, Optional<TranslationSheet.Line> own, boolean twice) {
        var problems = new ArrayList<Problem>();
        var doubts = new ArrayList<Sentence>();
        if (twice) {
            problems.add(new Problem("desk.exchange.twice", ""));
        }
        if (own.isEmpty()) {
            problems.add(new Problem(DocumentReport.PART_UNKNOWN, part.place()));
        } else {
            var source = own.get().source();
            if (!part.source().isBlank() && !words(part.source()).equals(words(source))) {
                problems.add(new Problem("desk.exchange.source-differs", ""));
            }
            codes(source, part.target(), problems);
            if (problems.isEmpty()) {
                figures(source, part.target(), doubts);
            }
        }
        return new Line(
                part.at(),
                part.place(),
                own.map(TranslationSheet.Line::target).orElse(""),
                part.target(),
                problems,
                doubts);
    }

    private static void codes(String source, String target, List<Problem> problems) {
        var missing = InlineCodes.missing(source, target);
        if (!missing.isEmpty()) {
            problems.add(new Problem("desk.exchange.code-missing", String.join(" ", missing)));
        }
        var added = InlineCodes.missing(target, source);
        if (!added.isEmpty()) {
            problems.add(new Problem("desk.exchange.code-added", String.join(" ", added)));
        }
    }

    private static void figures(String source, String target, List<Sentence> doubts) {
        SameFigures.findings(new Content(Fields.EMPTY, source), new Content(Fields.EMPTY, target))
                .forEach(finding -> doubts.add(finding.sentence()));
    }

    /** Programs break lines elsewhere. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
