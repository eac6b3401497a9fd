package org.waymark.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeNotNull;

import android.app.Application;
import android.text.Html;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.waymark.content.Corridor;
import org.waymark.content.DocumentId;
import org.waymark.content.LineHours.Answering;
import org.waymark.content.pack.PackScope;
import org.waymark.content.phone.Cancellation;
import org.waymark.content.phone.HttpTransport;
import org.waymark.content.phone.KeptDocument;
import org.waymark.content.phone.KeptDocuments;
import org.waymark.content.phone.KeptPack;
import org.waymark.content.phone.PackStore;
import org.waymark.content.phone.Sync;
import org.waymark.content.phone.SyncResult.Outcome;

/** An application on an Arabic phone keeps what a real server has for the way from Bangladesh to Italy, and reads it. */
@RunWith(RobolectricTestRunner.class)
@Config(qualifiers = "ar")
public class KeptOnPhoneTest {
    private static final PackScope KEPT = PackScope.DATA.on(new Corridor("bd", "it"));
    private static final Instant SUNDAY_MORNING = Instant.parse("2026-11-22T06:00:00Z");

    private final Application app = RuntimeEnvironment.getApplication();
    private PackStore store;
    private Sync sync;

    @Before
    public void install() throws IOException {
        var site = System.getenv("WAYMARK_TEST_URL");
        assumeNotNull("there is no server", site);
        store = new PackStore(new File(app.getFilesDir(), "waymark"));
        sync = new Sync(new HttpTransport(site + "/"), store, Clock.systemUTC());
    }

    @Test
    public void shows_a_page_in_the_language_of_the_phone_and_finds_it() throws IOException {
        var language = app.getResources().getConfiguration().locale.getLanguage();
        var documents = keep(language);
        var page = documents.find(new DocumentId("page", "keep-your-documents")).orElseThrow();
        var written = Files.readAllLines(Path.of("library/pages/rights/keep-your-documents/ar.md"));
        assertEquals(written.get(1), "title: " + page.title());
        var shown = Html.fromHtml(page.html()).toString();
        var headings = written.stream().filter(line -> line.startsWith("## ")).toList();
        assertFalse(headings.isEmpty());
        headings.forEach(heading -> assertTrue(shown, shown.contains(heading.substring(3))));
        assertEquals(page.id(), documents.search("اِحتَفِظ بِوَثائِقِكَ").get(0).id());
    }

    @Test
    public void takes_what_is_not_translated_from_the_next_language_of_the_reader() throws IOException {
        var amharic = keep("am");
        var both = keep("am", "ar");
        var fromArabic = both.all("page").stream()
                .filter(page -> page.textLanguage().equals("ar"))
                .toList();
        assertFalse(fromArabic.isEmpty());
        for (var page : fromArabic) {
            assertEquals("en", amharic.find(page.id()).orElseThrow().textLanguage());
        }
        var inNeither = both.all("practice");
        assertFalse(inNeither.isEmpty());
        for (var practice : inNeither) {
            assertEquals("en", practice.textLanguage());
            assertTrue(practice.remarks().contains("fallback"));
        }
    }

    @Test
    public void tells_which_help_lines_answer_now() throws IOException {
        var lines = keep("ar").all("hotline");
        assertAnswering(Answering.OPEN, "24/7"::equals, lines);
        assertAnswering(Answering.CLOSED, hours -> hours.matches("Mo-Fr [^;]*"), lines);
    }

    private static void assertAnswering(Answering expected, Predicate<String> hours, List<KeptDocument> lines) {
        var some = lines.stream()
                .filter(line -> hours.test(line.facts().textOrEmpty("hours")))
                .toList();
        assertFalse(some.isEmpty());
        for (var line : some) {
            assertEquals(line.title(), expected, line.hours().orElseThrow().at(SUNDAY_MORNING));
        }
    }

    private KeptDocuments keep(String... languages) throws IOException {
        var packs = new ArrayList<KeptPack>();
        for (var language : languages) {
            var outcome = sync.sync(language, KEPT, Cancellation.NEVER).outcome();
            assertTrue(outcome.toString(), outcome == Outcome.UPDATED || outcome == Outcome.CURRENT);
            packs.add(store.find(language, KEPT).orElseThrow());
        }
        return new KeptDocuments(packs);
    }
}
