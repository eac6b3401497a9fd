package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexesTest {
    @TempDir
    Path home = Path.of("set by JUnit");

    private SearchIndexes indexes = new SearchIndexes(home);

    @BeforeEach
    void open() {
        indexes = new SearchIndexes(home);
    }

    @AfterEach
    void close() throws IOException {
        indexes.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, أوراق السفر, اوراق",
        "ar, اوراق السفر, أوراق",
        "ar, مستشفى قريب, مستشفي",
        "ar, اتصل بالرقم ١١٢, 112",
        "ar, اتصل بالرقم 112, ١١٢",
        "ar, مُتَرجِم, مترجم",
        "fa, کارت ملی, كارت ملي",
        "fr, Vos droits à l’étranger, etranger",
        "fr, Votre sante, SANTÉ",
        "tr, Işık ve İzmir, izmir",
        "th, กรุณาเก็บหนังสือเดินทางของคุณ, หนังสือเดินทาง",
        "km, លិខិតឆ្លងដែនរបស់អ្នក, របស់",
        "en, Keep your passport, pasport",
        "en, Keep your passport, passprot",
        "en, Keep your passport, oassport",
        "en, Keep your passport, pass",
        "en, Call ２９０ now, 290",
    })
    void finds_what_people_mean_however_they_write_it(String language, String text, String typed) {
        indexes.bring(
                new MadePages(1).with(language, "/wanted", "Title", text).with(language, "/other", "Title", "z y x"));
        assertEquals(List.of("/wanted"), found(language, typed));
    }

    @ParameterizedTest
    @CsvSource({"en, Call 80029, 80028", "en, four, fear", "th, หนังสือเดินทาง, โรงพยาบาล"})
    void does_not_find_something_else(String language, String text, String typed) {
        indexes.bring(new MadePages(1).with(language, "/page", "Title", text));
        assertEquals(List.of(), found(language, typed));
    }

    @Test
    void puts_the_page_that_is_about_it_first() {
        indexes.bring(new MadePages(1)
                .with("en", "/a", "Hospitals", "Bring your passport, your passport card and a copy of the passport.")
                .with("en", "/b", "Your passport", "Keep it."));
        assertEquals(List.of("/b", "/a"), found("en", "passport"));
        assertEquals(
                new Finding("/b", "Your passport", "About /b"),
                indexes.find("en", "passport", 1).best().get(0));
    }

    @Test
    void says_how_many_pages_there_are_when_it_gives_only_the_best() {
        var pages = new MadePages(1);
        for (int page = 0; page < 30; page++) {
            pages = pages.with("en", "/page-" + page, "Passport", "Keep it.");
        }
        indexes.bring(pages);
        var found = indexes.find("en", "passport", 20);
        assertEquals(30, found.total());
        assertEquals(20, found.best().size());
    }

    @Test
    void finds_pages_for_a_whole_sentence() {
        indexes.bring(new MadePages(1).with("en", "/page", "Passport taken", "Your employer may not keep it."));
        assertEquals(List.of("/page"), found("en", "my passport was taken, what now?"));
    }

    @Test
    void searches_only_pages_that_say_so_and_only_their_main_text() {
        indexes.bring(new MadePages(1)
                .withHtml("en", "/list", "<main><h1>Passport</h1></main>")
                .withHtml("en", "/page", "<nav>passport</nav><main data-searchable><h1>Visa</h1></main>"));
        assertEquals(List.of(), found("en", "passport"));
        assertEquals(
                List.of(new Finding("/page", "Visa", "")),
                indexes.find("en", "visa", 10).best());
    }

    @Test
    void reads_only_what_changed_and_drops_what_vanished() {
        indexes.bring(new MadePages(1)
                .with("en", "/same", "Same", "passport")
                .with("en", "/changed", "Changed", "hospital")
                .with("en", "/gone", "Gone", "passport"));
        var next = new MadePages(2)
                .with("en", "/same", "Same", "passport")
                .with("en", "/changed", "Changed", "embassy")
                .with("en", "/new", "New", "embassy");
        indexes.bring(next);
        assertEquals(List.of("/changed", "/new"), next.read);
        assertEquals(List.of("/same"), found("en", "passport"));
        assertEquals(List.of(), found("en", "hospital"));
        assertEquals(
                List.of("/changed", "/new"),
                found("en", "embassy").stream().sorted().toList());
    }

    @Test
    void reads_nothing_again_after_a_restart() throws IOException {
        indexes.bring(edition(1));
        indexes.close();
        assertFalse(indexes.ready("en"));
        indexes = new SearchIndexes(home);
        var again = edition(1);
        indexes.bring(again);
        assertEquals(List.of(), again.read);
        assertEquals(List.of("/page"), found("en", "passport"));
    }

    @Test
    void builds_a_damaged_index_anew() throws IOException {
        indexes.bring(edition(1));
        indexes.close();
        try (var files = Files.list(home.resolve("search/en"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".cfs")).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        indexes = new SearchIndexes(home);
        var again = edition(1);
        indexes.bring(again);
        assertEquals(List.of("/page"), again.read);
        assertEquals(List.of("/page"), found("en", "passport"));
    }

    @Test
    void finds_nothing_rather_than_half_an_edition_and_recovers_with_the_next() {
        indexes.bring(edition(1));
        var broken = new MadePages(2) {
            @Override
            public Stream<SearchablePage> pages(String language) {
                return Stream.of(new SearchablePage("/page", "new", () -> {
                    throw new IllegalStateException("the archive is damaged");
                }));
            }
        };
        broken.with("en", "/page", "x", "x").with("fr", "/page", "x", "x");
        indexes.bring(broken);
        assertFalse(indexes.ready("en"));
        assertEquals(List.of(), found("en", "passport"));
        indexes.bring(edition(3));
        assertEquals(List.of("/page"), found("en", "passport"));
    }

    @Test
    void says_when_a_language_cannot_be_searched_yet() {
        assertFalse(indexes.ready("en"));
        assertEquals(List.of(), found("en", "passport"));
        indexes.bring(edition(1));
        assertTrue(indexes.ready("en"));
        assertFalse(indexes.ready("fr"));
        assertEquals(List.of(), found("../../etc", "passport"));
    }

    @Test
    void forgets_a_language_that_is_offered_no_more() {
        indexes.bring(edition(1));
        indexes.bring(new MadePages(2).with("fr", "/page", "Passeport", "Gardez-le"));
        assertFalse(indexes.ready("en"));
        assertEquals(List.of(), found("en", "passport"));
        assertFalse(Files.exists(home.resolve("search/en")));
    }

    @Test
    void survives_whatever_is_typed() {
        indexes.bring(edition(1));
        var random = new Random(20260101);
        assertEquals(List.of(), found("en", ""));
        assertEquals(List.of(), found("en", "\u0000\u0001 *:* AND ( \" ~ ^ [ } \\"));
        assertEquals(List.of("/page"), found("en", "(title:\"passport\"~9^*) AND/OR [\\"));
        found("en", "x".repeat(10_000));
        found("en", "*?~ ".repeat(2_500));
        for (int i = 0; i < 2_000; i++) {
            var junk = new StringBuilder();
            random.ints(random.nextInt(60), 0, 0x10000).forEach(c -> junk.append((char) c));
            found("en", junk.toString());
        }
    }

    private static MadePages edition(int number) {
        return new MadePages(number).with("en", "/page", "Your passport", "Keep it.");
    }

    private List<String> found(String language, String typed) {
        return indexes.find(language, typed, 10).best().stream()
                .map(Finding::path)
                .toList();
    }
}
