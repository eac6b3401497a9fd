package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journal.Journal;

/** Signing in and out, over HTTP. */
abstract class SignInKit extends DeskKit {
    private static final String EMAIL = "amira@example.org";

    @Test
    void says_who_is_signed_in() {
        person(EMAIL, Role.EDITOR);
        var browser = browser();
        var answer = browser.signIn("Amira@Example.org ", PASSWORD);
        assertEquals(303, answer.status());
        assertEquals("/desk/", answer.way());
        var home = browser.get("/desk/");
        assertEquals(200, home.status());
        assertTrue(home.text().contains("Signed in: Amira <Haddad>"), home.text());
        assertTrue(home.text().contains("Write and change texts"), home.text());
        assertFalse(home.text().contains("Manage people"), home.text());
        assertEquals("sign-in", newestDeeds(1).get(0));
    }

    @Test
    void leads_a_stranger_to_signing_in_and_then_on() {
        person(EMAIL, Role.ADMINISTRATOR);
        var browser = browser();
        var answer = browser.get("/desk/people?x=1");
        assertEquals(303, answer.status());
        var form = browser.get(answer.way());
        var next = form.page().selectFirst("input[name=next]").val();
        assertEquals("/desk/people?x=1", next);
        var in = browser.post("/desk/sign-in", "email", EMAIL, "password", PASSWORD, "next", next);
        assertEquals("/desk/people?x=1", in.way());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/desk//evil.example",
                "/\\evil.example",
                "/desk/\\evil",
                "/desk/../en/",
                "javascript:alert(1)",
                "/desk/\r\nSet-Cookie: a=b",
                "/en/"
            })
    void leads_nowhere_but_to_the_desk(String next) {
        person(EMAIL);
        var browser = browser();
        browser.get("/desk/sign-in");
        var answer = browser.post("/desk/sign-in", "email", EMAIL, "password", PASSWORD, "next", next);
        assertEquals("/desk/", answer.way());
        assertEquals(1, answer.http().headers().allValues("set-cookie").size());
    }

    @Test
    void a_new_token_takes_the_place_of_the_one_before() {
        person(EMAIL);
        var browser = browser();
        browser.get("/desk/sign-in");
        var planted = browser.cookie;
        browser.post("/desk/sign-in", "email", EMAIL, "password", PASSWORD);
        assertNotEquals(planted, browser.cookie);
        var thief = browser();
        thief.cookie = planted;
        assertEquals(303, thief.get("/desk/").status());
    }

    @Test
    void the_cookie_is_for_the_desk_alone() {
        person(EMAIL);
        var set = browser().signIn(EMAIL, PASSWORD).header("set-cookie");
        assertTrue(set.contains("Path=/desk;") || set.endsWith("Path=/desk"), set);
        assertTrue(set.toLowerCase(Locale.ROOT).contains("httponly"), set);
        assertTrue(set.contains("SameSite=Lax"), set);
        assertFalse(set.contains("Secure"), set);
        assertFalse(set.contains("Max-Age"), set);
    }

    @Test
    void the_cookie_is_secure_where_the_address_is() {
        try (var secure = another(Map.of("waymark.address", "https://waymark.example"))) {
            var set = new DeskBrowser(secure.getURL()).get("/desk/sign-in").header("set-cookie");
            assertTrue(set.contains("Secure"), set);
        }
    }

    @Test
    void readers_get_no_cookie() {
        for (var path :
                List.of("/", "/en/", "/en/nothing-here", "/health", "/api/v1/nothing", "/q/abcdefg", "/desks")) {
            assertEquals("", browser().get(path).header("set-cookie"), path);
        }
    }

    @Test
    void a_restart_or_another_node_signs_nobody_out() {
        var browser = browserOf(person(EMAIL));
        try (var other = another(Map.of())) {
            assertEquals(200, browser.at(other.getURL()).get("/desk/").status());
        }
        assertEquals(200, browser.get("/desk/").status());
    }

    @Test
    void a_start_tells_that_the_desk_is_in_use_only_while_somebody_is_signed_in() {
        browserOf(person(EMAIL));
        try (var other = another(Map.of())) {
            var context = other.getApplicationContext();
            var heard = context.getBean(DeskInUseHeard.class).times;
            var years = Duration.ofDays(1_000); // beyond what any test passes
            context.getBean(MovableClock.class).move(years);
            context.getBean(ResumeDesk.class).resume();
            assertEquals(0, heard.get());
            context.getBean(MovableClock.class).move(years.negated());
            context.getBean(ResumeDesk.class).resume();
            context.getBean(ResumeDesk.class).resume();
            assertEquals(1, heard.get());
        }
    }

    @Test
    void whoever_opens_the_page_to_sign_in_puts_the_desk_in_use_and_readers_do_not() {
        try (var other = another(Map.of())) {
            var heard = other.getApplicationContext().getBean(DeskInUseHeard.class).times;
            var browser = browser().at(other.getURL());
            browser.get("/en/");
            assertEquals(0, heard.get());
            browser.get("/desk/sign-in");
            browser.get("/desk/sign-in");
            assertEquals(1, heard.get());
        }
    }

    @Test
    void signing_out_ends_the_session_everywhere() {
        var browser = browserOf(person(EMAIL));
        var copy = browser.cookie;
        assertEquals(200, browser.get("/desk/").status());
        assertEquals("no-store", browser.get("/desk/").header("cache-control"));
        assertEquals("/desk/sign-in", browser.post("/desk/sign-out").way());
        browser.cookie = copy;
        assertEquals(303, browser.get("/desk/").status());
        assertEquals("sign-out", newestDeeds(1).get(0));
    }

    @Test
    void does_not_tell_whether_somebody_exists() {
        person(EMAIL);
        var here = browser().signIn(EMAIL, "not the password");
        var nobody = browser().signIn("nobody@example.org", "not the password");
        assertEquals(422, here.status());
        assertEquals(422, nobody.status());
        assertEquals(here.text(), nobody.text());
        assertEquals(EMAIL, here.page().getElementById("email").val());
        assertEquals("", here.page().getElementById("password").val());
    }

    @Test
    void a_link_that_was_never_used_opens_no_account() {
        var row = get(StaffRows.class)
                .save(StaffRow.added(
                        "Bruno", "bruno@example.org", get(MovableClock.class).instant()));
        assertTrue(row.number() > 0);
        assertEquals(422, browser().signIn("bruno@example.org", "").status());
    }

    @Test
    void slows_down_who_guesses_and_lets_others_in() {
        person(EMAIL);
        var guesser = browser().with("X-Real-IP", "203.0.113.7");
        for (int i = 0; i < SignInAttempts.TOGETHER; i++) {
            assertEquals(422, guesser.signIn(EMAIL, "guess " + i).status());
        }
        var late = guesser.signIn(EMAIL, PASSWORD);
        assertEquals(429, late.status());
        assertEquals("900", late.header("retry-after"));
        assertTrue(late.text().contains("Wait 15 minutes"), late.text());
        assertEquals(EMAIL, late.page().getElementById("email").val());
        assertEquals(
                303,
                browser()
                        .with("X-Real-IP", "203.0.113.8")
                        .signIn(EMAIL, PASSWORD)
                        .status());
        pass(SignInAttempts.WINDOW);
        assertEquals(303, guesser.signIn(EMAIL, PASSWORD).status());
    }

    @Test
    void slows_down_one_address_that_tries_many_accounts() {
        var guesser = browser().with("X-Real-IP", "2001:db8::1");
        for (int i = 0; i < SignInAttempts.APART; i++) {
            get(SignInAttempts.class).begin("person" + i, ClientAddress.of("2001:db8::ff"));
        }
        assertEquals(429, guesser.signIn(EMAIL, PASSWORD).status());
    }

    @Test
    void guesses_sent_at_once_count_as_well() throws Exception {
        person(EMAIL);
        var browser = browser();
        browser.get("/desk/sign-in");
        Callable<Integer> guess = () -> browser.at(address())
                .post("/desk/sign-in", "email", EMAIL, "password", "guess")
                .status();
        var many = Executors.newFixedThreadPool(8);
        try {
            int looked = 0;
            for (var answer : many.invokeAll(Collections.nCopies(16, guess))) {
                looked += answer.get() == 422 ? 1 : 0;
            }
            assertTrue(looked <= SignInAttempts.TOGETHER, looked + " guesses were looked at");
        } finally {
            many.shutdown();
        }
    }

    @Test
    void stores_neither_address_nor_account_nor_cookie() throws SQLException {
        person(EMAIL);
        var browser = browser().with("X-Real-IP", "203.0.113.7").with("User-Agent", "Mozilla/5.0 (Android 14; Mobile)");
        browser.signIn(EMAIL, "guess");
        browser.signIn(EMAIL, PASSWORD);
        var found = new StringBuilder();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var table : List.of("staff_session", "sign_in_attempt", "sign_in_key")) {
                var rows = statement.executeQuery("select * from " + table);
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        found.append(rows.getString(i)).append('|');
                    }
                }
            }
        }
        assertTrue(found.toString().contains("phone"), found.toString());
        for (var secret : List.of("203.0.113.7", "amira", "Mozilla", browser.cookie)) {
            assertFalse(found.toString().contains(secret), secret);
        }
        assertFalse(get(Journal.class).newest(20).toString().contains("203.0.113.7"));
    }

    @Test
    void the_key_of_a_day_is_thrown_away_with_it() throws SQLException {
        get(SignInAttempts.class).begin(EMAIL, ClientAddress.of("203.0.113.7"));
        pass(Duration.ofDays(1));
        get(SignInAttempts.class).begin(EMAIL, ClientAddress.of("203.0.113.7"));
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(
                    "select (select count(*) from sign_in_key) + (select count(*) from sign_in_attempt)");
            rows.next();
            assertEquals(2, rows.getInt(1));
        }
    }

    @Test
    void a_session_ends_when_nobody_uses_it() {
        var browser = browserOf(person(EMAIL));
        pass(Sessions.IDLE.minusMinutes(1));
        assertEquals(200, browser.get("/desk/").status());
        pass(Sessions.IDLE.minusMinutes(1));
        assertEquals(200, browser.get("/desk/").status());
        pass(Sessions.IDLE);
        assertEquals(303, browser.get("/desk/").status());
    }

    @Test
    void a_session_ends_after_a_day_however_busy() {
        var browser = browserOf(person(EMAIL));
        for (int hours = 3; hours < 24; hours += 3) {
            pass(Duration.ofHours(3));
            assertEquals(200, browser.get("/desk/").status(), hours + " hours");
        }
        pass(Duration.ofHours(3));
        assertEquals(303, browser.get("/desk/").status());
    }

    @Test
    void a_form_of_another_site_changes_nothing() {
        var member = person(EMAIL);
        var browser = browserOf(member);
        assertEquals(403, browser.postBare("/desk/me/name", "name", "Somebody").status());
        var forged = browser.postBare(
                "/desk/me/name", "name", "Somebody", "form-token", FormTokens.of(SecretToken.random()));
        assertEquals(403, forged.status());
        assertTrue(forged.text().contains("out of date"), forged.text());
        assertEquals(
                403,
                browser()
                        .postBare("/desk/sign-in", "email", EMAIL, "password", PASSWORD)
                        .status());
        assertEquals(
                "Amira <Haddad>",
                get(Staff.class).find(member.id()).orElseThrow().name());
        assertEquals(303, browser.post("/desk/me/name", "name", "Somebody").status());
    }

    @Test
    void a_form_of_a_session_that_is_over_is_refused_and_says_why() {
        var browser = browserOf(person(EMAIL));
        pass(Sessions.IDLE);
        var answer = browser.post("/desk/me/name", "name", "Somebody");
        assertEquals(401, answer.status());
        assertTrue(answer.text().contains("sign in"), answer.text());
    }

    @Test
    void another_writing_of_an_address_opens_no_door() {
        for (var path : List.of("/%64esk/people", "/desk/%70eople", "/desk//people", "/DESK/people", "/desk/people/")) {
            assertNotEquals(200, browser().get(path).status(), path);
        }
    }

    @Test
    void takes_what_cannot_be_typed() {
        for (var email : List.of("", "\u0000", "a".repeat(100_000), "x' or '1'='1", "\u202eamira@example.org")) {
            var answer = browser().signIn(email, "\u0000");
            assertEquals(422, answer.status(), email.length() + " characters");
        }
    }

    @Test
    void every_page_is_kept_nowhere_and_runs_no_script() {
        var answer = browser().get("/desk/sign-in");
        assertEquals("no-store", answer.header("cache-control"));
        assertTrue(answer.header("content-security-policy").startsWith("default-src 'none';style-src 'sha256-"));
        assertFalse(answer.header("content-security-policy").contains("unsafe"));
        assertEquals("no-referrer", answer.header("referrer-policy"));
        assertEquals(0, answer.page().select("script, [onclick], [style]").size());
    }

    @Test
    void speaks_the_language_asked_for() {
        var page = browser().get("/desk/sign-in?language=ar").page();
        assertEquals("ar", page.selectFirst("html").attr("lang"));
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertEquals(
                "fr",
                browser().with("Accept-Language", "fr-SN").get("/desk/sign-in").header("content-language"));
        assertEquals(
                "en",
                browser().with("Accept-Language", "am").get("/desk/sign-in").header("content-language"));
        assertEquals("en", browser().get("/desk/sign-in?language=xx").header("content-language"));
    }
}
