package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.journal.Journal;

/** Passkeys, over HTTP, where administrators must have a second step. */
abstract class PasskeyKit extends DeskWithPasskeys {
    @Test
    void is_made_with_the_password_listed_and_taken_away() {
        var browser = browserOf(person(EMAIL));
        var first = make(browser, phone());
        assertEquals(10, first.page().select(".codes li").size(), "recovery codes for when it is lost");
        assertEquals(303, make(browser, phone()).status(), "who has codes keeps them");
        var list = browser.get(PATH);
        assertEquals(2, list.page().select("form[action$=/remove]").size());
        assertTrue(list.text().contains("my <phone>") && list.text().contains("Never used yet"), list.text());
        var remove = list.page().select("form[action$=/remove]").eachAttr("action");
        assertEquals(
                303, browserOf(person("bruno@example.org")).post(remove.get(0)).status());
        assertEquals(2, browser.get(PATH).page().select("form[action$=/remove]").size(), "others cannot");
        remove.forEach(browser::post);
        assertTrue(browser.get(PATH).text().contains("You have none yet"));
        assertEquals(List.of("remove-passkey", "remove-passkey", "add-passkey", "add-passkey"), newestDeeds(4));
        assertEquals("/desk/", browser().signIn(EMAIL, PASSWORD).way(), "nothing is left of the second step");
    }

    @Test
    void nobody_makes_one_at_a_desk_that_was_left_alone() {
        var browser = browserOf(person(EMAIL));
        browser.get(PATH);
        var wrong = browser.post(PATH + "/new", "name", "phone", "password", "a guess at it all");
        assertEquals(422, wrong.status());
        assertEquals("phone", wrong.page().getElementById("name").val());
        assertTrue(wrong.page().select("[data-passkey-make]").isEmpty());
        assertEquals(
                422,
                browser.post(PATH + "/new", "name", " ", "password", PASSWORD).status());
        for (int i = 1; i < SignInAttempts.TOGETHER; i++) {
            browser.post(PATH + "/new", "name", "phone", "password", "guess " + i);
        }
        assertEquals(
                429,
                browser.post(PATH + "/new", "name", "phone", "password", PASSWORD)
                        .status());
    }

    @Test
    void signs_in_without_a_password_and_satisfies_the_second_step_administrators_need() {
        var admin = browserOf(person(EMAIL, Role.ADMINISTRATOR));
        assertEquals(303, admin.get("/desk/people").status());
        assertEquals(
                1,
                admin.get("/desk/me/second-factor")
                        .page()
                        .select("a[href=" + PATH + "]")
                        .size());
        var phone = phone();
        make(admin, phone);
        assertEquals(200, admin.get("/desk/people").status());
        var browser = browser();
        assertEquals(
                1,
                browser.get("/desk/sign-in")
                        .page()
                        .select("form[data-passkey-ask]")
                        .size());
        var before = browser.cookie;
        var in = signIn(browser, phone, "next", "/desk/people");
        assertEquals("/desk/people", in.way(), in.text());
        assertNotEquals(before, browser.cookie);
        assertEquals(200, browser.get("/desk/people").status());
        assertEquals("with passkey", get(Journal.class).newest(1).get(0).detail());
        assertFalse(browser.get(PATH).text().contains("Never used yet"));
    }

    @Test
    void is_asked_for_after_the_password_and_a_recovery_code_will_do() {
        var me = person(EMAIL);
        var phone = phone();
        var code = make(browserOf(me), phone).page().selectFirst(".codes li").text();
        var browser = browser();
        assertTrue(browser.signIn(EMAIL, PASSWORD).way().startsWith("/desk/sign-in/code"));
        var page = browser.get("/desk/sign-in/code");
        assertEquals(1, page.page().select("form[data-passkey-ask]").size());
        var options = ask(browser);
        assertTrue(options.contains("\"allowCredentials\":[{"), options);
        assertEquals(
                303, browser.post(SIGN_IN, "credential", phone.use(options)).status());
        assertEquals(200, browser.get("/desk/me").status());
        var other = browser();
        other.signIn(EMAIL, PASSWORD);
        other.get("/desk/sign-in/code");
        assertEquals(303, other.post("/desk/sign-in/code", "code", code).status());
    }

