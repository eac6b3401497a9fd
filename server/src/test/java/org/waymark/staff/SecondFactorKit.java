package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second step of signing in, over HTTP, where administrators must have it. */
abstract class SecondFactorKit extends DeskKit {
    private static final String EMAIL = "amira@example.org";
    private static final String PATH = "/desk/me/second-factor";
    private static final Duration STEP = Duration.ofSeconds(30);

    @Override
    Map<String, Object> more() {
        return Map.of("waymark.desk.second-factor", "administrators");
    }

    @Test
    void is_turned_on_by_a_code_that_shows_the_app_knows_the_secret() {
        var browser = browserOf(person(EMAIL, Role.EDITOR));
        var totp = secretOn(browser.get(PATH));
        var wrong = browser.post(PATH, "secret", totp.secret(), "code", "000 000");
        assertEquals(422, wrong.status());
        assertEquals(totp, secretOn(wrong), "the app keeps what it scanned");
        var right = browser.post(PATH, "secret", totp.secret(), "code", now(totp));
        assertEquals(10, right.page().select(".codes li").size());
        assertEquals("turn-on-second-factor", newestDeeds(1).get(0));
        assertTrue(browser.get(PATH).text().contains("10 recovery codes are left"));
        var again = browser.post(PATH, "secret", totp.secret(), "code", now(totp));
        assertEquals(PATH, again.way(), "a second click changes nothing");
    }

    @Test
    void half_signed_in_opens_nothing_but_the_second_step() {
        var totp = protect(person(EMAIL, Role.EDITOR));
        var browser = browser();
        assertTrue(browser.signIn(EMAIL, PASSWORD).way().startsWith("/desk/sign-in/code"));
        for (var path : List.of("/desk/", "/desk/me", PATH)) {
            assertEquals("/desk/sign-in/code", browser.get(path).way(), path);
        }
        browser.get("/desk/sign-in/code");
        assertEquals(403, browser.post("/desk/me/name", "name", "Somebody").status());
        var half = browser.cookie;
        var answer = browser.post("/desk/sign-in/code", "code", now(totp), "next", "/desk/me");
        assertEquals("/desk/me", answer.way());
        assertNotEquals(half, browser.cookie);
        assertEquals(200, browser.get("/desk/me").status());
        browser.cookie = half;
        assertEquals(303, browser.get("/desk/me").status());
    }

