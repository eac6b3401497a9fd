package org.waymark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.documents.TranslationSheet;
import org.waymark.exchange.TranslationFile.Part;

/** Sheets as a table and back, whatever the table is kept in: a row for each field and block. */
final class SheetTable {
    static final List<String> COLUMNS = List.of(
            "document",
            "part",
            "source",
            "target",
            "note",
            "source-before",
            "language",
            "source-revision",
            "target-revision");

    /** What a spreadsheet takes for the beginning of a formula, and the sign that keeps it from doing so. */
    private static final Pattern FORMULA = Pattern.compile("^['=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private static final List<String> NEEDED =
            List.of("document", "part", "target", "language", "source-revision", "target-revision");

    private SheetTable() {}

    /** The rows with the heading first; cards of help lines and the like are left out, nobody translates them. */
    static List<List<String>> rows(List<TranslationSheet> sheets) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var sheet : sheets) {
            for (var line : sheet.lines()) {
                if (!line.fixed()) {
                    rows.add(List.of(
                            sheet.document().toString(),
                            line.place(),
                            harmless(line.source()),
                            harmless(line.target()),
                            harmless(String.join("\n", line.terms())),
                            harmless(line.before()),
                            sheet.target().value(),
                            String.valueOf(sheet.sourceRevision()),
                            String.valueOf(sheet.basedOn())));
                }
            }
        }
        return rows;
    }

    /**
     * What a table brings back.
     *
     * @param rows with their numbers, the heading first; columns may stand in any order
     * @throws UnreadableFile when it is broken, or none of ours
     */
    static TranslationFile file(Map<Integer, List<String>> rows) {
        var parts = new ArrayList<Part>();
        var language = "";
        List<String> heading = List.of();
        for (var row : rows.entrySet()) {
            if (heading.isEmpty()) {
                heading = heading(row.getValue());
                continue;
            }
            var cells = new Cells(heading, row.getValue());
            if (cells.get("document").isBlank()) {
                continue;
            }
            var own = cells.get("language").strip();
            if (own.isEmpty()) {
                throw new UnreadableFile("desk.exchange.language-missing");
            }
            if (!language.isEmpty() && !language.equals(own)) {
                throw new UnreadableFile("desk.exchange.languages-two", language + ", " + own);
            }
            language = own;
            parts.add(cells.part(row.getKey()));
        }
        if (parts.isEmpty()) {
            throw new UnreadableFile("desk.exchange.not-ours");
        }
        return new TranslationFile(language, parts);
    }

    private static List<String> heading(List<String> cells) {
        var names = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        var missing = NEEDED.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFile("desk.exchange.columns", String.join(", ", missing));
        }
        return names;
    }

    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** The cells of a row by the names of their columns; what is not there is empty. */
    private record Cells(List<String> heading, List<String> cells) {
        String get(String column) {
            int at = heading.indexOf(column);
            return at < 0 || at >= cells.size()
                    ? ""
                    : cells.get(at).replace("\r\n", "\n").replace('\r', '\n');
        }

        Part part(int row) {
            return new Part(
                    row,
                    get("document").strip(),
                    get("part").strip(),
                    number("source-revision"),
                    number("target-revision"),
                    meant(get("source")),
                    meant(get("target")));
        }

        /** -1 for what is none, which no revision has. */
        private int number(String column) {
            var text = get(column).strip().replaceFirst("\\.0+$", "");
            return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        }
    }
}
