package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.Notice;
import org.waymark.publishing.NoticeEvent;
import org.waymark.publishing.PublishRelease;

/** Notices before anybody decides, and warnings for feeds. */
abstract class WarningsKit extends NoticesKit {
    @Test
    void is_previewed_in_each_language_before_anybody_decides_and_limited_in_length() {
        var message = message("looked", false);
        onSite(message, false);
        var fields = plan("looked", Map.of("language-ar", "fall-back", "language-fr", "leave-out"));
        var way = begin(fields);
        var page = mine.get(way + "/messages/" + message);
        assertEquals(2, page.page().select("a[href*=/notice/]").size(), page.text());
        var preview = mine.get(page.page().select("a[href*=/notice/ar]").attr("href"));
        assertEquals(200, preview.status());
        var banner = preview.page().selectFirst("body > .banner");
        assertEquals("/ar/looked/", banner.selectFirst("a").attr("href"));
        assertEquals("en", banner.selectFirst("a [lang]").attr("lang"));
        assertEquals(404, mine.get(way + "/messages/" + message + "/notice/fr").status());
        assertEquals(404, mine.get(way + "/messages/" + message + "/notice/tlh").status());
        assertEquals(List.of(), lacks(way));
        adopt(save(message, EN, text("About looked", false, "It is yours. ".repeat(40)), null));
        assertTrue(
                lacks(way).get(0).contains("a notice has 400 characters at most"),
                lacks(way).toString());
    }

    @Test
    void a_warning_for_feeds_needs_what_programs_must_know_and_is_cancelled_with_its_campaign() {
        var message = message("alarm", false);
        var facts = Map.of("slug", "alarm", "leads-to", "page:alarm", "channels", List.of("feed"), "is-warning", true);
        adopt(save(message, LanguageTag.UND, new Content(Fields.of(facts), ""), null));
        var fields = plan("alarm", Map.of("message-0-feed", "on"));
        fields.remove("message-0-notice");
        var way = begin(fields);
        assertTrue(
                lacks(way).get(0).contains("is a warning for feeds"), lacks(way).toString());
        theirs = another();
        assertEquals(409, approve(theirs, way, 1).status());
        var alert = Map.of(
                "alert-status",
                "exercise",
                "category",
                "rescue",
                "urgency",
                "immediate",
                "severity",
                "extreme",
                "certainty",
                "likely",
                "danger-in",
                List.of("LY"));
        var all = new HashMap<String, Object>(facts);
        all.putAll(alert);
        var said = Fields.of(all);
        adopt(save(message, LanguageTag.UND, new Content(said, ""), null));
        assertEquals(List.of(), lacks(way));
        adopt(save(new DocumentId("page", "alarm"), EN, text("alarm", true, "Keep it safe.\n"), null));
        var house = new Imprint("Centre", "https://example.org", 1);
        bean(PublishRelease.class).publish(NewRelease.ofEverythingApproved("alarm", "chidi", house));
        var draft = mine.get(way + "/messages/" + message + "/alert/draft.cap");
        assertEquals("application/cap+xml; charset=utf-8", draft.header("Content-Type"));
        assertTrue(draft.text().contains("Draft Alert Public"), draft.text());
        assertTrue(mine.get(way + "/messages/" + message)
                        .page()
                        .select("a[href$=/alert/draft.cap]")
                        .size()
                == 1);
        assertEquals(303, approve(theirs, way, 1).status());
        passTime(HOUR);
        look();
        var events = events();
        assertEquals(1, events.size());
        assertTrue(events.get(0).shown());
        assertEquals("exercise", events.get(0).notice().alert().status());
        assertEquals(Set.of(Notice.Place.FEEDS), events.get(0).notice().places());
        assertEquals(303, decide(mine, way, 1, "cancelled", "Over.").status());
        look();
        assertEquals(
                List.of(true, false), events().stream().map(NoticeEvent::shown).toList());
        passTime(Duration.ofDays(60));
        publish();
        var editions = bean(Editions.class);
        var recent =
                editions.contents(editions.current().orElseThrow().number()).recent();
        assertTrue(recent.stream().anyMatch(each -> each.document().equals(new DocumentId("page", "alarm"))));
        assertTrue(recent.stream().noneMatch(each -> each.at().isAfter(now())));
    }

    private List<NoticeEvent> events() {
        var editions = bean(Editions.class);
        return editions.contents(editions.current().orElseThrow().number()).noticeEvents().stream()
                .filter(event -> event.notice().subject().name().equals("alarm"))
                .toList();
    }
}
