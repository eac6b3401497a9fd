package org.waymark.catalogue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;
import org.waymark.content.Spelling;

/**
 * A table with a row for each text. The facts stand on the row of the language a document was written in. Begins with
 * the mark of UTF-8, without which some programs read letters wrongly, and no cell can be taken for a formula.
 */
final class CsvForm implements CatalogueForm {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .disable(CsvParser.Feature.TRIM_SPACES)
            .build();
    private static final CsvSchema SHEET =
            CsvSchema.emptySchema().withLineSeparator("\r\n").withQuoteChar('"').withoutEscapeChar();
    private static final String MARK = "\uFEFF";
    private static final String BODY = "body";
    private static final List<String> ATTRIBUTES = List.of("id", "language", "translated-from", "sensitivity");
    /** Programs run a cell that begins like this; an apostrophe before it makes it a text. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r].*");

    private final Kind kind;
    private final List<Column> columns;

    CsvForm(Kind kind) {
        this.kind = kind;
        this.columns = Columns.of(kind);
    }

    @Override
    public String write(List<CatalogueRecord> records) {
        var text = new StringWriter();
        text.append(MARK);
        try (SequenceWriter rows = CSV.writer(SHEET).writeValues(text)) {
            rows.write(header());
            for (var record : records) {
                rows.write(row(record, record.sourceLanguage().value()));
                for (var language : record.texts().keySet()) {
                    if (!language.equals(record.sourceLanguage())) {
                        rows.write(row(record, language.value()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be written to memory", e);
        }
        return text.toString();
    }

    @Override
    public List<String> columns() {
        return header();
    }

    private List<String> header() {
        var names = new ArrayList<>(ATTRIBUTES);
        columns.forEach(column -> names.add(column.name()));
        names.addAll(kind.textKeys());
        names.add(BODY);
        return names;
    }

    private List<String> row(CatalogueRecord record, String language) {
        boolean source = language.equals(record.sourceLanguage().value());
        var cells = new ArrayList<String>();
        var text = Optional.ofNullable(record.texts().get(new LanguageTag(language)));
        cells.add(record.id().name());
        cells.add(language);
        cells.add(text.map(CatalogueText::translatedFrom).orElse(""));
        cells.add(source ? record.sensitive() ? "sensitive" : "ordinary" : "");
        columns.forEach(column -> cells.add(source ? column.cell(record.facts()) : ""));
        var fields = text.map(found -> found.content().fields()).orElse(Fields.EMPTY);
        kind.textKeys().forEach(key -> cells.add(fields.textOrEmpty(key)));
        cells.add(text.map(found -> found.content().body()).orElse(""));
        return cells.stream()
                .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                .toList();
    }

    @Override
    public CatalogueReading read(String text) {
        var drafts = new Drafts(kind);
        var rows = rows(text.startsWith(MARK) ? text.substring(1) : text, drafts);
        if (rows.isEmpty()) {
            drafts.problem("row 1", "", "is missing; begin with a row of the names of the columns");
            return drafts.reading();
        }
        var names = rows.get(0);
        if (isGoodHeader(names, drafts)) {
            for (int i = 1; i < rows.size(); i++) {
                row("row " + (i + 1), names, rows.get(i), drafts);
            }
        }
        return drafts.reading();
    }

    private static List<List<String>> rows(String text, Drafts drafts) {
        var rows = new ArrayList<List<String>>();
        try (MappingIterator<String[]> read =
                CSV.readerFor(String[].class).with(SHEET).readValues(text)) {
            while (read.hasNextValue()) {
                var cells = new ArrayList<String>();
                for (var cell : read.nextValue()) {
                    var plain = cell.replace("\r\n", "\n");
                    cells.add(plain.startsWith("'") && FORMULA.matcher(plain).matches() ? plain.substring(1) : plain);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            drafts.problem(
                    "row " + (rows.size() + 1), "", "is not CSV: " + message + "; put a closing quote where it lacks");
        }
        return rows;
    }

    private boolean isGoodHeader(List<String> names, Drafts drafts) {
        var known = header();
        boolean good = true;
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!known.contains(name)) {
                good = false;
                drafts.problem(
                        "row 1",
                        name,
                        Spelling.nearest(name, known)
                                .map(near -> "is not known; did you mean “" + near + "”?")
                                .orElse("is not known; remove it, or use one of: " + String.join(", ", known)));
            } else if (names.indexOf(name) != i) {
                good = false;
                drafts.problem("row 1", name, "stands here twice; keep one");
            }
        }
        for (var name : List.of("id", "language")) {
            if (!names.contains(name)) {
                good = false;
                drafts.problem("row 1", name, "is missing; add this column");
            }
        }
        return good;
    }

    private void row(String place, List<String> names, List<String> values, Drafts drafts) {
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        if (values.size() > names.size()) {
            drafts.problem(place, "", "has more cells than there are columns; put a text with commas into quotes");
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(names.get(i), values.get(i));
        }
        var draft = drafts.draft(place, cells.getOrDefault("id", ""));
        var language = drafts.language(place, "language", cells.getOrDefault("language", ""));
        if (draft.isEmpty() || language.isEmpty()) {
            return;
        }
        var from = cells.getOrDefault("translated-from", "");
        if (from.isEmpty()) {
            draft.get().facts(place, language.get(), cells.getOrDefault("sensitivity", ""), facts(cells));
        } else {
            refuseFacts(place, cells, drafts);
        }
        draft.get().text(place, language.get(), content(cells), from.isEmpty() ? null : from);
    }

    private Fields facts(Map<String, String> cells) {
        var facts = new LinkedHashMap<String, Object>();
        columns.forEach(column -> column.read(cells.getOrDefault(column.name(), ""), facts));
        return Fields.of(facts);
    }

    private void refuseFacts(String place, Map<String, String> cells, Drafts drafts) {
        for (var column : columns) {
            if (!cells.getOrDefault(column.name(), "").isBlank()) {
                drafts.problem(
                        place,
                        column.name(),
                        "facts stand on the row of the language the document was written in; empty this cell");
            }
        }
    }

    private Content content(Map<String, String> cells) {
        var fields = new LinkedHashMap<String, Object>();
        for (var key : kind.textKeys()) {
            if (!cells.getOrDefault(key, "").isEmpty()) {
                fields.put(key, cells.getOrDefault(key, ""));
            }
        }
        return new Content(Fields.of(fields), cells.getOrDefault(BODY, ""));
    }
}
