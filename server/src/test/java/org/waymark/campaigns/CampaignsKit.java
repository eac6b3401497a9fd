package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.publishing.Withdrawal;
import org.waymark.staff.Role;

/** Campaigns from the first line of a plan to what stops them. */
abstract class CampaignsKit extends AskingKit {
    @Test
    void a_campaign_is_refused_with_reasons_completed_and_approved_by_another() {
        var theirs = another();
        var message = message("winter", false);
        var bare = mine.post("/desk/campaigns", "name", "Winter", "owner", owner(), "zone", "UTC");
        assertEquals(303, bare.status(), bare.text());
        var lacks = mine.get(bare.way()).page().select(".panel li").eachText();
        assertEquals(6, lacks.size(), lacks.toString());
        assertTrue(lacks.get(0).startsWith("Say what the campaign is for"), lacks.toString());
        assertEquals(409, approve(theirs, bare.way(), 1).status());
        assertEquals(Campaign.State.DRAFT, campaign(bare.way()).state());

        assertEquals(
                303,
                change(mine, bare.way(), 1, complete(message, planner.id())).status());
        var page = mine.get(bare.way());
        assertTrue(page.text().contains("You saved this plan"), page.text());
        assertTrue(page.text().contains("approved"), page.text());
        assertTrue(page.text().contains("Bangladesh → Italy"), page.text());
        assertEquals(409, approve(mine, bare.way(), 2).status(), "nobody approves their own");
        assertEquals(409, approve(theirs, bare.way(), 1).status(), "of a plan that is not the newest");
        assertEquals(303, approve(theirs, bare.way(), 2).status());
        assertEquals(Campaign.State.APPROVED, campaign(bare.way()).state());
        assertEquals("campaign-approved", deeds(1).get(0));
    }

    @Test
    void what_is_wrong_in_a_form_is_said_and_everything_typed_is_still_there() {
        var fields = complete(message("typed", false), planner.id());
        fields.putAll(Map.of("until", "2026-11-30", "corridor-0-from", "Atlantis", "name", " ", "budget", "Two <b>"));
        fields.putAll(Map.of("zone", "Europe/Rome", "message-0-at", "2026-03-29T02:30"));
        var answer = mine.post("/desk/campaigns", sent(fields));
        assertEquals(422, answer.status());
        assertEquals(
                List.of("name", "until", "corridor-0-from", "message-0-at"),
                answer.page().select("[aria-invalid]").eachAttr("id"));
        assertEquals("Two <b>", answer.page().select("#budget").text());
        assertEquals("Atlantis", answer.page().getElementById("corridor-0-from").val());
        assertEquals(
                "message:typed",
                answer.page().select("#message-0-document [selected]").val());
        assertTrue(answer.page().getElementById("message-0-sms").hasAttr("checked"));
        assertTrue(answer.text().contains("clocks are put forward"), answer.text());
        fields.put("more", "messages");
        assertEquals(
                1,
                mine.post("/desk/campaigns", sent(fields))
                        .page()
                        .select("#message-1-at")
                        .size());
    }

    @Test
    void two_people_never_overwrite_each_other() {
        var theirs = another();
        var message = message("both", false);
        var way = begin(complete(message, planner.id()));
        var other = complete(message, planner.id());
        other.put("aim", "Two thousand");
        assertEquals(303, change(theirs, way, 1, other).status());
        var late = complete(message, planner.id());
        late.put("objective", "Know the way");
        var conflict = change(mine, way, 1, late);
        assertEquals(409, conflict.status());
        assertTrue(conflict.page().select(".notice dd").eachText().contains("Two thousand"), conflict.text());
        assertEquals("Know the way", conflict.page().select("#objective").text());
        assertEquals("Know whom to ask", campaign(way).plan().objective());
        assertEquals("2", conflict.page().select("[name=based-on]").val());
        assertEquals(303, change(mine, way, 2, late).status(), "seen and wanted");
    }

    @Test
    void a_missing_language_is_waited_for_replaced_or_left_out_as_somebody_decided() {
        var theirs = another();
        var message = message("tongues", false);
        var fields = complete(message, planner.id());
        fields.put("language-fr", "wait");
        fields.put("language-ar", "leave-out");
        var way = begin(fields);
        assertEquals(1, lacks(way).size());
        assertTrue(lacks(way).get(0).contains("French"), lacks(way).toString());
        assertTrue(mine.get(way).text().contains("Its readers get nothing."));
        fields.put("language-fr", "fall-back");
        change(mine, way, 1, fields);
        assertEquals(List.of(), lacks(way));
        fields.put("language-fr", "wait");
        change(mine, way, 2, fields);
        adopt(save(message, FR, text("Gardez-le", false, "Gardez-le sur vous.\n"), 1));
        assertEquals(List.of(), lacks(way));
        adopt(save(message, EN, text("Keep it", false, "Never give it to a driver.\n"), null));
        assertTrue(
                lacks(way).get(0).contains("earlier original: French"),
                lacks(way).toString());
        assertEquals(409, approve(theirs, way, 3).status());
    }

