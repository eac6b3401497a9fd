package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.exchange.WriteLibrary;

/** The table of texts and languages, and the file that shows it. */
class TableTest {
    private static final String PLACE = "<!-- table: made by “waymark table”, do not edit -->\n<!-- end of table -->\n";

    @TempDir
    Path folder;

    private Path library;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void write_a_library() throws IOException {
        library = Files.createDirectories(folder.resolve("library"));
        new WriteLibrary().write(new LibraryFolder(List.of(Node.page("paper", "Papers"))), library);
    }

    @Test
    void counts_texts_and_words_by_kind_and_language() {
        assertEquals(0, run("table", library.toString()));
        assertTrue(out.toString().contains("1 documents. 0 more wait for a check call"), out::toString);
        assertTrue(out.toString().contains("| page | en | 1 | 6 | – | 0 | 2099-05-22 |"), out::toString);
        assertTrue(out.toString().contains("| page | fr | 1 | 12 | 0 % | 0 | 2099-05-22 |"), out::toString);
    }

    @Test
    void fills_the_place_in_a_file_and_check_tells_when_it_is_out_of_date() throws IOException {
        var readme = Files.writeString(folder.resolve("README.md"), "# Content\n\n" + PLACE + "More.\n");
        run("check", library.toString());
        assertTrue(out.toString().contains("README.md: warning: its table of texts and languages is out of date"));

        assertEquals(0, run("table", library.toString(), "--into", readme.toString()), out::toString);
        var filled = Files.readString(readme);
        assertTrue(filled.startsWith("# Content\n\n<!-- table"), filled);
        assertTrue(filled.contains("| page | en | 1 |") && filled.endsWith("<!-- end of table -->\nMore.\n"), filled);

        out.getBuffer().setLength(0);
        run("check", library.toString());
        assertTrue(out.toString().contains("0 errors") && !out.toString().contains("out of date"), out::toString);
    }

    @Test
    void says_when_a_file_has_no_place_for_it() throws IOException {
        var file = Files.writeString(folder.resolve("other.md"), "Nothing.\n");
        assertEquals(1, run("table", library.toString(), "--into", file.toString()));
        assertTrue(out.toString().contains("has no place for the table"), out::toString);
    }

    private int run(String... words) {
        return Waymark.run(folder, new PrintWriter(out), new PrintWriter(out), words);
    }
}
