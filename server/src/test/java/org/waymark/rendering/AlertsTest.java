package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;

/** Warnings by the Common Alerting Protocol. They are left in {@code target/alerts}, for programs that others wrote. */
class AlertsTest {
    private static final Path FOLDER = Path.of("target/alerts");
    private static final Told TOLD = Told.of("page:papers")
            .alerting("actual")
            .in("en", "Boats leave & sink", "Wait & see.\n\n{{hotline:it-line}}\n\nAsk.")
            .in("ar", "قوارب تغرق", "انتظر.")
            .in("fr", "en", "Boats leave & sink", "Wait.");
    private static final Told CHANGED = TOLD.in("en", "The storm is here", "Wait.");

    private static final MemoryEdition FIRST = SmallSite.edition();
    private static final MemoryEdition SENT = FIRST.next().notice(TOLD.notice());
    private static final MemoryEdition UPDATED = SENT.next().withoutNotices().notice(CHANGED.notice());
    private static final MemoryEdition CANCELLED = UPDATED.next().withoutNotices();

    @Test
    void a_warning_has_a_block_for_each_language_it_is_written_in() {
        var alert = alert(SENT, "alerts/campaign-1.m.2.cap");
        assertEquals("campaign-1.m.2", alert.select("alert > identifier").text());
        assertEquals("example.org", alert.select("sender").text());
        assertEquals("Actual", alert.select("status").text());
        assertEquals("Alert", alert.select("msgType").text());
        assertEquals("Public", alert.select("scope").text());
        assertEquals("2026-11-22T11:02:00+01:00", alert.select("sent").text());
        assertEquals(List.of("ar", "en"), alert.select("info > language").eachText());
        var english = alert.select("info").get(1);
        assertEquals("Boats leave & sink", english.select("headline").text());
        assertEquals("Wait & see.\nAsk.", english.select("description").first().wholeText());
        assertEquals("2027-01-01T00:00:00+01:00", english.select("expires").text());
        assertEquals("Immediate Severe Observed Safety", words(english));
        assertEquals(List.of("Libya", "Italy"), english.select("areaDesc").eachText());
        assertEquals(List.of("LY", "IT"), english.select("geocode > value").eachText());
        assertTrue(
                english.select("web").text().startsWith("https://example.org/q/"),
                english.select("web").text());
    }

    @Test
    void what_changes_is_an_update_and_what_leaves_early_a_cancel_each_with_those_before_it() {
        var first = "example.org,campaign-1.m.2,2026-11-22T11:02:00+01:00";
        var update = alert(UPDATED, "alerts/campaign-1.m.3.cap");
        assertEquals("Update", update.select("msgType").text());
        assertEquals(first, update.select("references").text());
        var cancel = alert(CANCELLED, "alerts/campaign-1.m.4.cap");
        assertEquals("Cancel", cancel.select("msgType").text());
        assertEquals(
                first + " example.org,campaign-1.m.3,2026-11-22T11:03:00+01:00",
                cancel.select("references").text());
        assertEquals("Past", cancel.select("info > urgency").first().text());
        assertEquals("AllClear", cancel.select("info > responseType").first().text());
        assertEquals(3, alerts(CANCELLED).size());
        alerts(SENT)
                .forEach((path, entry) -> assertArrayEquals(
                        entry.bytes(), alerts(CANCELLED).get(path).bytes(), "what was sent never changes"));
        var list =
                Jsoup.parse(SmallSite.html(SmallSite.all(CANCELLED).get("alerts/feed.atom")), "", Parser.xmlParser());
        assertEquals(
                "https://example.org/alerts/campaign-1.m.4.cap",
                list.select("entry > link").first().attr("href"));
        assertEquals("application/cap+xml", list.select("entry > link").first().attr("type"));
    }

    @Test
    void an_exercise_says_so_and_what_is_no_warning_is_none() {
        var exercise = FIRST.next()
                .notice(Told.of("page:papers")
                        .alerting("exercise")
                        .in("en", "Try", "")
                        .notice());
        assertEquals(
                "Exercise",
                alert(exercise, "alerts/campaign-1.m.2.cap").select("status").text());
        var told = FIRST.next()
                .notice(Told.of("page:papers")
                        .inFeeds()
                        .asWarning()
                        .in("en", "Ask", "")
                        .notice());
        assertEquals(Map.of(), alerts(told));
    }

    @Test
    void obeys_the_rules_of_the_protocol_also_as_an_update_and_a_cancel() throws Exception {
        Files.createDirectories(FOLDER);
        var cap = new Grammar("cap.rnc");
        var all = alerts(CANCELLED);
        assertEquals(3, all.size());
        for (var alert : all.entrySet()) {
            assertEquals("", cap.faults(alert.getValue().bytes()), alert.getKey());
            Files.write(
                    FOLDER.resolve(Path.of(alert.getKey()).getFileName()),
                    alert.getValue().bytes());
        }
        var wrong = SmallSite.html(all.get("alerts/campaign-1.m.4.cap"));
        assertNotEquals("", cap.faults(wrong.replace("Cancel", "Stop").getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(Element info) {
        return String.join(
                " ",
                info.select("urgency").text(),
                info.select("severity").text(),
                info.select("certainty").text(),
                info.select("category").text());
    }

    private static Document alert(MemoryEdition edition, String path) {
        return Jsoup.parse(SmallSite.html(alerts(edition).get(path)), "", Parser.xmlParser());
    }

    private static Map<String, Entry> alerts(MemoryEdition edition) {
        var alerts = new TreeMap<>(SmallSite.all(edition));
        alerts.keySet().removeIf(path -> !path.startsWith("alerts/campaign"));
        return alerts;
    }
}
