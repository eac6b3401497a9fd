package org.waymark.exchange;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as CSV (RFC 4180) in UTF-8, with the mark at the beginning by which Excel knows it. */
final class CsvTable {
    private static final String MARK = "\uFEFF";

    private CsvTable() {}

    static byte[] write(List<List<String>> rows) {
        try {
            var csv = new CsvMapper()
                    .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                    .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
                    .writeValueAsString(rows);
            return (MARK + csv).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows by their numbers, from 1; cells may be apart by commas, semicolons or tabs. */
    static Map<Integer, List<String>> read(byte[] file) {
        var text = text(file);
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        var rows = new LinkedHashMap<Integer, List<String>>();
        try (MappingIterator<List<String>> found = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerForListOf(String.class)
                .with(schema)
                .readValues(text)) {
            while (found.hasNextValue()) {
                rows.put(rows.size() + 1, found.nextValue());
            }
            return rows;
        } catch (IOException e) {
            throw new UnreadableFile("desk.exchange.table-broken", String.valueOf(rows.size() + 1));
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("desk.exchange.not-utf-8");
        }
    }

    /** As the first line has it: programs set to French write semicolons. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.contains("\t")) {
            return '\t';
        }
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }
}
