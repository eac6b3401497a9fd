package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.journal.Journal;

/** Inviting people, saying what they may do, closing accounts, and what people change of their own, over HTTP. */
abstract class PeopleKit extends DeskKit {
    private static final String AMIRA = "amira@example.org";
    private static final String BRUNO = "bruno@example.org";
    private static final String NEW_PASSWORD = "three boats on the river";

    @Test
    void somebody_invited_chooses_a_password_and_signs_in() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var link = invite(
                admin, "role-translator", "on", "languages-translator", "ar, fr", "parts-translator", "page:rights");
        var bruno = browser();
        assertEquals("Bruno", bruno.get(link).page().getElementById("name").val());
        var done = bruno.postBare(link, "name", "Bruno Sá", "password", NEW_PASSWORD, "repeat", NEW_PASSWORD);
        assertEquals(200, done.status());
        assertEquals(303, bruno.signIn(BRUNO, NEW_PASSWORD).status());
        var home = bruno.get("/desk/").text();
        assertTrue(home.contains("Bruno Sá") && home.contains("Arabic, French") && home.contains("page:rights"), home);
        assertEquals(List.of("sign-in", "choose-password", "invite-person"), newestDeeds(3));
        assertFalse(get(Journal.class).newest(50).toString().contains("bruno"));
    }

    @Test
    void a_link_opens_once() {
        var link = invite(browserOf(person(AMIRA, Role.ADMINISTRATOR)));
        var first = browser().postBare(link, "name", "B", "password", NEW_PASSWORD, "repeat", NEW_PASSWORD);
        assertEquals(200, first.status());
        var again = browser().postBare(link, "name", "B", "password", PASSWORD, "repeat", PASSWORD);
        assertEquals(410, again.status());
        assertTrue(again.text().contains("used already"), again.text());
        assertEquals(410, browser().get(link).status());
        assertEquals(
                410, browser().get("/desk/link/" + SecretToken.random().value()).status());
    }

    @Test
    void a_link_runs_out_and_a_new_one_ends_it() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var old = invite(admin);
        var renewed = linkOn(admin.post("/desk/people/" + idOf(BRUNO) + "/link"));
        assertEquals(410, browser().get(old).status());
        assertEquals(200, browser().get(renewed).status());
        pass(MakeLink.VALID);
        assertEquals(410, browser().get(renewed).status());
    }

    @Test
    void a_second_click_invites_nobody_twice_and_keeps_what_was_typed() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        invite(admin);
        var again = admin.post("/desk/people/invite", "name", "Bruno", "email", BRUNO.toUpperCase(Locale.ROOT));
        assertEquals(409, again.status());
        assertEquals("Bruno", again.page().getElementById("name").val());
        assertTrue(again.text().contains("is here already"), again.text());
        assertEquals(2, get(Staff.class).all().size());
    }

    @Test
    void says_what_is_wrong_and_keeps_what_was_typed() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var answer = admin.post(
                "/desk/people/invite",
                "name",
                "x".repeat(5000),
                "email",
                "bruno",
                "role-editor",
                "on",
                "languages-editor",
                "Arabic!",
                "role-translator",
                "on",
                "parts-translator",
                "rights");
        assertEquals(422, answer.status());
        var page = answer.page();
        assertEquals("bruno", page.getElementById("email").val());
        assertEquals("Arabic!", page.getElementById("languages-editor").val());
        assertEquals("rights", page.getElementById("parts-translator").val());
        assertTrue(page.getElementById("role-editor").hasAttr("checked"));
        assertEquals(4, page.select(".field__problem").size());
        assertEquals(1, get(Staff.class).all().size());
    }

    @Test
    void a_name_holds_nothing_unseen() {
        var me = person(AMIRA);
        browserOf(me).post("/desk/me/name", "name", " Amira\u0000\r\n\u202e Haddad\t");
        assertEquals(
                "Amira Haddad", get(Staff.class).find(me.id()).orElseThrow().name());
    }

    @Test
    void what_somebody_may_do_changes_at_once() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var member = person(BRUNO, Role.ADMINISTRATOR);
        var bruno = browserOf(member);
        assertEquals(200, bruno.get("/desk/people").status());
        var answer =
                admin.post("/desk/people/" + member.id() + "/roles", "role-reviewer", "on", "languages-reviewer", "ar");
        assertEquals(303, answer.status());
        var refused = bruno.get("/desk/people");
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("You may not do this"), refused.text());
        assertEquals(1, refused.page().select("nav a[href=/desk/documents]").size());
        var changed = get(Staff.class).find(member.id()).orElseThrow();
        assertEquals(
                List.of(new Assignment(Role.REVIEWER, new Reach(Set.of(new LanguageTag("ar")), Set.of()))),
                changed.assignments());
        assertTrue(changed.may(Permission.REVIEW, new LanguageTag("ar"), List.of()));
        assertFalse(changed.may(Permission.REVIEW, new LanguageTag("fr"), List.of()));
        assertEquals("reviewer in ar", get(Journal.class).newest(1).get(0).detail());
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_stays_out() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var member = person(BRUNO);
        var bruno = browserOf(member);
        assertEquals(200, bruno.get("/desk/").status());
        assertEquals(
                303, admin.post("/desk/people/" + member.id() + "/deactivate").status());
        assertEquals(303, bruno.get("/desk/").status());
        assertEquals(422, browser().signIn(BRUNO, PASSWORD).status());
        assertTrue(admin.get("/desk/people").text().contains("Closed"));
        assertEquals(
                303, admin.post("/desk/people/" + member.id() + "/reactivate").status());
        assertEquals(303, browser().signIn(BRUNO, PASSWORD).status());
    }

    @Test
    void there_is_always_an_administrator_left() {
        var amira = person(AMIRA, Role.ADMINISTRATOR);
        var admin = browserOf(amira);
        invite(admin, "role-administrator", "on");
        for (var deed : List.of("/deactivate", "/roles")) {
            var answer = admin.post("/desk/people/" + amira.id() + deed);
            assertEquals(409, answer.status(), deed);
            assertTrue(answer.text().contains("only administrator"), answer.text());
        }
        person("carla@example.org", Role.ADMINISTRATOR);
        assertEquals(303, admin.post("/desk/people/" + amira.id() + "/roles").status());
    }

    @Test
    void a_reset_ends_every_session_of_that_person() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var member = person(BRUNO);
        var thief = browserOf(member);
        var link = linkOn(admin.post("/desk/people/" + member.id() + "/link"));
        assertEquals(200, thief.get("/desk/").status());
        browser().postBare(link, "name", "Bruno", "password", NEW_PASSWORD, "repeat", NEW_PASSWORD);
        assertEquals(303, thief.get("/desk/").status());
        assertEquals(422, browser().signIn(BRUNO, PASSWORD).status());
        assertEquals(303, browser().signIn(BRUNO, NEW_PASSWORD).status());
    }

    @Test
    void nobody_has_that_number() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        assertEquals(404, admin.get("/desk/people/999999").status());
        assertEquals(404, admin.post("/desk/people/999999/roles").status());
        assertTrue(admin.get("/desk/people/many").status() >= 400);
    }

    @Test
    void a_language_once_chosen_is_that_of_every_page() {
        var browser = browserOf(person(AMIRA));
        assertEquals(
                "/desk/me",
                browser.post("/desk/me/language", "language", "ar", "back", "/desk/me")
                        .way());
        assertEquals("rtl", browser.get("/desk/me").page().selectFirst("html").attr("dir"));
        assertEquals("ar", browser.get("/desk/people").header("content-language"));
        browser.post("/desk/me/language", "language", "xx", "back", "https://evil.example/");
        assertEquals("ar", browser.get("/desk/").header("content-language"));
    }

    @Test
    void a_new_password_signs_others_out_and_wants_the_old_one() {
        var me = person(AMIRA);
        var mine = browserOf(me);
        var other = browserOf(me);
        var wrong = mine.post("/desk/me/password", "current", "no", "password", NEW_PASSWORD, "repeat", NEW_PASSWORD);
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("not the password until now"), wrong.text());
        var short_ = mine.post("/desk/me/password", "current", PASSWORD, "password", "short", "repeat", "short");
        assertEquals(422, short_.status());
        assertEquals(200, other.get("/desk/").status());
        var right =
                mine.post("/desk/me/password", "current", PASSWORD, "password", NEW_PASSWORD, "repeat", NEW_PASSWORD);
        assertEquals(303, right.status());
        assertEquals(200, mine.get("/desk/").status());
        assertEquals(303, other.get("/desk/").status());
        assertEquals(303, browser().signIn(AMIRA, NEW_PASSWORD).status());
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one() {
        var me = person(AMIRA);
        var mine = browserOf(me);
        var other = browserOf(me);
        var stranger = browserOf(person(BRUNO));
        var page = mine.get("/desk/me");
        assertEquals(2, page.page().select("section li:has(strong)").size());
        assertTrue(page.text().contains("22 November 2026") || page.text().contains("November"), page.text());
        var end = page.page().select("form[action*=/sessions/][action$=/end]").attr("action");
        assertEquals(303, stranger.post(end).status());
        assertEquals(200, other.get("/desk/").status(), "only one's own can be ended");
        mine.post(end);
        assertEquals(303, other.get("/desk/").status());
        var third = browserOf(me);
        mine.post("/desk/me/sessions/end-others");
        assertEquals(303, third.get("/desk/").status());
        assertEquals(200, mine.get("/desk/").status());
    }

    @Test
    void a_role_reaches_what_it_is_bound_to() {
        var rights = DocumentId.parse("page:rights");
        var papers = DocumentId.parse("page:keep-your-documents");
        var arabic = new LanguageTag("ar");
        var bound = new Assignment(Role.TRANSLATOR, new Reach(Set.of(arabic), Set.of(rights)));
        var member = person(AMIRA);
        var bruno = new StaffMember(1, "B", BRUNO, null, member.createdAt(), null, List.of(bound));
        assertTrue(bruno.may(Permission.TRANSLATE, arabic, List.of(papers, rights)));
        assertFalse(bruno.may(Permission.TRANSLATE, arabic, List.of(papers)));
        assertFalse(bruno.may(Permission.TRANSLATE, new LanguageTag("fr"), List.of(rights)));
        assertFalse(bruno.may(Permission.PUBLISH, arabic, List.of(rights)));
        var closed = new StaffMember(1, "B", BRUNO, null, member.createdAt(), member.createdAt(), List.of(bound));
        assertFalse(closed.may(Permission.TRANSLATE));
    }

    private String invite(DeskBrowser admin, String... more) {
        var fields = new ArrayList<>(List.of("name", "Bruno", "email", BRUNO));
        fields.addAll(List.of(more));
        return linkOn(admin.post("/desk/people/invite", fields.toArray(String[]::new)));
    }

    private static String linkOn(DeskBrowser.Answer answer) {
        assertEquals(200, answer.status(), answer.text());
        return answer.page().selectFirst(".secret--link").text().replaceFirst("^https?://[^/]+", "");
    }

    private long idOf(String email) {
        return get(Staff.class).byEmail(email).orElseThrow().id();
    }
}