    @Test
    void a_code_is_taken_once() {
        var totp = protect(person(EMAIL));
        var code = now(totp);
        assertEquals(303, secondStep(code).status());
        var again = secondStep(code);
        assertEquals(422, again.status());
        assertTrue(again.text().contains("used already"), again.text());
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong() {
        var totp = protect(person(EMAIL));
        long step = Totp.stepAt(get(Clock.class).instant());
        assertEquals(303, secondStep(totp.codeAt(step + 1)).status());
        pass(STEP.multipliedBy(4));
        assertEquals(303, secondStep(totp.codeAt(step + 3)).status());
        pass(STEP.multipliedBy(4));
        assertEquals(422, secondStep(totp.codeAt(step + 5)).status());
    }

    @Test
    void digits_of_any_keyboard_and_a_blank_will_do() {
        var totp = protect(person(EMAIL));
        var arabic = new StringBuilder();
        now(totp).chars().forEach(digit -> arabic.append((char) (0x0660 + digit - '0')));
        assertEquals(303, secondStep(arabic.insert(3, ' ').toString()).status());
    }

    @Test
    void a_recovery_code_opens_once() {
        var browser = browserOf(person(EMAIL));
        var totp = secretOn(browser.get(PATH));
        var codes = browser.post(PATH, "secret", totp.secret(), "code", now(totp));
        var code = codes.page().selectFirst(".codes li").text();
        assertEquals(14, code.length(), code);
        assertEquals(303, secondStep(" " + code.toUpperCase(Locale.ROOT)).status());
        assertEquals(422, secondStep(code).status());
        assertTrue(browser.get(PATH).text().contains("9 recovery codes are left"));
    }

    @Test
    void guesses_of_codes_are_slowed_down() {
        var totp = protect(person(EMAIL));
        for (int i = 0; i < SignInAttempts.TOGETHER; i++) {
            assertEquals(422, secondStep("00000" + i).status());
        }
        assertEquals(429, secondStep(now(totp)).status());
    }

    @Test
    void the_second_step_has_to_be_done_soon() {
        protect(person(EMAIL));
        var browser = browser();
        browser.signIn(EMAIL, PASSWORD);
        pass(Sessions.HALF);
        assertTrue(browser.get("/desk/sign-in/code").way().startsWith("/desk/sign-in?"));
    }

    @Test
    void an_administrator_must_have_it_before_anything_else() {
        var browser = browserOf(person(EMAIL, Role.ADMINISTRATOR));
        assertEquals(PATH, browser.get("/desk/people").way());
        assertEquals(
                403,
                browser.post("/desk/people/invite", "name", "B", "email", "b@example.org")
                        .status());
        var page = browser.get(PATH);
        assertTrue(page.text().contains("Administrators here need"), page.text());
        var totp = secretOn(page);
        browser.post(PATH, "secret", totp.secret(), "code", now(totp));
        assertEquals(200, browser.get("/desk/people").status());
        assertEquals(
                200,
                browserOf(person("bruno@example.org", Role.EDITOR))
                        .get("/desk/")
                        .status());
    }

    @Test
    void turning_it_off_or_renewing_codes_wants_a_code() {
        var me = person(EMAIL);
        var totp = protect(me);
        var browser = browserOf(me);
        assertEquals(422, browser.post(PATH + "/off", "code", "").status());
        assertEquals(
                422, browser.post(PATH + "/recovery-codes", "code", "000000").status());
        assertTrue(get(SecondFactor.class).isOn(me));
        var renewed = browser.post(PATH + "/recovery-codes", "code", now(totp));
        assertEquals(10, renewed.page().select(".codes li").size());
        pass(STEP);
        assertEquals("/desk/me", browser.post(PATH + "/off", "code", now(totp)).way());
        assertFalse(get(SecondFactor.class).isOn(me));
    }

    @Test
    void an_administrator_turns_it_off_for_somebody_who_lost_everything() {
        var amira = person(EMAIL, Role.ADMINISTRATOR);
        protect(amira);
        var bruno = person("bruno@example.org");
        protect(bruno);
        var admin = browserOf(amira);
        assertTrue(admin.get("/desk/people/" + bruno.id()).text().contains("Turn it off only if"));
        assertEquals(
                303,
                admin.post("/desk/people/" + bruno.id() + "/second-factor/off").status());
        assertEquals("/desk/", browser().signIn("bruno@example.org", PASSWORD).way());
        assertEquals("sign-in", newestDeeds(2).get(0));
        assertEquals("turn-off-second-factor", newestDeeds(2).get(1));
    }

    @Test
    void a_stolen_database_gives_no_secret_away() throws Exception {
        var me = person(EMAIL);
        var totp = protect(me);
        var stored = stored(me);
        assertTrue(Seal.isSealed(stored) && !stored.contains(totp.secret()), stored);
        var bruno = person("bruno@example.org");
        protect(bruno);
        store(bruno, stored);
        assertTrue(get(AppSecrets.class).of(bruno).isEmpty(), "sealed for somebody else");
        assertEquals(totp, get(AppSecrets.class).of(me).orElseThrow());
        store(me, stored.substring(0, stored.length() - 2) + "AA");
        assertEquals(422, secondStep(now(totp)).status(), "changed");
        var key = home.resolve("keys/secrets.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }

    @Test
    void a_secret_from_before_is_sealed_when_it_is_used() {
        var me = person(EMAIL);
        var totp = protect(me);
        store(me, totp.secret());
        assertEquals(303, secondStep(now(totp)).status());
        assertTrue(Seal.isSealed(stored(me)));
        pass(STEP);
        assertEquals(303, secondStep(now(totp)).status());
    }

    private String stored(StaffMember member) {
        return get(CredentialRows.class)
                .findByStaffAndKind(member.id(), CredentialRow.TOTP)
                .get(0)
                .secret();
    }

    private void store(StaffMember member, String secret) {
        get(CredentialRows.class).replaceSecret(member.id(), stored(member), secret);
    }

    private DeskBrowser.Answer secondStep(String code) {
        var browser = browser();
        browser.signIn(EMAIL, PASSWORD);
        browser.get("/desk/sign-in/code");
        return browser.post("/desk/sign-in/code", "code", code);
    }

    /** With the second step on; the code of this moment is used up by it. */
    private Totp protect(StaffMember member) {
        var totp = Totp.random();
        var on = get(SecondFactor.class).turnOn(member, totp, now(totp));
        assertEquals(10, on.size());
        pass(STEP);
        return totp;
    }

    private String now(Totp totp) {
        return totp.codeAt(Totp.stepAt(get(Clock.class).instant()));
    }

    private static Totp secretOn(DeskBrowser.Answer answer) {
        return new Totp(answer.page().selectFirst("input[name=secret]").val());
    }
}
