package org.waymark.campaigns.sending;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a CSV file, one after the other, whatever its separator; the file is never in memory as a whole. */
final class TableRows implements AutoCloseable {
    private static final int LOOK_AHEAD = 8192;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
            .build();

    private final MappingIterator<String[]> rows;

    private TableRows(MappingIterator<String[]> rows) {
        this.rows = rows;
    }

    /** @throws NoTable when it is something else, such as a workbook */
    static TableRows of(InputStream file) throws IOException {
        var bytes = new PushbackInputStream(file, 4);
        var reader = new BufferedReader(new InputStreamReader(bytes, charset(bytes)), LOOK_AHEAD);
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(reader));
        return new TableRows(CSV.readerFor(String[].class).with(schema).readValues(reader));
    }

    /** Empty at the end. */
    Optional<List<String>> next() throws IOException {
        try {
            return rows.hasNextValue()
                    ? Optional.of(Stream.of(rows.nextValue())
                            .map(cell -> cell == null ? "" : cell)
                            .toList())
                    : Optional.empty();
        } catch (JacksonException e) {
            throw new NoTable();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static Charset charset(PushbackInputStream file) throws IOException {
        var first = file.readNBytes(3);
        if (first.length == 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        file.unread(first);
        if (first.length < 2 || first[0] == 0 || first[1] == 0 || (first[0] == 'P' && first[1] == 'K')) {
            throw new NoTable();
        }
        boolean wide = (first[0] == (byte) 0xff && first[1] == (byte) 0xfe)
                || (first[0] == (byte) 0xfe && first[1] == (byte) 0xff);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** The sign that the first line has most often of those that programs put between cells. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        var ahead = new char[LOOK_AHEAD / 2];
        int read = Math.max(0, reader.read(ahead));
        reader.reset();
        var first = new String(ahead, 0, read).lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(each -> each == sign).count()))
                .filter(sign -> first.indexOf(sign) >= 0)
                .orElse(',');
    }

    /** It is no table. */
    static final class NoTable extends IOException {
        NoTable() {
            super("this is no CSV file");
        }
    }
}
