package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.journal.Journal;

/** Links that go out by mail, through a mail server that takes them, one that is gone, and one that never answers. */
abstract class MailKit extends DeskWithPost {
    private static final String AMIRA = "amira@example.org";
    private static final String BRUNO = "bruno@example.org";
    private static final String NEW_PASSWORD = "three boats on the river";
    private static final Pattern LINK = Pattern.compile("http\\S*(/desk/link/\\S+)");

    @Test
    void an_invitation_comes_in_the_language_of_the_person_and_opens_their_desk() throws Exception {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var page = admin.post("/desk/people/invite", "name", "Bruno", "email", BRUNO, "language", "ar");
        assertTrue(page.text().contains("The mail is on its way"), page.text());
        assertTrue(page.page().select(".secret--link").isEmpty(), "whoever invites does not see it");
        var mail = only();
        assertEquals("Waymark: رابط لك", mail.getSubject());
        assertEquals(List.of(BRUNO, "desk@example.org"), List.of(to(mail), from(mail)));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        var html = Jsoup.parse(part(mail, 1));
        assertEquals("rtl", html.selectFirst("html").attr("dir"));
        assertEquals(linkIn(part(mail, 0)), linkIn(html.selectFirst("a").attr("href")));
        var bruno = browser();
        var link = linkIn(part(mail, 0));
        assertEquals("ar", bruno.get(link).page().selectFirst("html").attr("lang"));
        assertEquals(
                200,
                bruno.postBare(link, "name", "Bruno", "password", NEW_PASSWORD, "repeat", NEW_PASSWORD)
                        .status());
        bruno.signIn(BRUNO, NEW_PASSWORD);
        assertEquals("rtl", bruno.get("/desk/").page().selectFirst("html").attr("dir"));
    }

    @Test
    void what_is_typed_as_a_name_is_no_part_of_the_mail_but_text() throws Exception {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        admin.post("/desk/people/invite", "name", "<b>B</b>\r\nBcc: x@example.org", "email", BRUNO);
        var mail = only();
        assertEquals(1, mail.getAllRecipients().length);
        assertTrue(part(mail, 0).startsWith("Hello <b>B</b> Bcc: x@example.org,"), part(mail, 0));
        assertTrue(Jsoup.parse(part(mail, 1)).select("b").isEmpty());
    }

    @Test
    void whoever_forgot_their_password_gets_a_link_that_works_once_and_ends_the_others() throws Exception {
        person(AMIRA);
        var browser = browser();
        assertEquals(
                1,
                browser.get("/desk/sign-in")
                        .page()
                        .select("a[href^=/desk/forgotten]")
                        .size());
        browser.get("/desk/forgotten");
        var asked = browser.post("/desk/forgotten", "email", "Amira@Example.org");
        assertEquals(200, asked.status());
        var first = linkIn(part(only(), 0));
        browser.get("/desk/forgotten");
        browser.post("/desk/forgotten", "email", AMIRA);
        assertTrue(post.waitForIncomingEmail(PATIENCE, 2));
        assertEquals(200, browser().get(first).status(), "a stranger who asks ends nothing");
        var chosen = browser().postBare(first, "name", "A", "password", NEW_PASSWORD, "repeat", NEW_PASSWORD);
        assertEquals(200, chosen.status());
        for (var mail : post.getReceivedMessages()) {
            assertEquals(410, browser().get(linkIn(part(mail, 0))).status());
        }
        assertEquals(303, browser().signIn(AMIRA, NEW_PASSWORD).status());
    }

    @Test
    void a_link_that_was_asked_for_runs_out_within_the_hour() throws Exception {
        person(AMIRA);
        var browser = browser();
        browser.get("/desk/forgotten");
        browser.post("/desk/forgotten", "email", AMIRA);
        var link = linkIn(part(only(), 0));
        pass(MakeLink.ASKED_VALID);
        assertEquals(410, browser().get(link).status());
    }