    @Test
    void a_sensitive_message_needs_two_besides_the_planner() {
        var theirs = another();
        var way = begin(complete(message("danger", true), planner.id()));
        assertEquals(303, approve(theirs, way, 1).status());
        assertEquals(Campaign.State.DRAFT, campaign(way).state());
        assertEquals("campaign-first-yes", deeds(1).get(0));
        assertEquals(409, approve(theirs, way, 1).status(), "nobody says yes twice");
        var third = signedIn(somebody("carla", everywhere(Role.CAMPAIGN_MANAGER)));
        assertEquals(303, approve(third, way, 1).status());
        assertEquals(Campaign.State.APPROVED, campaign(way).state());
    }

    @Test
    void who_is_alone_approves_their_own_ordinary_campaign_and_no_sensitive_one() {
        var ordinary = begin(complete(message("alone", false), planner.id()));
        var sensitive = begin(complete(message("alone-danger", true), planner.id()));
        assertEquals(409, approve(mine, sensitive, 1).status());
        assertEquals(303, approve(mine, ordinary, 1).status());
        assertEquals("campaign-approved-alone", deeds(1).get(0));
        assertTrue(mine.get(ordinary).text().contains("Approved alone by"));
    }

    @Test
    void a_page_that_was_withdrawn_stops_its_campaign() {
        var theirs = another();
        var message = message("leaves", false);
        var way = begin(complete(message, planner.id()));
        var page = new DocumentId("page", "leaves");
        bean(PublishRelease.class)
                .publish(new NewRelease(
                        "out",
                        "chidi",
                        new Imprint("Centre", "", 1),
                        Set.of(),
                        List.of(new Withdrawal(page, null, ""))));
        assertTrue(lacks(way).get(0).contains("was withdrawn"), lacks(way).toString());
        assertEquals(409, approve(theirs, way, 1).status());
    }

    @Test
    void an_approved_campaign_that_is_changed_is_a_draft_again_and_one_that_ended_is_over() {
        var theirs = another();
        var message = message("course", false);
        var fields = complete(message, planner.id());
        var way = begin(fields);
        approve(theirs, way, 1);
        assertEquals(422, decide(mine, way, 1, "paused", " ").status());
        assertEquals(303, decide(mine, way, 1, "paused", "A number is wrong").status());
        assertEquals(Campaign.State.PAUSED, campaign(way).state());
        assertTrue(mine.get(way).text().contains("A number is wrong"));
        assertEquals(409, decide(mine, way, 1, "paused", "Again").status());
        assertEquals(303, decide(theirs, way, 1, "resumed", "It is right").status());
        fields.put("aim", "Two thousand");
        change(mine, way, 1, fields);
        assertEquals(Campaign.State.DRAFT, campaign(way).state());
        approve(theirs, way, 2);
        assertEquals(303, decide(mine, way, 2, "ended", "Done").status());
        assertEquals("campaign-ended", deeds(1).get(0));
        assertEquals(409, change(mine, way, 2, complete(message, planner.id())).status());
        assertEquals(409, mine.get(way + "/plan").status());
    }

    @Test
    void the_calendar_shows_campaigns_and_known_days_in_weeks_of_the_language() {
        var way = begin(complete(message("calendar", false), planner.id()));
        var month = mine.get("/desk/campaigns/calendar?day=2026-12-03").page();
        assertEquals("Sun", month.select(".calendar th").get(0).text());
        var day = month.select("td:contains(18 December), td:contains(December 18)")
                .text();
        assertTrue(day.contains("International Migrants Day") && day.contains("09:00"), day);
        assertEquals(3, month.select("a[href=" + way + "]").size());
        assertTrue(month.text().contains("resolution 55/93"));
        assertEquals(
                200, mine.get("/desk/campaigns/calendar?day=%2B999999999-12-31").status());
        mine.post("/desk/me/language", "language", "ar", "back", "/desk/me");
        var week = mine.get("/desk/campaigns/calendar?view=week&day=2026-12-18").page();
        assertEquals(7, week.select(".calendar td").size());
        assertTrue(
                week.select(".calendar th").get(0).text().contains("السبت"),
                week.select("th").text());
        assertTrue(week.text().contains("اليوم الدولي للمهاجرين"), week.text());
    }

    @Test
    void says_how_many_pages_are_for_the_audience_and_in_which_languages() {
        var message = message("covered", false);
        var plan = campaign(begin(complete(message, planner.id()))).plan();
        int before = bean(Coverage.class).of(plan.audience()).pages();
        message("covered-too", false);
        var now = bean(Coverage.class).of(plan.audience());
        assertEquals(before + 1, now.pages());
        assertEquals(Map.of(EN, before + 1), now.inLanguage());
        var elsewhere =
                new Audience(Map.of(AR, WhenNotReady.WAIT), List.of(new Corridor("", "FR")), List.of(), List.of());
        assertEquals(0, bean(Coverage.class).of(elsewhere).pages());
    }

    @Test
    void a_bound_role_runs_campaigns_in_its_languages_alone() {
        var message = message("bound", false);
        var bound = signedIn(somebody("eve", in(Role.CAMPAIGN_MANAGER, "ar")));
        assertEquals(
                403,
                bound.post("/desk/campaigns", sent(complete(message, planner.id())))
                        .status());
        var way = begin(complete(message, planner.id()));
        assertEquals(403, approve(bound, way, 1).status());
        assertEquals(200, bound.get(way).status());
        assertEquals(404, mine.get("/desk/campaigns/999999").status());
    }
}
