package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Recording;
import org.waymark.documents.AddMedia;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Notice;
import org.waymark.staff.Role;

/** Messages on the radio. */
abstract class RadioKit extends PlacementKit {
    private static final Path TONE = Path.of("../content/src/test/resources/org/waymark/content/tone.opus");

    @Test
    void a_spot_is_the_approved_text_with_numbers_for_the_ear_and_the_time_it_takes() {
        var way = spot("spot", "Ask 3 people.\n{{hotline:line-spot}}\n");
        var page = mine.get(way).page();
        var script = page.select("#en .outgoing__text");
        assertEquals(
                List.of("About spot", "Ask three people."),
                script.select("p").eachText().subList(0, 2));
        var line = script.select("p").last().text();
        assertTrue(line.contains("eight zero zero, two nine zero, two nine zero"), line);
        assertTrue(line.endsWith("(800 290 290)"), line);
        assertTrue(
                page.select("#en").text().contains("Words to say: 35"),
                page.select("#en").text());
        assertTrue(
                page.select("#en").text().startsWith("English 0:17"),
                page.select("#en").text());
        assertTrue(mine.get(way + "?pace=70").page().select("#en").text().startsWith("English 0:30"));
        assertEquals(422, mine.get(way + "?pace=fast").status());
        adopt(save(new DocumentId(PlannedMessage.KIND, "spot"), EN, text("A", false, "Call.\n{{hotline:no}}\n"), null));
        assertTrue(lacks(way.replaceFirst("/messages/.*", "")).toString().contains("hotline:no"));
    }

    @Test
    void stations_air_it_on_days_of_the_week_and_no_airing_is_there_twice() {
        var way = spot("aired", "Keep it.\n");
        var wrong = mine.post(way + "/airings", "station", "", "language", "fr", "weekday", "9", "time", "25:00");
        assertEquals(422, wrong.status());
        assertEquals(
                List.of("station", "language", "weekday", "time"),
                wrong.page().select("[aria-invalid]").eachAttr("id"));
        for (int i = 0; i < 2; i++) {
            var answer = mine.post(
                    way + "/airings", "station", "Radio Sur", "language", "en", "weekday", "5", "time", "07:30");
            assertEquals(303, answer.status(), answer.text());
        }
        var page = mine.get(way).page();
        assertEquals(1, page.select("tbody tr").size());
        assertTrue(page.select("tbody tr").text().startsWith("Radio Sur English Fri 07:30"), page.text());
        assertEquals("plan-airing", deeds(1).get(0));
        var plan = campaign(way.replaceFirst("/messages/.*", "")).plan();
        var calendar = mine.get(
                        "/desk/campaigns/calendar?view=week&day=" + plan.until().minusWeeks(1))
                .page();
        assertEquals(
                List.of("07:30 On the radio: Radio Sur"),
                calendar.select("li:contains(Radio Sur)").eachText());
        var bound = signedIn(somebody("eve", in(Role.CAMPAIGN_MANAGER, "ar")));
        var end = page.select("tbody form").attr("action");
        assertEquals(403, bound.post(end).status());
        assertEquals(303, mine.post(end).status());
        assertEquals(0, mine.get(way).page().select("tbody tr").size());
    }

    @Test
    void what_was_recorded_of_it_is_heard_on_the_page_it_leads_to_until_the_campaign_is_over() throws IOException {
        var fields = plan("heard", Map.of("message-0-radio", "on"));
        fields.remove("message-0-notice");
        var way = spot("heard", "Keep it.\n", fields);
        assertTrue(mine.get(way).page().select("#en").text().contains("Nobody has recorded this yet."));
        var message = new DocumentId(PlannedMessage.KIND, "heard");
        var hash = bean(AddMedia.class).add(Files.readAllBytes(TONE), "test");
        adopt(save(message, EN, recorded(hash, "Keep it.\n"), null));
        assertTrue(mine.get(way).page().select("#en").text().contains("Recorded."));
        var campaign = way.replaceFirst("/messages/.*", "");
        assertEquals(List.of(), lacks(campaign));
        assertEquals(303, approve(another(), campaign, 1).status());
        passTime(HOUR);
        bean(KeepNotices.class).whenDue();
        look();
        var page = DocumentId.parse("page:heard");
        var heard = heard();
        assertEquals(List.of(page), heard.stream().map(Notice::leadsTo).toList());
        assertEquals(hash, heard.get(0).texts().get(EN).recording().opus());
        assertEquals(303, decide(mine, campaign, 1, "ended", "Over.").status());
        look();
        assertEquals(List.of(), heard());
    }

    private List<Notice> heard() {
        var editions = bean(Editions.class);
        return editions.contents(editions.current().orElseThrow().number()).notices().stream()
                .filter(each -> each.places().contains(Notice.Place.HEARD))
                .toList();
    }

    private static Content recorded(String hash, String body) {
        var said = text("About heard", false, body);
        return new Content(
                said.fields().with(Recording.READS, Recording.wordsHash(said)).with(Recording.OPUS, hash), body);
    }

    private String spot(String name, String body) {
        var fields = complete(new DocumentId(PlannedMessage.KIND, name), planner.id());
        fields.put("message-0-radio", "on");
        return spot(name, body, fields);
    }

    private String spot(String name, String body, Map<String, String> fields) {
        helpLine("line-" + name);
        var message = message(name, false);
        adopt(save(message, EN, text("About " + name, false, body), null));
        return begin(fields) + "/messages/" + message + "/radio";
    }
}
