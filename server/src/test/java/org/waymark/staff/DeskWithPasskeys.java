package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.function.Consumer;

/** A desk to test that is reached under a name, so that it has passkeys; administrators must have a second step. */
abstract class DeskWithPasskeys extends DeskKit {
    static final String EMAIL = "amira@example.org";
    static final String PATH = "/desk/me/passkeys";
    static final String SIGN_IN = "/desk/sign-in/passkey";
    static final String ORIGIN = "https://desk.example.org:8443";
    static final String SITE = "desk.example.org";

    @Override
    Map<String, Object> more() {
        return Map.of(
                "waymark.address", "https://Desk.example.org:8443/", "waymark.desk.second-factor", "administrators");
    }

    static PasskeyPhone phone() {
        return new PasskeyPhone(ORIGIN, SITE);
    }

    DeskBrowser stranger() {
        var browser = browser();
        browser.get("/desk/sign-in");
        return browser;
    }

    static String begin(DeskBrowser browser) {
        browser.get(PATH);
        var page = browser.post(PATH + "/new", "name", "my <phone>", "password", PASSWORD);
        assertEquals(200, page.status(), page.text());
        return page.page().selectFirst("form[data-passkey-make]").attr("data-passkey-make");
    }

    static DeskBrowser.Answer make(DeskBrowser browser, PasskeyPhone phone) {
        return browser.post(PATH, "name", "my <phone>", "credential", phone.make(begin(browser)));
    }

    static String ask(DeskBrowser browser) {
        var answer = browser.post(SIGN_IN + "/challenge");
        assertEquals(200, answer.status(), answer.text());
        return answer.http().body();
    }

    static DeskBrowser.Answer signIn(DeskBrowser browser, PasskeyPhone phone, String... more) {
        browser.get("/desk/sign-in");
        var credential = phone.use(ask(browser));
        return more.length == 0
                ? browser.post(SIGN_IN, "credential", credential)
                : browser.post(SIGN_IN, "credential", credential, more[0], more[1]);
    }

    void refuses(PasskeyPhone phone, Consumer<PasskeyPhone> lie, Consumer<PasskeyPhone> truth) {
        lie.accept(phone);
        assertRefused(signIn(stranger(), phone));
        truth.accept(phone);
    }

    static void assertRefused(DeskBrowser.Answer answer) {
        assertEquals(422, answer.status(), answer.text());
        assertEquals(
                1, answer.page().select("[role=alert].notice:not([hidden])").size());
    }
}
