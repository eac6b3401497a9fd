package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Corridor;
import org.waymark.content.pack.PackScope;
import org.waymark.content.phone.Cancellation;
import org.waymark.content.phone.HttpTransport;
import org.waymark.content.phone.KeptDocuments;
import org.waymark.content.phone.KeptPack;
import org.waymark.content.phone.PackStore;
import org.waymark.content.phone.Sync;
import org.waymark.content.phone.SyncResult.Outcome;

/** What an app keeps says what is answered here, also of when lines are open. */
interface KeptByApps {
    ServedLibrary served();

    @Test
    default void lines_are_open_by_the_clocks_of_their_own_country() throws Exception {
        var monday = states("2026-11-23T05:00:00Z");
        var night = states("2026-11-23T17:00:00Z");
        var line = "hotline:ae-80084"; // Mo-Sa 08:00-20:00 in Dubai, four hours before UTC
        assertEquals("open", monday.get(line));
        assertEquals("closed", night.get(line));
        assertEquals("open", states("2026-11-23T15:59:00Z").get(line));
        assertEquals("closed", states("2026-11-23T16:00:00Z").get(line));
        assertEquals("closed", states("2026-11-22T05:00:00Z").get(line), "on a Sunday");
        assertEquals("open", night.get("hotline:ae-600"), "at all hours");
    }

    private Map<String, String> states(String at) throws Exception {
        var states = new TreeMap<String, String>();
        served().json("/api/v1/ar/open-now?country=AE&at=" + at)
                .path("items")
                .forEach(line ->
                        states.put(line.path("id").asText(), line.path("now").asText()));
        return states;
    }

    @Test
    default void an_app_keeps_what_programs_are_told_and_every_help_line_whatever_its_corridor(@TempDir Path phone)
            throws Exception {
        var ways = served().json("/api/v1/corridors");
        var corridor = PackScope.DATA.on(Corridor.of(
                ways.path("from").get(0).asText(), ways.path("to").get(0).asText()));
        var store = new PackStore(phone.toFile());
        var sync = new Sync(new HttpTransport(served().address.resolve("/").toString()), store, Clock.systemUTC());
        for (var scope : List.of(PackScope.DATA, corridor)) {
            assertEquals(
                    Outcome.UPDATED, sync.sync("ar", scope, Cancellation.NEVER).outcome());
        }
        var all = store.find("ar", PackScope.DATA).orElseThrow();
        for (var page : all.pack().pages().entrySet()) {
            var path = page.getKey().equals("notices") ? "notices" : "documents/" + page.getKey();
            var told = served().send("/api/v1/ar/" + path).body();
            assertEquals(new String(told, StandardCharsets.UTF_8), page.getValue(), path);
        }
        var listed = served().all("/api/v1/ar/documents?limit=200").size();
        assertEquals(listed + 1, all.pack().pages().size());
        assertLeftOut(all, store.find("ar", corridor).orElseThrow());
        var documents = new KeptDocuments(List.of(all));
        var at = Instant.parse("2026-11-23T08:00:00Z");
        var now = states(at.toString());
        for (var line : documents.all("hotline")) {
            if (line.facts().textOrEmpty("country").equals("AE")) {
                var said = line.hours().orElseThrow().at(at).name().toLowerCase(Locale.ROOT);
                assertEquals(now.get(line.id().toString()), said);
            }
        }
    }

    private static void assertLeftOut(KeptPack all, KeptPack some) {
        var left = new TreeSet<>(all.pack().pages().keySet());
        left.removeAll(some.pack().pages().keySet());
        // No page of the library is for some ways alone yet.
        assertTrue(left.size() > 9 && left.stream().allMatch(path -> path.startsWith("centre/")), left.toString());
        assertTrue(some.head().bytes() < all.head().bytes());
    }
}
