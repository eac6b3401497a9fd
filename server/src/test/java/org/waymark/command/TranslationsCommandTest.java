package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.exchange.WriteLibrary;

/** Texts out and back by command, in the ways a newcomer types it, right and wrong. */
class TranslationsCommandTest {
    @TempDir
    Path folder;

    @Test
    void texts_go_out_and_come_back_and_a_stale_file_is_refused_with_a_list() throws Exception {
        var terminal = new Terminal(folder);
        terminal.run("import", library().toString());
        var file = folder.resolve("ar.csv");
        var out =
                terminal.run("translations", "export", file.toString(), "--language", "ar", "--document", "page:paper");
        assertEquals(0, out.exit(), out.out() + out.err());
        assertTrue(out.out().contains("1 document, from en into ar"), out.out());
        var source = "\"Papers in full.\",\"\"";
        var csv = Files.readString(file);
        assertTrue(csv.contains(source), csv);
        Files.writeString(
                file,
                csv.replace(source, "\"Papers in full.\",\"الأوراق كاملة.\"")
                        .replaceAll("\"(title|summary)\",\"([^\"]*)\",\"\"", "\"$1\",\"$2\",\"أوراق\""));

        var dry = terminal.run("translations", "import", file.toString(), "--dry-run");
        assertEquals(0, dry.exit(), dry.out() + dry.err());
        assertTrue(dry.out().contains("page:paper (Papers) in ar: can be taken over"), dry.out());
        assertTrue(dry.out().contains("row 4, target of part 1"), dry.out());
        assertTrue(dry.out().contains("before: –") && dry.out().contains("after:  الأوراق كاملة."), dry.out());
        assertTrue(dry.out().contains("Nothing was saved."), dry.out());

        var taken = terminal.run("translations", "import", file.toString(), "--as", "amira");
        assertEquals(0, taken.exit(), taken.out() + taken.err());
        assertTrue(taken.out().contains("1 document saved as drafts, 0 refused"), taken.out());

        Files.writeString(file, Files.readString(file).replace("كاملة", "كلها"));
        var stale = terminal.run("translations", "import", file.toString());
        assertEquals(1, stale.exit(), stale.out() + stale.err());
        assertTrue(stale.out().contains("page:paper (Papers) in ar: REFUSED"), stale.out());
        assertTrue(stale.out().contains("Somebody saved this translation after the file was taken out"), stale.out());
    }

    @Test
    void what_was_typed_wrongly_is_said_with_a_way_on() throws Exception {
        assertSays(0, "waymark translations import arabic.xlsx --dry-run");
        assertSays(2, "must end in .xlf, .xlsx or .csv", "export", "a.doc", "--language", "ar");
        assertSays(2, "--below needs --document", "export", "a.xlf", "--language", "ar", "--below");
        assertSays(1, "There is no file", "import", "none.xlf");
        var broken = Files.writeString(folder.resolve("a.xlf"), "<xliff version=\"1.2\"/>");
        assertSays(1, "is there already", "export", broken.toString(), "--language", "ar");
        var said = new Terminal(folder).run("translations", "import", broken.toString());
        assertEquals(1, said.exit(), said.out());
        assertTrue(said.err().contains("This is not XLIFF 2."), said.err());
    }

    private void assertSays(int exit, String words, String... arguments) {
        var said = new StringWriter();
        var line =
                Stream.concat(Stream.of("translations"), Stream.of(arguments)).toArray(String[]::new);
        assertEquals(exit, Waymark.run(folder, new PrintWriter(said), new PrintWriter(said), line), said::toString);
        assertTrue(said.toString().contains(words), said::toString);
    }

    private Path library() throws IOException {
        var library = Files.createDirectories(folder.resolve("library"));
        new WriteLibrary().write(new LibraryFolder(List.of(Node.page("paper", "Papers"))), library);
        return library;
    }
}
