package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.journal.Deed;
import org.waymark.journal.Journal;
import org.waymark.store.Store;

/** From the link in the terminal to the first administrator, over HTTP. Each test has an empty database of its own. */
abstract class FirstAdministratorKit {
    private static final String PASSWORD = "a quiet road in June";
    private static final Map<String, String> AMIRA =
            Map.of("name", "Amira <Haddad>", "email", "Amira@example.org", "password", PASSWORD, "repeat", PASSWORD);

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedServer server;

    /** The configuration that leads to a new, empty database. */
    abstract Map<String, Object> emptyDatabase() throws Exception;

    @BeforeEach
    void start() throws Exception {
        var settings = new HashMap<>(emptyDatabase());
        settings.put("micronaut.server.port", -1);
        settings.put(MovableClock.WANTED, true);
        server = ApplicationContext.run(EmbeddedServer.class, settings);
        get(Store.class).open();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void becomes_administrator_by_the_link_once() throws Exception {
        var link = link();
        var page = ask(link, "en");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("At least 12 characters"), page.body());

        var done = send(link, AMIRA);
        assertEquals(200, done.statusCode());
        assertTrue(done.body().contains("The account was created"), done.body());
        var members = get(Staff.class).all();
        assertEquals(1, members.size());
        assertEquals("Amira <Haddad>", members.get(0).name());
        assertEquals("amira@example.org", members.get(0).email());
        assertEquals(Set.of(Role.ADMINISTRATOR), members.get(0).roles());
        var stored = get(CredentialRows.class).findByStaff(members.get(0).id());
        assertTrue(new PasswordHash(stored.get(0).secret()).matches(PASSWORD));

        assertEquals(410, ask(link, "en").statusCode());
        var again = send(link, AMIRA);
        assertEquals(410, again.statusCode());
        assertTrue(again.body().contains("used already"), again.body());
        assertEquals(1, get(Staff.class).all().size());
    }

    @Test
    void gives_no_link_once_there_is_an_administrator() throws Exception {
        send(link(), AMIRA);
        assertTrue(get(InviteFirstAdministrator.class).link(address()).isEmpty());
    }

    @Test
    void another_link_ends_with_the_first_administrator() throws Exception {
        var other = link();
        send(link(), AMIRA);
        assertEquals(410, ask(other, "en").statusCode());
        assertEquals(410, send(other, AMIRA).statusCode());
    }

    @Test
    void a_link_runs_out_after_a_day() throws Exception {
        var link = link();
        get(MovableClock.class).move(InviteFirstAdministrator.VALID.minus(Duration.ofMillis(1)));
        assertEquals(200, ask(link, "en").statusCode());
        get(MovableClock.class).move(Duration.ofMillis(1));
        var late = send(link, AMIRA);
        assertEquals(410, late.statusCode());
        assertTrue(late.body().contains("run out"), late.body());
        assertTrue(get(Staff.class).all().isEmpty());
    }

    @Test
    void a_guessed_link_opens_nothing() throws Exception {
        link();
        var guess =
                address() + InviteFirstAdministrator.PATH + SecretToken.random().value();
        assertEquals(410, ask(guess, "en").statusCode());
        assertEquals(410, send(guess, AMIRA).statusCode());
    }

    @Test
    void says_what_is_wrong_and_keeps_what_was_typed_but_the_password() throws Exception {
        var link = link();
        var wrong = new HashMap<>(AMIRA);
        wrong.putAll(Map.of("email", "amira", "password", "too short", "repeat", "too short"));
        var answer = send(link, wrong);
        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals("Amira <Haddad>", page.getElementById("name").val());
        assertEquals("amira", page.getElementById("email").val());
        assertEquals("", page.getElementById("password").val());
        assertEquals(List.of("email", "password"), page.select("[aria-invalid]").eachAttr("name"));
        assertEquals(2, page.select("[role=alert] a").size());
        assertFalse(answer.body().contains("too short\""), "the password is not sent back");
        assertEquals(200, send(link, AMIRA).statusCode());
    }

    @Test
    void of_two_who_try_at_once_one_succeeds() throws Exception {
        var link = link();
        var other = link();
        Callable<Integer> first = () -> send(link, AMIRA).statusCode();
        Callable<Integer> second = () -> send(other, AMIRA).statusCode();
        var both = Executors.newFixedThreadPool(2);
        try {
            var seen = both.invokeAll(List.of(first, second)).stream()
                    .map(FirstAdministratorKit::now)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(200, 410), seen);
        } finally {
            both.shutdown();
        }
        assertEquals(1, get(Staff.class).all().size());
    }

    @Test
    void tells_nobody_the_link() throws Exception {
        var link = link();
        var headers = ask(link, "en").headers();
        assertEquals("no-referrer", headers.firstValue("referrer-policy").orElseThrow());
        assertEquals("no-store", headers.firstValue("cache-control").orElseThrow());
        assertTrue(headers.firstValue("content-security-policy").orElseThrow().startsWith("default-src 'none'"));
        assertTrue(headers.firstValue("set-cookie").isEmpty());

        var token = link.substring(link.lastIndexOf('/') + 1);
        var stored = get(InvitationRows.class)
                .findByTokenHashAndPurpose(new SecretToken(token).hash(), InvitationRow.FIRST_ADMINISTRATOR)
                .orElseThrow();
        assertFalse(stored.toString().contains(token));
        assertFalse(get(Journal.class).newest(10).toString().contains(token));
    }

    @Test
    void the_journal_names_the_person_by_number_alone() throws Exception {
        send(link(), AMIRA);
        var deeds = get(Journal.class).newest(10);
        assertEquals(
                List.of("create-first-administrator", "invite-first-administrator"),
                deeds.stream().map(Deed::action).toList());
        assertFalse(deeds.toString().toLowerCase(Locale.ROOT).contains("amira"));
    }

    @Test
    void speaks_the_language_of_the_browser() throws Exception {
        var page = Jsoup.parse(ask(link(), "ar-SD,ar;q=0.9").body());
        assertEquals("ar", page.selectFirst("html").attr("lang"));
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertFalse(page.text().contains("Password"));
        assertEquals(0, page.select("script").size());
    }

    private static int now(Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private String link() {
        return get(InviteFirstAdministrator.class).link(address()).orElseThrow();
    }

    private String address() {
        return server.getURL().toString();
    }

    private HttpResponse<String> ask(String link, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(link)).header("Accept-Language", language);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String link, Map<String, String> fields) throws Exception {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private <T> T get(Class<T> bean) {
        return server.getApplicationContext().getBean(bean);
    }
}
