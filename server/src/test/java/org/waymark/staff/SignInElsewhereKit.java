package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose account it is that somebody from elsewhere gets. How they come is shown with a real provider, in a browser. */
abstract class SignInElsewhereKit extends DeskKit {
    private static final String AMIRA = "amira@example.org";
    private static final String THERE = "https://login.example.org";

    @Test
    void the_verified_address_finds_the_account_once_and_then_the_subject_does() {
        var amira = person(AMIRA);
        var bruno = person("bruno@example.org");
        assertEquals(Optional.of(amira.id()), found("1", "Amira@Example.org"));
        assertEquals("link-elsewhere", newestDeeds(1).get(0));
        assertEquals(Optional.of(amira.id()), found("1", "bruno@example.org"), "whatever the address is now");
        assertEquals(Optional.of(amira.id()), found("1", ""));
        assertEquals(Optional.empty(), found("2", AMIRA), "the address was given to somebody else");
        assertEquals(Optional.of(bruno.id()), found("2", "bruno@example.org"));
    }

    @Test
    void nobody_gets_in_without_an_account_or_a_verified_address() {
        person(AMIRA);
        assertEquals(Optional.empty(), found("1", ""));
        assertEquals(Optional.empty(), found("1", "stranger@example.org"));
        assertEquals(1, get(Staff.class).all().size());
    }

    @Test
    void a_closed_account_stays_closed_and_forgets_who_it_was_elsewhere() {
        var amira = person(AMIRA);
        var admin = person("admin@example.org", Role.ADMINISTRATOR);
        found("1", AMIRA);
        get(DeactivatePerson.class).deactivate(admin, amira.id());
        assertEquals(Optional.empty(), found("1", AMIRA));
        get(DeactivatePerson.class).reactivate(admin, amira.id());
        assertEquals(Optional.of(amira.id()), found("2", AMIRA), "as after a move to another provider");
    }

    @Test
    void a_place_that_is_away_or_another_costs_a_sentence_and_nothing_else() throws IOException {
        var place = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = "http://127.0.0.1:" + place.getAddress().getPort();
        place.createContext("/.well-known/openid-configuration", exchange -> {
            var other = "{\"issuer\":\"https://evil.example\",\"subject_types_supported\":[\"public\"],"
                    + "\"jwks_uri\":\"https://evil.example/jwks\"}";
            exchange.sendResponseHeaders(200, other.length());
            exchange.getResponseBody().write(other.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        Map<String, Object> settings = Map.of(
                "waymark.oidc.issuer", address,
                "waymark.oidc.client", "waymark",
                "waymark.oidc.secret", "secret",
                "waymark.oidc.name", "Office <Rome>");
        try (var other = another(settings)) {
            var browser = browser().at(other.getURL());
            var page = browser.get("/desk/sign-in?next=/desk/people");
            assertTrue(page.text().contains("Sign in with Office <Rome>"), page.text());
            var link =
                    page.page().selectFirst("a[href^=/desk/sign-in/elsewhere]").attr("href");
            place.start();
            for (var there : List.of("says it is another", "is away")) {
                var answer = browser.get(link);
                assertEquals(502, answer.status(), there);
                assertTrue(answer.text().contains("Signing in there did not work"), answer.text());
                place.stop(0);
            }
            assertEquals(
                    502,
                    browser.get("/desk/sign-in/elsewhere/back?code=a&state=b").status());
        }
    }

    @Test
    void there_is_no_such_way_unless_it_is_set() {
        var browser = browser();
        assertTrue(
                browser.get("/desk/sign-in").page().select("a[href*=elsewhere]").isEmpty());
        assertEquals(404, browser.get("/desk/sign-in/elsewhere").status());
        try (var open = another(Map.of(
                "waymark.oidc.issuer", "http://login.example.org",
                "waymark.oidc.client", "waymark",
                "waymark.oidc.secret", "secret"))) {
            assertEquals(
                    404,
                    browser.at(open.getURL()).get("/desk/sign-in/elsewhere").status(),
                    "not without TLS");
        }
    }

    private Optional<Long> found(String subject, String email) {
        return get(SignInElsewhere.class)
                .find(new SomebodyElsewhere(THERE, subject, email))
                .map(StaffMember::id);
    }
}