    @Test
    void an_answer_counts_once_soon_and_from_the_browser_that_was_asked() throws Exception {
        var phone = phone();
        make(browserOf(person(EMAIL)), phone);
        var browser = stranger();
        var answer = phone.use(ask(browser));
        var elsewhere = stranger();
        assertRefused(elsewhere.post(SIGN_IN, "credential", answer));
        try (var node = another(Map.of())) {
            var there = browser.at(node.getURL());
            assertEquals(303, there.post(SIGN_IN, "credential", answer).status(), "whichever node is asked");
        }
        var again = browser.at(address());
        assertRefused(again.post(SIGN_IN, "credential", answer));
        var late = stranger();
        var options = ask(late);
        pass(Challenges.VALID);
        assertRefused(late.post(SIGN_IN, "credential", phone.use(options)));
    }

    @Test
    void nothing_but_the_right_key_site_and_person_opens() {
        var me = person(EMAIL);
        var phone = phone();
        make(browserOf(me), phone);
        refuses(phone, lies -> lies.origin = "https://desk.example.org", lies -> lies.origin = ORIGIN);
        refuses(
                phone,
                lies -> lies.origin = "https://desk.example.org.evil.example:8443",
                lies -> lies.origin = ORIGIN);
        refuses(phone, lies -> lies.site = "example.org", lies -> lies.site = SITE);
        refuses(phone, lies -> lies.verifies = false, lies -> lies.verifies = true);
        var key = phone.key;
        refuses(phone, lies -> lies.key = PasskeyPhone.newKey(), lies -> lies.key = key);
        var handle = phone.handle;
        refuses(phone, lies -> lies.handle = PasskeyRequest.handle(me.id() + 1), lies -> lies.handle = handle);
        assertRefused(signIn(stranger(), phone()));
        assertEquals(303, signIn(stranger(), phone).status(), "the same phone, no longer lying");
        get(DeactivatePerson.class).deactivate(person("b@example.org", Role.ADMINISTRATOR), me.id());
        assertRefused(signIn(stranger(), phone));
    }

    @Test
    void a_copied_key_is_found_out_by_its_counter() {
        var phone = phone();
        make(browserOf(person(EMAIL)), phone);
        assertEquals(303, signIn(stranger(), phone).status());
        phone.counter -= 1;
        assertRefused(signIn(stranger(), phone));
        assertEquals(303, signIn(stranger(), phone).status());
        var plain = phone();
        plain.counter = 0;
        make(browserOf(person("b@example.org")), plain);
        for (int i = 0; i < 2; i++) {
            plain.counter = -1;
            assertEquals(303, signIn(stranger(), plain).status(), "many phones do not count");
        }
    }

    @Test
    void what_no_browser_sends_is_refused_and_nothing_else() {
        var browser = browserOf(person(EMAIL));
        for (var sent :
                List.of("", "null", "[]", "{}", "{\"id\":7}", "{\"response\":{}}", "\u0000", "{".repeat(5000))) {
            var stranger = stranger();
            ask(stranger);
            assertRefused(stranger.post(SIGN_IN, "credential", sent));
            assertRefused(browser.post(PATH, "name", "phone", "credential", sent));
        }
        var options = begin(browser);
        var phone = phone();
        phone.origin = "https://evil.example";
        assertRefused(browser.post(PATH, "name", "phone", "credential", phone.make(options)));
        phone.origin = ORIGIN;
        assertRefused(browser.post(PATH, "name", "phone", "credential", phone.make(options)));
        assertRefused(browser.post(PATH, "name", "phone", "credential", phone.make(ask(stranger()))));
        assertEquals(403, browser.postBare(SIGN_IN + "/challenge").status(), "without the secret of a form");
    }

    @Test
    void an_administrator_lets_in_again_who_lost_everything() {
        var amira = person(EMAIL);
        make(browserOf(amira), phone());
        var bruno = person("bruno@example.org", Role.ADMINISTRATOR);
        var admin = browserOf(bruno);
        make(admin, phone());
        admin.get("/desk/people/" + amira.id());
        assertEquals(
                303,
                admin.post("/desk/people/" + amira.id() + "/second-factor/off").status());
        assertEquals("/desk/", browser().signIn(EMAIL, PASSWORD).way());
    }

    @Test
    void none_are_offered_where_the_address_is_no_name() {
        person(EMAIL);
        for (var address : List.of("http://127.0.0.1:8080", "http://desk.example.org", "https://[::1]")) {
            try (var other = another(Map.of("waymark.address", address))) {
                var browser = browser().at(other.getURL());
                assertTrue(browser.get("/desk/sign-in")
                        .page()
                        .select("[data-passkey-ask], script")
                        .isEmpty());
                assertEquals(404, browser.post(SIGN_IN + "/challenge").status());
                assertTrue(browserOf(person(address.replaceAll("[^a-z0-9]", "") + "@example.org"))
                        .at(other.getURL())
                        .get(PATH)
                        .text()
                        .contains("under a name, with https"));
            }
        }
    }
}
