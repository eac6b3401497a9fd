package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.push.Phone;
import org.waymark.campaigns.push.PushService;
import org.waymark.campaigns.push.PushService.Got;
import org.waymark.campaigns.push.PushService.Reply;
import org.waymark.content.Fields;
import org.waymark.staff.Role;

/** Alerts by web push: who asked gets what they asked for, once, and nothing gives them away. */
abstract class AlertsKit extends ListsKit {
    @AfterEach
    void forget_who_asked() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from push_subscription");
        }
    }

    @Test
    void who_asked_gets_it_in_their_language_about_their_topic_and_no_one_else() throws Exception {
        var message = message("alert", false);
        adopt(save(message, AR, text("عن التنبيه", false, "هذا لك دائماً.\n"), 1));
        var other = message("elsewhere", false);
        var amina = asked("amina", "en", message);
        var yusuf = asked("yusuf", "ar", message, other);
        asked("marie", "en", other);
        asked("fatou", "fr", message);
        var way = approved(message, "message-0-push", "on", "language-ar", "wait");
        var alert = alert(way, message);
        assertEquals(2, service().got().size());
        var got = of(amina);
        var shown = Fields.parse(amina.read(got.body()));
        assertEquals("About alert", shown.textOrEmpty("body"));
        assertEquals("Waymark", shown.textOrEmpty("title"));
        assertEquals("/en/alert/", shown.textOrEmpty("href"));
        assertEquals("rtl", Fields.parse(yusuf.read(of(yusuf).body())).textOrEmpty("dir"));
        assertEquals("عن التنبيه", Fields.parse(yusuf.read(of(yusuf).body())).textOrEmpty("body"));
        assertEquals("aes128gcm", got.headers().get("content-encoding"));
        assertEquals("259200", got.headers().get("ttl"));
        assertEquals("high", got.headers().get("urgency"));
        assertTrue(got.headers().get("topic").matches("[A-Za-z0-9_-]{32}"), "replaces an older one, and names nothing");
        assertEquals(got.headers().get("topic"), shown.textOrEmpty("tag"));
        isOurs(got.headers().get("authorization"));
        work();
        assertEquals(2, service().got().size(), "once");
        assertTrue(
                mine.get(alert).text().contains("Nothing more goes out"),
                mine.get(alert).text());
        assertEquals(List.of(), bean(RecipientRows.class).languages(id(alert)), "the list is gone");
        assertEquals(
                "", stored("select sealed from push_subscription where sealed like '%wpush%' or sealed like '%http%'"));
    }

    @Test
    void a_title_that_gives_somebody_away_is_on_no_lock_screen() {
        var message = message("hidden", true);
        var amina = asked("amina", "en", message);
        var way = approved(message, "message-0-push", "on");
        var page = mine.get(way + "/messages/" + message).text();
        assertTrue(page.contains("Waymark There is new information"), page);
        assertEquals(
                303,
                approve(signedIn(somebody("carla", everywhere(Role.CAMPAIGN_MANAGER))), way, 1)
                        .status());
        alert(way, message);
        var shown = amina.read(of(amina).body());
        assertEquals("There is new information", Fields.parse(shown).textOrEmpty("body"));
        assertFalse(shown.contains("About hidden"), shown);
    }

    @Test
    void what_one_service_answers_costs_nobody_else_anything() throws Exception {
        var message = message("answers", false);
        var phones = IntStream.range(0, 40)
                .mapToObj(i -> asked("phone" + i, "en", message))
                .toList();
        service().reply = phone -> switch (phone) {
            case "phone1" -> Reply.of(410);
            case "phone2" -> Reply.of(404);
            case "phone3" -> Reply.of(413);
            case "phone4" -> new Reply(307, Map.of("Location", "http://127.0.0.1:1/"));
            case "phone5" -> PushService.CUT;
            case "phone6" -> PushService.SILENT;
            case "phone7" -> Reply.of(200);
            case "phone8" -> Reply.of(403);
            case "phone9" -> Reply.of(503);
            default -> Reply.of(201);
        };
        var alert = alert(approved(message, "message-0-push", "on"), message);
        assertEquals(Map.of("sent", 31L, "failed", 5L, "unknown", 3L, "waiting", 1L), states(alert));
        assertEquals("38", stored("select count(*) from push_subscription"), "who is gone is forgotten");
        service().reply = phone -> Reply.of(201);
        for (int round = 0; round < 3; round++) {
            passTime(Duration.ofMinutes(5));
            work();
        }
        assertEquals(Map.of("sent", 32L, "failed", 5L, "unknown", 3L), states(alert));
        var twice = service().counts();
        assertEquals(2, twice.remove("phone9"), "the one that was surely not taken");
        assertEquals(List.of(1L), twice.values().stream().distinct().toList());
        assertEquals(phones.size(), twice.size() + 1);
        var page = mine.get(alert).text();
        assertTrue(page.contains("The browser takes no alerts any more"), page);
        assertTrue(page.contains("HTTP status 307"), page);
        var results = mine.get(alert.replaceFirst("/sending/.*", "/results/table/results.csv"))
                .text();
        assertTrue(results.contains("\"push\",\"\",\"sent\",\"32\""), results);
    }

    @Test
    void a_service_that_wants_rest_gets_it() {
        var message = message("busy", false);
        IntStream.range(0, 60).forEach(i -> asked("busy" + i, "en", message));
        service().reply = phone -> new Reply(429, Map.of("Retry-After", "600"));
        var alert = alert(approved(message, "message-0-push", "on"), message);
        int told = service().got().size();
        assertTrue(told <= 40, "after the first that said so, the others wait: " + told);
        service().reply = phone -> Reply.of(201);
        passTime(Duration.ofMinutes(9));
        work();
        assertEquals(told, service().got().size());
        for (int round = 0; round < 3; round++) {
            passTime(Duration.ofMinutes(3));
            work();
        }
        assertEquals(Map.of("sent", 60L), states(alert));
    }

    @Test
    void who_stops_gets_nothing_more_and_who_moves_keeps_getting_it() throws Exception {
        var message = message("moving", false);
        var amina = asked("amina", "en", message);
        var yusuf = asked("yusuf", "en", message);
        var way = approved(message, "message-0-push", "on");
        var prepared = prepare(way, message);
        assertEquals(303, confirm(prepared, "at", "2026-12-18T09:00").status());
        var asked = stranger()
                .json("/api/alerts/stop", "{\"endpoint\":\"" + service().endpoint(amina) + "\"}");
        assertEquals(204, asked.status());
        assertEquals(
                204,
                stranger()
                        .json("/api/alerts/stop", "{\"endpoint\":\"" + service().endpoint(amina) + "\"}")
                        .status());
        var moved = new Phone("moved");
        var wish = wish(moved, "xx", List.of())
                .replaceFirst("}$", ",\"replaces\":\"" + service().endpoint(yusuf) + "\"}");
        assertEquals(204, stranger().json("/api/alerts", wish).status());
        assertEquals(422, stranger().json("/api/alerts", wish).status(), "nobody knows the old one any more");
        passTime(Duration.between(bean(Clock.class).instant(), Instant.parse("2026-12-19T00:00:00Z")));
        mine = signedIn(planner);
        work();
        assertEquals(Map.of("moved", 1L), service().counts());
        assertEquals("1", stored("select count(*) from push_topic"));
    }

    @Test
    void nonsense_is_refused_by_name_and_nothing_of_it_is_kept() throws Exception {
        var message = message("nonsense", false);
        var good = wish(new Phone("good"), "en", List.of("nonsense"));
        var refused = Map.of(
                good.replace(service().origin(), "http://10.0.0.1"),
                "endpoint",
                good.replace(service().origin(), "https://fcm.googleapis.com.example.org"),
                "endpoint",
                good.replaceFirst("\"p256dh\":\"B", "\"p256dh\":\"C"),
                "p256dh",
                good.replaceFirst("\"auth\":\"....", "\"auth\":\""),
                "auth",
                good.replace("\"en\"", "\"xx\""),
                "language",
                good.replace("[\"nonsense\"]", "[\"" + message + "\"]"),
                "topics",
                "{}",
                "endpoint");
        refused.forEach((sent, field) -> {
            var answer = stranger().json("/api/alerts", sent);
            assertEquals(422, answer.status(), sent);
            assertTrue(answer.header("content-type").startsWith("application/problem+json"));
            assertTrue(
                    answer.http().body().contains("for alerts: " + field),
                    answer.http().body());
        });
        assertEquals(400, stranger().json("/api/alerts", "{\"endpoint\":").status());
        assertEquals("0", stored("select count(*) from push_subscription"));
        var crowd = stranger().with("X-Real-IP", "203.0.113.9");
        var answer = crowd.json("/api/alerts", good);
        assertEquals(204, answer.status());
        // Sixty a minute, and while they are sent a new minute may begin.
        for (int i = 0; i < 125 && answer.status() == 204; i++) {
            answer = crowd.json("/api/alerts", good);
        }
        assertEquals(429, answer.status());
        assertEquals("60", answer.header("retry-after"));
        assertEquals(204, stranger().json("/api/alerts", good).status(), "others go on");
        assertEquals("1", stored("select count(*) from push_subscription"), "who asks again is told once all the same");
    }

    private Got of(Phone phone) {
        return service().got().stream()
                .filter(each -> each.phone().equals(phone.name))
                .findFirst()
                .orElseThrow();
    }

    private void isOurs(String authorization) {
        var key = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(stranger().file("/api/alerts"));
        assertTrue(authorization.startsWith("vapid t=") && authorization.endsWith(", k=" + key), authorization);
        var token = authorization.substring("vapid t=".length(), authorization.indexOf(','));
        assertTrue(Phone.isSigned(token, key));
        var said = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        var claims = Fields.parse(said);
        assertEquals(service().origin(), claims.textOrEmpty("aud"));
        assertEquals("https://example.org", claims.textOrEmpty("sub"));
        long left = Long.parseLong(said.replaceFirst(".*\"exp\":([0-9]+).*", "$1"))
                - bean(Clock.class).instant().getEpochSecond();
        assertTrue(left > 3600 && left <= 86_400, said);
    }

    /** The first cell that a question to the store finds; empty for none. */
    private String stored(String question) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
