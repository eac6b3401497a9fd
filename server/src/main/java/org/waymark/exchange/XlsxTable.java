package org.waymark.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.waymark.language.Direction;

/** Tables as a workbook with one sheet, which runs from right to left where the translation does. */
final class XlsxTable {
    /** What a file may become when it is unpacked; a whole library in one language is a tenth of it. */
    private static final long UNPACKED = 64L << 20;

    private static final int[] WIDTHS = {26, 9, 60, 60, 30, 40, 10, 10, 10};

    private XlsxTable() {}

    static byte[] write(List<List<String>> rows, Direction direction) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Waymark", null)) {
            var sheet = workbook.newWorksheet("Waymark");
            if (direction == Direction.RTL) {
                sheet.rightToLeft();
            }
            sheet.freezePane(2, 1);
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
            if (rows.size() > 1) {
                sheet.range(1, 0, rows.size() - 1, WIDTHS.length - 1)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The rows of the first sheet by their numbers. */
    static Map<Integer, List<String>> read(byte[] file) {
        refuseBomb(file);
        var rows = new LinkedHashMap<Integer, List<String>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var found = workbook.getFirstSheet().openStream()) {
            found.forEach(row -> rows.put(
                    row.getRowNum(),
                    row.getCells(0, row.getCellCount()).stream()
                            .map(XlsxTable::text)
                            .toList()));
            return rows;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("desk.exchange.table-broken", String.valueOf(rows.size() + 1));
        }
    }

    /** Without the blanks that Gnumeric sets between elements, which are read as if they stood in the cell. */
    private static String text(Cell cell) {
        return cell == null || cell.getText() == null ? "" : cell.getText().strip();
    }

    /** What entries say of their own size may be a lie. */
    private static void refuseBomb(byte[] file) {
        long unpacked = 0;
        var buffer = new byte[1 << 14];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var bytes = zip.getInputStream(entry)) {
                    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                        unpacked += read;
                        if (unpacked > UNPACKED) {
                            throw new UnreadableFile("desk.exchange.too-large");
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UnreadableFile("desk.exchange.table-broken", "1");
        }
    }
}
