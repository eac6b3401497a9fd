package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Notice;
import org.waymark.publishing.PublishDueNotices;
import org.waymark.publishing.Releases;
import org.waymark.publishing.RollBackTo;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;

/** Notices of campaigns on the site: they come and go with editions, by the clock and by what is decided. */
abstract class NoticesKit extends OutgoingKit {
    static final Duration HOUR = Duration.ofHours(1);

    DeskBrowser theirs;

    @AfterEach
    void nothing_stands_on_the_site() {
        bean(Campaigns.class).all().stream()
                .filter(each -> each.state() == Campaign.State.APPROVED)
                .forEach(each -> bean(SteerCampaign.class)
                        .steer(each.id(), each.number(), Decision.Kind.ENDED, planner, "tested"));
        look();
    }

    @Test
    void begins_at_its_time_in_an_edition_of_its_own_and_ends_with_the_campaign() {
        var way = approved(message("begins", true), Map.of("zone", "Asia/Dhaka"));
        int before = edition();
        look();
        assertEquals(List.of(), live(), "before its time");
        passTime(HOUR);
        var nodes = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            nodes.execute(this::look);
        }
        nodes.shutdown();
        try {
            assertTrue(nodes.awaitTermination(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertEquals(before + 1, edition(), "one edition, however many nodes look");
        assertEquals(List.of("About begins"), live());
        var notice = notices().get(0);
        assertTrue(notice.warning());
        assertEquals(new DocumentId("page", "begins"), notice.leadsTo());
        assertEquals(campaign(way).plan().until(), notice.lastDay());
        var release = bean(Releases.class).all().get(0);
        assertEquals("Notice: About begins", release.name());
        assertNotEquals(planner.journalName(), release.person(), "whoever said the last yes");
        var page = mine.get("/desk/editions/" + edition()).text();
        assertTrue(page.contains("About begins Notice begun"), page);
        look();
        assertEquals(before + 1, edition());

        passTime(Duration.between(now(), notice.until()));
        look();
        assertEquals(List.of(), live());
        assertEquals(
                "Notice over: About begins", bean(Releases.class).all().get(0).name());
    }

    @Test
    void is_taken_down_at_once_when_the_campaign_stops_and_comes_back_when_it_goes_on() {
        var way = approved(message("stops", false), Map.of());
        passTime(HOUR);
        look();
        assertEquals(List.of("About stops"), live());
        assertEquals(303, decide(mine, way, 1, "paused", "Wait.").status());
        look();
        assertEquals(List.of(), live());
        assertEquals(303, decide(mine, way, 1, "resumed", "Go on.").status());
        look();
        assertEquals(List.of("About stops"), live());
        var changed = plan("stops", Map.of("aim", "Two thousand"));
        assertEquals(303, change(mine, way, 1, changed).status());
        look();
        assertEquals(List.of(), live(), "nobody said yes to the new plan");
        assertEquals(303, approve(theirs, way, 2).status());
        passTime(HOUR);
        look();
        assertEquals(List.of("About stops"), live());
        assertEquals(303, decide(mine, way, 2, "cancelled", "Wrong.").status());
        look();
        assertEquals(List.of(), live());
    }

    @Test
    void says_what_is_approved_now_and_leaves_out_or_replaces_what_is_missing() {
        var message = message("says", false);
        approved(message, Map.of("language-ar", "fall-back", "language-fr", "leave-out"));
        passTime(HOUR);
        look();
        var texts = notices().get(0).texts();
        assertEquals(List.of(AR, EN), List.copyOf(texts.keySet()));
        assertEquals(EN, texts.get(AR).written());
        adopt(save(message, EN, text("Ask twice", false, "It is free.\n"), null));
        adopt(save(message, FR, text("Demandez", false, "C’est gratuit.\n"), 2));
        passTime(HOUR);
        bean(KeepNotices.class).whenDue();
        int before = edition();
        look();
        assertEquals(before + 1, edition(), "the old one goes as the new one comes");
        assertEquals("Ask twice", notices().get(0).texts().get(EN).title());
        assertEquals("Demandez", notices().get(0).texts().get(FR).title());
    }

    @Test
    void is_rolled_back_with_its_edition_and_never_brought_back_after_its_end() {
        var way = approved(message("rolled", false), Map.of());
        int before = edition();
        passTime(HOUR);
        look();
        int shown = edition();
        bean(RollBackTo.class).rollBack(number(before), "chidi", "wrong");
        assertEquals(List.of(), live());
        passTime(Duration.ofMinutes(2));
        bean(KeepNotices.class).whenDue();
        look();
        assertEquals(List.of(), live(), "what a person took back stays away");
        bean(RollBackTo.class).rollBack(number(shown), "chidi", "right after all");
        assertEquals(List.of("About rolled"), live());
        var hash = bean(Releases.class).all().get(0).contentHash();
        assertEquals(303, decide(mine, way, 1, "ended", "Over.").status());
        look();
        bean(RollBackTo.class).rollBack(number(shown), "chidi", "again");
        assertEquals(List.of(), live(), "the campaign is over");
        assertTrue(!hash.equals(bean(Releases.class).all().get(0).contentHash()));
    }

    /** A campaign in English for the site, from in an hour to in three days, that somebody approved. */
    private String approved(DocumentId message, Map<String, String> more) {
        onSite(message, message.name().equals("begins"));
        var way = begin(plan(message.name(), more));
        assertEquals(List.of(), lacks(way));
        theirs = another();
        assertEquals(303, approve(theirs, way, 1).status());
        if (campaign(way).state() == Campaign.State.DRAFT) {
            assertEquals(
                    303,
                    approve(signedIn(somebody("carla", everywhere(Role.CAMPAIGN_MANAGER))), way, 1)
                            .status());
        }
        assertEquals(Campaign.State.APPROVED, campaign(way).state());
        return way;
    }

    Map<String, String> plan(String message, Map<String, String> more) {
        var zone = ZoneId.of(more.getOrDefault("zone", "UTC"));
        var at = LocalDateTime.ofInstant(now().plus(Duration.ofMinutes(30)), zone);
        var fields = complete(new DocumentId(PlannedMessage.KIND, message), planner.id());
        fields.put("zone", "UTC");
        fields.put("from", at.toLocalDate().toString());
        fields.put("until", at.toLocalDate().plusDays(3).toString());
        fields.put("message-0-at", at.toString().substring(0, 16));
        fields.remove("message-0-sms");
        fields.put("message-0-notice", "on");
        fields.putAll(more);
        return fields;
    }

    void onSite(DocumentId message, boolean warning) {
        var facts = Fields.of(Map.of(
                "slug",
                message.name(),
                "leads-to",
                "page:" + message.name(),
                "channels",
                List.of("notice"),
                "is-warning",
                warning));
        adopt(save(message, LanguageTag.UND, new Content(facts, ""), null));
    }

    void look() {
        bean(PublishDueNotices.class).publishDue();
    }

    private List<Notice> notices() {
        var editions = bean(Editions.class);
        return editions.contents(editions.current().orElseThrow().number()).notices();
    }

    private List<String> live() {
        return notices().stream().map(notice -> notice.texts().get(EN).title()).toList();
    }

    private int edition() {
        return bean(Editions.class).current().orElseThrow().number().value();
    }

    private static EditionNumber number(int value) {
        return new EditionNumber(value);
    }

    Instant now() {
        return bean(Clock.class).instant();
    }
}