    @Test
    void nobody_learns_who_has_an_account() throws Exception {
        person(AMIRA);
        var closed = person("closed@example.org");
        get(DeactivatePerson.class).deactivate(person("admin@example.org", Role.ADMINISTRATOR), closed.id());
        var answers = List.of("nobody@example.org", "closed@example.org", AMIRA).stream()
                .map(email -> {
                    var browser = browser();
                    browser.get("/desk/forgotten");
                    return browser.post("/desk/forgotten", "email", email);
                })
                .toList();
        assertEquals(
                1, answers.stream().map(DeskBrowser.Answer::text).distinct().count());
        assertEquals(
                List.of(200),
                answers.stream().map(DeskBrowser.Answer::status).distinct().toList());
        assertEquals(AMIRA, to(only()), "the last who asked, and nobody before");
        assertFalse(get(Journal.class).newest(50).toString().contains("example.org"));
    }

    @Test
    void asking_again_and_again_is_slowed_down() throws Exception {
        person(AMIRA);
        var browser = browser();
        browser.get("/desk/forgotten");
        for (int i = 0; i < SignInAttempts.TOGETHER; i++) {
            assertEquals(200, browser.post("/desk/forgotten", "email", AMIRA).status());
            browser.get("/desk/forgotten");
        }
        var tooMany = browser.post("/desk/forgotten", "email", AMIRA);
        assertEquals(429, tooMany.status());
        assertEquals(AMIRA, tooMany.page().getElementById("email").val());
        assertTrue(post.waitForIncomingEmail(PATIENCE, SignInAttempts.TOGETHER));
    }

    @Test
    void what_is_no_address_is_said_at_its_field() {
        var browser = browser();
        browser.get("/desk/forgotten");
        var answer = browser.post("/desk/forgotten", "email", "amira");
        assertEquals(422, answer.status());
        assertEquals("amira", answer.page().getElementById("email").val());
    }

    @Test
    void an_administrator_can_still_hand_a_link_over() {
        var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR));
        var bruno = person(BRUNO);
        admin.get("/desk/people/" + bruno.id());
        var shown = admin.post("/desk/people/" + bruno.id() + "/link", "by-hand", "1");
        assertEquals(1, shown.page().select(".secret--link").size());
        assertEquals(0, post.getReceivedMessages().length);
    }

    @Test
    void a_mail_server_that_is_gone_or_wants_no_encryption_loses_no_invitation() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        for (Map<String, Object> trouble : List.<Map<String, Object>>of(
                Map.of("waymark.mail.port", free), Map.of("waymark.mail.security", "starttls"))) {
            clear();
            try (var other = another(trouble)) {
                var admin = browserOf(person(AMIRA, Role.ADMINISTRATOR)).at(other.getURL());
                var page = admin.post("/desk/people/invite", "name", "Bruno", "email", BRUNO);
                assertEquals(200, page.status());
                assertTrue(page.text().contains("The mail could not be sent. Nothing is lost"), page.text());
                var link = page.page().selectFirst(".secret--link").text().replaceFirst("^https?://[^/]+", "");
                assertEquals(200, browser().get(link).status());
            }
        }
        assertEquals(0, post.getReceivedMessages().length, "nothing went out in the clear");
    }

    @Test
    void a_mail_server_that_never_answers_keeps_nobody_waiting_who_forgot_a_password() throws Exception {
        person(AMIRA);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var other = another(Map.of("waymark.mail.port", silent.getLocalPort()))) {
            var browser = browser().at(other.getURL());
            browser.get("/desk/forgotten");
            assertEquals(200, browser.post("/desk/forgotten", "email", AMIRA).status());
            silent.accept().close(); // only now does anybody look at the mail
        }
    }

    @Test
    void without_a_mail_server_nobody_is_offered_a_mail() throws IOException {
        person(AMIRA);
        try (var other = another(Map.of("waymark.mail.host", ""))) {
            var browser = browser().at(other.getURL());
            var signIn = browser.get("/desk/sign-in");
            assertTrue(signIn.text().contains("ask an administrator for a new link"), signIn.text());
            assertTrue(signIn.page().select("a[href^=/desk/forgotten]").isEmpty());
            assertEquals(404, browser.get("/desk/forgotten").status());
            assertEquals(404, browser.post("/desk/forgotten", "email", AMIRA).status());
        }
    }

    private static String to(MimeMessage mail) throws MessagingException {
        return mail.getAllRecipients()[0].toString();
    }

    private static String from(MimeMessage mail) throws MessagingException {
        return mail.getFrom()[0].toString();
    }

    private static String linkIn(String text) {
        var link = LINK.matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }
}
