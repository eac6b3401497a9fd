package org.waymark.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.documents.TranslationSheet;
import org.waymark.language.Direction;

/** The kinds of files in which texts go out to be translated. */
public enum SheetFormat {
    XLIFF("xlf", "application/xliff+xml"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=utf-8");

    private final String ending;
    private final String type;

    SheetFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** XLIFF for whatever else was asked. */
    static SheetFormat of(String word) {
        return word.equals(XLSX.word()) ? XLSX : word.equals(CSV.word()) ? CSV : XLIFF;
    }

    /** By the ending of a file's name; empty for any other. */
    public static Optional<SheetFormat> ofName(String file) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.ending.equals(ending) || each.word().equals(ending))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    byte[] write(List<TranslationSheet> sheets, Direction direction) {
        return switch (this) {
            case XLIFF -> WriteXliff.of(sheets);
            case XLSX -> XlsxTable.write(SheetTable.rows(sheets), direction);
            case CSV -> CsvTable.write(SheetTable.rows(sheets));
        };
    }

    /** Shown by the first bytes of the file, whatever its name says. */
    public static SheetFormat of(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return XLSX;
        }
        return isXml(file) ? XLIFF : CSV;
    }

    /**
     * What a file brings back.
     *
     * @throws UnreadableFile when it is broken, or none of ours
     */
    TranslationFile read(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFile("desk.exchange.empty");
        }
        return switch (this) {
            case XLIFF -> ReadXliff.of(file);
            case XLSX -> SheetTable.file(XlsxTable.read(file));
            case CSV -> SheetTable.file(CsvTable.read(file));
        };
    }

    /** The first sign is “<”, after the mark of an encoding, also in UTF-16. */
    private static boolean isXml(byte[] file) {
        for (int i = 0; i < Math.min(file.length, 64); i++) {
            if (file[i] > ' ') {
                return file[i] == '<';
            }
        }
        return false;
    }
}
