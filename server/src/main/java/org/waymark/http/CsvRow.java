package org.waymark.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A row of CSV (RFC 4180) that spreadsheet programs read as it is meant: no cell of it is a formula. */
public final class CsvRow {
    /** At the beginning of a file; without it spreadsheet programs take Arabic for something else. */
    public static final String MARK = "\ufeff";

    /** Programs run a cell that begins like this; an apostrophe before it makes it a text. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r＝＋－＠].*");

    private CsvRow() {}

    /** With the end of its line. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
