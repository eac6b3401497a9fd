package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.command.Terminal.Said;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.exchange.WriteLibrary;

/** What a person at a terminal is told, and how the process ends. */
class CommandTest {
    private static final Path STARTER = Path.of("../content/library");

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder);
    }

    @Test
    void check_finds_no_error_in_the_starter_library() throws Exception {
        var said = terminal.run("check", "--errors-only", STARTER.toString());
        assertEquals(0, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("0 errors"), said.out());
    }

    @Test
    void check_reports_every_problem_in_one_run_and_import_changes_nothing() throws Exception {
        var library = plantedLibrary();
        var check = terminal.run("check", library.toString());
        assertEquals(1, check.exit(), check.err());
        var expected = Map.of(
                "pages/broken/facts.yaml:3: error: is not YAML", "put a text with special characters into",
                "pages/tongue/xx-nowhere.md:1: error: “xx-nowhere” is not a language",
                        "name the file by its BCP 47 tag",
                "pages/field/facts.yaml:4: error: “soon” is not a whole number", "write the place among its siblings",
                "pages/pointing/en.md:5: error: there is no “hotline:nowhere”", "correct it, or write that document",
                "pages/pointing/en.md:7: error: there is no “page:peper”", "did you mean “page:paper”?",
                "pages/twin/facts.yaml:1: error: the id “paper” is already that of", "give this document another one",
                "pages/search:1: error: the address “search” is taken", "name the folder otherwise");
        expected.forEach((place, whatToDo) -> assertTrue(
                check.out().lines().anyMatch(line -> line.startsWith(place) && line.contains(whatToDo)),
                place + " … " + whatToDo + "\nin:\n" + check.out()));

        var imported = terminal.run("import", library.toString());
        assertEquals(1, imported.exit());
        assertTrue(imported.err().contains("nothing was imported"), imported.err());
        var exported = terminal.run("export", folder.resolve("exported").toString());
        assertEquals(0, exported.exit(), exported.err());
        assertTrue(exported.out().contains("Exported 0 documents"), exported.out());
    }

    @Test
    void verify_tells_a_whole_archive_from_a_cut_and_a_changed_one() throws Exception {
        var archive = publishedArchive();
        var good = terminal.run("verify", archive.file().toString());
        assertEquals(0, good.exit(), good.out() + good.err());
        assertTrue(good.out().contains("Whole and unchanged; signed with key "), good.out());

        byte[] bytes = Files.readAllBytes(archive.file());
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertSentence(terminal.run("verify", cut.toString()), "cut off", "Remove it and Waymark renders it again");

        var page = archive.find("en/index.html").orElseThrow();
        bytes[(int) page.body().offset() + page.body().length() / 2] ^= 0x10;
        var tampered = Files.write(folder.resolve("tampered.zip"), bytes);
        var changed = terminal.run("verify", tampered.toString());
        assertEquals(1, changed.exit());
        assertTrue(changed.out().contains("en/index.html"), changed.out());
        assertTrue(changed.out().contains("NOT to be trusted"), changed.out());

        assertSentence(terminal.run("verify", folder.resolve("none.zip").toString()), "There is no file");
    }

    @Test
    void serve_says_that_its_port_is_in_use() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertSentence(terminal.set("WAYMARK_PORT", port).run("serve"), "The port is in use", "WAYMARK_PORT=");
        }
    }

    @Test
    void a_second_server_on_one_data_folder_is_refused_and_the_first_goes_on() throws Exception {
        publishedArchive();
        terminal.set("WAYMARK_PORT", Integer.toString(Browser.freePort()));
        try (var first = terminal.start("serve")) {
            first.says("Serving edition 1");
            var browser = new Browser(terminal.setting("WAYMARK_PORT"));
            assertSentence(terminal.run("serve"), "Another Waymark is using the data folder", "WAYMARK_HOME=");
            assertEquals(200, browser.get("/en/").statusCode());
        }
    }

    @Test
    void commands_beside_a_running_server_are_done_by_it() throws Exception {
        publishedArchive();
        terminal.set("WAYMARK_PORT", Integer.toString(Browser.freePort()));
        try (var server = terminal.start("serve")) {
            server.says("Serving edition 1");
            var library = smallLibrary();
            var text = library.resolve("pages/paper/en.md");
            Files.writeString(text, Files.readString(text) + "\nA sentence that is new.\n");
            var imported = terminal.run("import", "--adopt", "reviewed in git", library.toString());
            assertEquals(0, imported.exit(), imported.out() + imported.err());
            var published = terminal.run("publish");
            assertTrue(published.out().contains("Edition 2 is live"), published.out() + published.err());
            var browser = new Browser(terminal.setting("WAYMARK_PORT"));
            assertTrue(browser.get("/en/paper/").body().contains("A sentence that is new."));
            assertPacksAreGood(folder.resolve("home/packs/000002.zip"));
            assertEquals(
                    2, terminal.run("withdraw", "page:paper", "--reason", "why").exit(), "no way was named");
            var withdrawn = terminal.run("withdraw", "page:paper", "--notice", "The law changed.", "--reason", "why");
            assertTrue(withdrawn.out().contains("withdrawn with edition 3"), withdrawn.out() + withdrawn.err());
            assertEquals(410, browser.get("/en/paper/").statusCode());
            assertTrue(browser.get("/en/paper/").body().contains("The law changed."));
            var wrong = terminal.run("import", folder.resolve("nowhere").toString());
            assertEquals(1, wrong.exit());
            assertTrue(wrong.out().contains("There is no folder"), wrong.out());
        }
    }

    @Test
    void every_command_that_needs_a_data_folder_says_that_it_cannot_be_used() throws Exception {
        var file = Files.writeString(folder.resolve("a-file"), "not a folder");
        terminal.set("WAYMARK_HOME", file.resolve("home").toString());
        var library = smallLibrary();
        assertSentence(terminal.run("serve"), "The data folder", "cannot be used", "WAYMARK_HOME=");
        assertSentence(terminal.run("import", library.toString()), "The data folder", "cannot be used");
    }

    @Test
    void publish_and_import_say_that_the_database_cannot_be_reached() throws Exception {
        terminal.set("WAYMARK_DB_URL", "postgresql://waymark:secret@localhost:1/waymark");
        for (var arguments : List.of(
                new String[] {"publish"}, new String[] {"import", smallLibrary().toString()})) {
            var said = terminal.run(arguments);
            assertSentence(said, "The store at", "cannot be opened", "WAYMARK_DB_URL");
            assertFalse((said.out() + said.err()).contains("secret"), said.err());
        }
    }

    @Test
    void help_says_of_every_command_what_it_does() throws Exception {
        var commands = new LinkedHashMap<String, String>();
        commands.put("serve --help", "Serves readers");
        commands.put("import --help", "Brings the documents of a library folder");
        commands.put("export --help", "Writes the latest facts and texts");
        commands.put("publish --help", "Makes a new edition");
        commands.put("check --help", "reports every problem");
        commands.put("verify --help", "whole, unchanged and");
        commands.put("user --help", "people who work with Waymark");
        commands.put("help", "Commands:");
        commands.put("help publish", "Makes a new edition");
        commands.put("--version", "waymark 0.");
        for (var command : commands.entrySet()) {
            var said = terminal.run(command.getKey().split(" "));
            assertEquals(0, said.exit(), command.getKey() + said.err());
            assertTrue(said.out().contains(command.getValue()), command.getKey() + ": " + said.out());
        }
    }

    @Test
    void an_edition_goes_out_as_a_website_beside_a_running_server_and_from_its_file_alone() throws Exception {
        var site = folder.resolve("site");
        assertSentence(terminal.run("export", "--static", "--to", site.toString()), "There is no edition", "--edition");
        var archive = publishedArchive();
        terminal.set("WAYMARK_PORT", Integer.toString(Browser.freePort()));
        try (var server = terminal.start("serve")) {
            server.says("Serving edition 1");
            assertTrue(run(0, "export", "--static", "--to", site.toString()).contains("Exported edition 1 to " + site));
        }
        assertTrue(Files.readString(site.resolve("en/paper/index.html")).contains("href=\"/en/get-help/\""));
        assertTrue(Files.exists(site.resolve("en/paper/index.html.br")));
        assertTrue(run(0, "verify", site.toString()).contains("Whole and unchanged; signed with key "));
        Files.writeString(site.resolve("en/paper/index.html"), "other words");
        assertTrue(run(1, "verify", site.toString()).contains("en/paper/index.html was changed"));
        var elsewhere = new Terminal(Files.createDirectories(folder.resolve("elsewhere")));
        var card = folder.resolve("card");
        var said = elsewhere.run(
                "export", "--static", "--relative", "--edition", archive.file().toString(), card.toString());
        assertEquals(0, said.exit(), said.out() + said.err());
        assertTrue(Files.readString(card.resolve("en/paper/index.html"))
                .contains("href=\"../../en/get-help/index.html\""));
        assertSentence(terminal.run("export", "--static", folder.toString()), "is not empty", "Name a new or empty");
    }

    @Test
    void what_is_published_for_a_corridor_goes_from_one_house_to_another() throws Exception {
        publishedArchive();
        var file = folder.resolve("bd-it.zip");
        assertSentence(
                terminal.run("export", "--corridor", "Italy", file.toString()), "names no two countries", "BD-IT");
        assertTrue(
                run(0, "export", "--corridor", "BD-IT", file.toString()).contains("Exported 1 documents of edition 1"));
        var elsewhere = new Terminal(Files.createDirectories(folder.resolve("elsewhere")));
        var key = folder.resolve("home/keys/signing.pub").toString();
        var said = elsewhere.run("import", "--key", key, file.toString());
        assertEquals(0, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("Package for BD-IT from “Example Centre”"), said.out());
        assertTrue(said.out().contains("3 texts and facts are drafts now, 0 stood here already, 0 say"), said.out());
        assertSentence(elsewhere.run("import", "--adopt", "there", file.toString()), "reviewed here as well");
    }

    @Test
    void the_words_of_the_interface_go_out_for_android_apps_without_a_store() throws Exception {
        terminal.set("WAYMARK_DB_URL", "postgresql://waymark:secret@localhost:1/waymark");
        var app = folder.resolve("app");
        var said = run(0, "export", "--android-strings", app.toString());
        assertTrue(said.contains(" languages to " + app.resolve("res")), said);
        assertTrue(Files.readString(app.resolve("res/values-in/strings.xml")).contains("<plurals"), said);
        assertEquals(said, run(0, "export", "--android-strings", "--to", app.toString()));
        assertSentence(terminal.run("export", "--android-strings", folder.toString()), "is not empty", "Name a new");
    }

    @Test
    void practices_go_out_as_a_table_and_come_back_without_loss() throws Exception {
        var source = folder.resolve("source");
        copy(STARTER.resolve("practices"), source.resolve("practices"));
        run(0, "import", source.toString());
        var file = folder.resolve("practices.csv");
        run(0, "export", "--kind", "practice", file.toString());
        assertTrue(run(0, "import", "--kind", "practice", file.toString())
                .contains("27 documents, 0 new or changed texts and facts"));
        assertSentence(terminal.run("export", "--kind", "practice", file.toString()), "is there already");
        var elsewhere = new Terminal(Files.createDirectories(folder.resolve("elsewhere")));
        elsewhere.run("import", "--kind", "practice", file.toString());
        var library = folder.resolve("library");
        elsewhere.run("export", library.toString());
        assertSameFolders(STARTER.resolve("practices"), library.resolve("practices"));
    }

    @Test
    void a_table_with_a_bad_row_is_refused_whole() throws Exception {
        var file = Files.writeString(folder.resolve("bad.csv"), """
                id,language,translated-from,sensitivity,slug,order,as-of,themes,sources.reference,title,summary
                good,en,,ordinary,good,1,2015,Work,A paper,Good,All is well
                bad,en,,ordinary,bad,1,year,Work,A paper,Bad,One is not
                """);
        var said = terminal.run("import", "--kind", "practice", file.toString());
        assertEquals(1, said.exit());
        assertTrue(said.out().contains("bad.csv: row 3, column as-of: “year” is not written as"), said.out());
        assertTrue(said.err().contains("nothing was imported"), said.err());
        assertTrue(run(0, "export", folder.resolve("out").toString()).contains("Exported 0 documents"));
        assertSentence(terminal.run("import", "--kind", "practise", file.toString()), "there is no kind");
        assertSentence(terminal.run("import", "--kind", "practice", "practices.xls"), "neither .csv nor .json");
        assertSentence(terminal.run("export", "--kind", "page", "pages.csv"), "lists within lists");
    }

    private String run(int exit, String... words) throws Exception {
        var said = terminal.run(words);
        assertEquals(exit, said.exit(), said.out() + said.err());
        return said.out();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void assertSameFolders(Path expected, Path actual) throws IOException {
        try (var files = Files.walk(expected)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var other = actual.resolve(expected.relativize(file).toString());
                assertEquals(Files.readString(file), Files.readString(other));
            }
        }
    }

    @Test
    void a_wrong_call_ends_with_2_and_shows_the_right_ones() throws Exception {
        for (var wrong : List.of(
                "nonsense",
                "check",
                "publish --nonsense",
                "import a b",
                "export",
                "export a --to b",
                "export --static --kind page a",
                "export --android-strings --kind page a")) {
            var said = terminal.run(wrong.split(" "));
            assertEquals(2, said.exit(), wrong + ": " + said.out() + said.err());
            assertTrue(said.err().contains("Usage: waymark") || said.err().contains("Did you mean"), said.err());
        }
    }

    /** One sentence or two on what happened and what to do; no stack trace. */
    private static void assertSentence(Said said, String... words) {
        assertEquals(1, said.exit(), said.out() + said.err());
        var told = said.err().lines().filter(line -> !line.contains(" WARN ")).toList();
        assertEquals(1, told.size(), said.err());
        for (var word : words) {
            assertTrue(told.get(0).contains(word), word + " in: " + said.err());
        }
    }

    private void assertPacksAreGood(Path packs) throws Exception {
        Deadline.within(60, () -> Files.exists(packs), () -> packs.toString());
        var said = terminal.run("verify", packs.toString());
        assertEquals(0, said.exit(), said.out() + said.err());
        assertTrue(said.out().contains("edition 2, "), said.out());
        assertTrue(said.out().contains("Whole and unchanged; signed with key "), said.out());
    }

    private Archive publishedArchive() throws IOException {
        var home = folder.resolve("home");
        try (var node = Node.at(home)) {
            var library = Node.reader().read(smallLibrary()).library();
            node.bringIn(library);
            node.adoptLatest(library);
            node.publish();
            return node.get(Shelf.class).current().orElseThrow();
        }
    }

    private Path smallLibrary() throws IOException {
        return write("small", Node.page("paper", "Papers"));
    }

    private Path write(String name, LibraryDocument... documents) throws IOException {
        var root = Files.createDirectories(folder.resolve(name));
        new WriteLibrary().write(new LibraryFolder(List.of(documents)), root);
        return root;
    }

    /** A library with one fault of each sort. */
    private Path plantedLibrary() throws IOException {
        var documents = new ArrayList<LibraryDocument>();
        for (var name : List.of("paper", "broken", "tongue", "field", "pointing", "twin", "search")) {
            documents.add(Node.page(name, "Words of " + name));
        }
        var root = write("planted", documents.toArray(LibraryDocument[]::new));
        var pages = root.resolve("pages");
        change(pages.resolve("broken/facts.yaml"), "source-language: en", "source-language: [en");
        Files.copy(pages.resolve("tongue/fr.md"), pages.resolve("tongue/xx-nowhere.md"));
        change(pages.resolve("field/facts.yaml"), "order: 10", "order: soon");
        Files.writeString(
                pages.resolve("pointing/en.md"),
                "{{hotline:nowhere}}\n\n[papers](page:peper)\n",
                StandardOpenOption.APPEND);
        change(pages.resolve("pointing/en.md"), "Words of pointing in full.\n", "");
        change(pages.resolve("twin/facts.yaml"), "id: twin", "id: paper");
        return root;
    }

    private static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }
}
