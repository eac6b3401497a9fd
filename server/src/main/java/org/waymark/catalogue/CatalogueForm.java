package org.waymark.catalogue;

import java.util.List;
import java.util.Locale;
import org.waymark.content.Kind;

/** A way to write the documents of one kind into one file. What was written is read back without loss. */
public sealed interface CatalogueForm permits CsvForm, JsonForm {

    String write(List<CatalogueRecord> records);

    CatalogueReading read(String text);

    /** What stands in the first row of a table; none for what is no table. */
    default List<String> columns() {
        return List.of();
    }

    /** A list of objects, each with the facts of a document and its texts by language. */
    static CatalogueForm json(Kind kind) {
        return new JsonForm(kind);
    }

    /** A table; fails with {@link NotFlat} for a kind that has no place in one. */
    static CatalogueForm csv(Kind kind) {
        return new CsvForm(kind);
    }

    /** Whether a file of this name can be written and read. */
    static boolean knows(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".json");
    }

    /** The form that the ending of the name asks for. */
    static CatalogueForm ofFile(String file, Kind kind) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(kind) : json(kind);
    }
}
