package org.waymark.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.archive.Archive;
import org.waymark.data.LicenceData;

/** What a table is, for programs: “Metadata Vocabulary for Tabular Data” of the W3C, as CSV on the Web has it. */
final class TableDescription {
    static final String MEDIA_TYPE = "application/csvm+json";

    private TableDescription() {}

    static Map<String, Object> of(String file, List<String> columns, Archive archive, LicenceData licence) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@context", "http://www.w3.org/ns/csvw");
        described.put("url", file);
        described.put("dc:license", Map.of("@id", licence.url()));
        described.put("dc:rights", licence.note());
        described.put("dc:publisher", Publisher.of(archive));
        described.put("dc:modified", archive.head().madeAt().toString());
        described.put("dc:identifier", Mark.of(archive).toString());
        described.put(
                "tableSchema",
                Map.of("columns", columns.stream().map(TableDescription::column).toList()));
        return described;
    }

    /** Names of variables have no hyphen there (RFC 6570); titles are what stands in the first row. */
    private static Map<String, Object> column(String title) {
        return Map.of("name", title.replace('-', '_'), "titles", title, "datatype", "string");
    }
}
