package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every route of the desk with every role: who gets in is written down here a second time. */
class RoutesHttpTest extends DeskKit {
    private static final String EVERYBODY = "everybody";
    private static final String STAFF = "staff";
    private static final String HALF = "half signed in";
    private static final String ALL = "administrator editor translator reviewer campaign-manager reader";
    private static final String TRANSLATORS = "administrator editor translator";
    private static final String WRITERS = "administrator editor";
    private static final String CAMPAIGNERS = "administrator campaign-manager";
    private static final String REVIEWERS = "administrator reviewer";

    /** A route that is not here, or is here and no longer there, fails the test. */
    private static final Map<String, String> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /desk/setup/{token}", EVERYBODY),
            Map.entry("POST /desk/setup/{token}", EVERYBODY),
            Map.entry("GET /desk/link/{token}", EVERYBODY),
            Map.entry("POST /desk/link/{token}", EVERYBODY),
            Map.entry("GET /desk/sign-in", EVERYBODY),
            Map.entry("POST /desk/sign-in", EVERYBODY),
            Map.entry("POST /desk/sign-out", EVERYBODY),
            Map.entry("GET /desk/sign-in/code", HALF),
            Map.entry("POST /desk/sign-in/code", HALF),
            Map.entry("GET /desk", STAFF),
            Map.entry("GET /desk/form-token", STAFF),
            Map.entry("GET /desk/scripts/{file}", EVERYBODY),
            Map.entry("GET /desk/embeds", ALL),
            Map.entry("GET /desk/documents", ALL),
            Map.entry("GET /desk/documents/new", WRITERS),
            Map.entry("POST /desk/documents/new", WRITERS),
            Map.entry("GET /desk/documents/{document}", ALL),
            Map.entry("GET /desk/documents/{document}/{language}", ALL),
            Map.entry("POST /desk/documents/{document}/{language}", WRITERS),
            Map.entry("POST /desk/documents/{document}/{language}/draft", TRANSLATORS),
            Map.entry("POST /desk/documents/{document}/{language}/draft/erase", TRANSLATORS),
            Map.entry("GET /desk/documents/{document}/{language}/history", ALL),
            Map.entry("GET /desk/translate/{document}/{language}", TRANSLATORS),
            Map.entry("POST /desk/translate/{document}/{language}", TRANSLATORS),
            Map.entry("GET /desk/exchange", TRANSLATORS),
            Map.entry("POST /desk/exchange", TRANSLATORS),
            Map.entry("GET /desk/exchange/file", TRANSLATORS),
            Map.entry("POST /desk/exchange/take", TRANSLATORS),
            Map.entry("GET /desk/me", STAFF),
            Map.entry("POST /desk/me/name", STAFF),
            Map.entry("POST /desk/me/language", STAFF),
            Map.entry("POST /desk/me/password", STAFF),
            Map.entry("POST /desk/me/sessions/{id}/end", STAFF),
            Map.entry("POST /desk/me/sessions/end-others", STAFF),
            Map.entry("GET /desk/forgotten", EVERYBODY),
            Map.entry("POST /desk/forgotten", EVERYBODY),
            Map.entry("POST /desk/sign-in/passkey/challenge", EVERYBODY),
            Map.entry("POST /desk/sign-in/passkey", EVERYBODY),
            Map.entry("GET /desk/me/passkeys", STAFF),
            Map.entry("POST /desk/me/passkeys", STAFF),
            Map.entry("POST /desk/me/passkeys/new", STAFF),
            Map.entry("POST /desk/me/passkeys/{id}/remove", STAFF),
            Map.entry("GET /desk/sign-in/elsewhere", EVERYBODY),
            Map.entry("GET /desk/sign-in/elsewhere/back", EVERYBODY),
            Map.entry("GET /desk/me/second-factor", STAFF),
            Map.entry("POST /desk/me/second-factor", STAFF),
            Map.entry("POST /desk/me/second-factor/recovery-codes", STAFF),
            Map.entry("POST /desk/me/second-factor/off", STAFF),
            Map.entry("GET /desk/releases", REVIEWERS),
            Map.entry("POST /desk/releases", REVIEWERS),
            Map.entry("POST /desk/releases/{planned}/call-off", REVIEWERS),
            Map.entry("GET /desk/editions", ALL),
            Map.entry("GET /desk/editions/{number}", ALL),
            Map.entry("POST /desk/editions/{number}/roll-back", REVIEWERS),
            Map.entry("GET /desk/withdrawals", REVIEWERS),
            Map.entry("POST /desk/withdrawals", REVIEWERS),
            Map.entry("GET /desk/media", ALL),
            Map.entry("POST /desk/media", WRITERS),
            Map.entry("POST /desk/media/save", WRITERS),
            Map.entry("GET /desk/media/{document}", ALL),
            Map.entry("POST /desk/media/{document}", WRITERS),
            Map.entry("GET /desk/media/{document}/file", ALL),
            Map.entry("POST /desk/media/{document}/replace", WRITERS),
            Map.entry("GET /desk/media/{document}/{language}/recording", ALL),
            Map.entry("POST /desk/media/{document}/{language}/recording", TRANSLATORS),
            Map.entry("POST /desk/media/{document}/{language}/recording/remove", TRANSLATORS),
            Map.entry("GET /desk/media/{document}/{language}/recording/{form}", ALL),
            Map.entry("GET /desk/matrix", ALL),
            Map.entry("POST /desk/still-valid/{document}", REVIEWERS),
            Map.entry("GET /desk/campaigns", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/new", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/calendar", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/table/sms.csv", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/notice/{language}", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/alert/draft.cap", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/{language}/plain", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/alerts", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/alerts", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/sending", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/sending", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/sending/{sending}", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/sending/{sending}/confirm", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/sending/{sending}/discard", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/sending/{sending}/stop", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/sending/{sending}/dispatch/{dispatch}/go-on", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/sending/{sending}/table/refused.csv", CAMPAIGNERS),
            Map.entry(
                    "GET /desk/campaigns/{campaign}/sending/{sending}/dispatch/{dispatch}/table/report.csv",
                    CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/print", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/print/sheet", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/print/file", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/print/placements", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/print/placements/{number}", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/messages/{document}/radio", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/radio/airings", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/messages/{document}/radio/airings/{number}", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/printed", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/results", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/results/interviews", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/results/interviews", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/results/table/results.csv", CAMPAIGNERS),
            Map.entry("GET /desk/campaigns/{campaign}/plan", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/plan", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/approve", CAMPAIGNERS),
            Map.entry("POST /desk/campaigns/{campaign}/decide", CAMPAIGNERS),
            Map.entry("GET /desk/links", ALL),
            Map.entry("POST /desk/links/round", WRITERS),
            Map.entry("GET /desk/links/{link}", ALL),
            Map.entry("POST /desk/links/{link}/again", WRITERS),
            Map.entry("POST /desk/links/{link}/ignore", WRITERS),
            Map.entry("POST /desk/links/{link}/mend", TRANSLATORS),
            Map.entry("GET /desk/number", ALL),
            Map.entry("GET /desk/calls", WRITERS),
            Map.entry("GET /desk/calls/table/phone-round.csv", WRITERS),
            Map.entry("GET /desk/calls/{document}", WRITERS),
            Map.entry("POST /desk/calls/{document}", WRITERS),
            Map.entry("POST /desk/calls/{document}/owner", WRITERS),
            Map.entry("GET /desk/calendar/{secret}", EVERYBODY),
            Map.entry("GET /desk/me/calendar", STAFF),
            Map.entry("POST /desk/me/calendar", STAFF),
            Map.entry("POST /desk/me/calendar/end", STAFF),
            Map.entry("GET /desk/review", REVIEWERS),
            Map.entry("POST /desk/review/submit", TRANSLATORS),
            Map.entry("GET /desk/review/{document}/{language}/{revision}", ALL),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/approve", REVIEWERS),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/approve-alone", REVIEWERS),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/comments", ALL),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/comments/{comment}/settle", ALL),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/send-back", REVIEWERS),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/override", REVIEWERS),
            Map.entry("POST /desk/review/{document}/{language}/{revision}/urgent", WRITERS),
            Map.entry("GET /desk/preview-link/{token}", EVERYBODY),
            Map.entry("GET /desk/preview-link/{token}/picture/{file}", EVERYBODY),
            Map.entry("GET /desk/preview/{document}/{language}/draft/picture/{file}", ALL),
            Map.entry("GET /desk/preview/{document}/{language}/{revision}/picture/{file}", ALL),
            Map.entry("GET /desk/preview/{document}/{language}/draft", ALL),
            Map.entry("GET /desk/preview/{document}/{language}/draft/page", ALL),
            Map.entry("GET /desk/preview/{document}/{language}/{revision}", ALL),
            Map.entry("GET /desk/preview/{document}/{language}/{revision}/page", ALL),
            Map.entry("POST /desk/preview/{document}/{language}/{revision}/links", ALL),
            Map.entry("POST /desk/preview/{document}/{language}/{revision}/links/{link}/end", ALL),
            Map.entry("GET /desk/help/first-hour", STAFF),
            Map.entry("POST /desk/help/first-hour/put-away", STAFF),
            Map.entry("GET /desk/journal", "administrator"),
            Map.entry("POST /desk/journal/follow", "administrator"),
            Map.entry("GET /desk/journal/files/journal.csv", "administrator"),
            Map.entry("GET /desk/journal/files/journal.jsonl", "administrator"),
            Map.entry("GET /desk/reader-comments", ALL),
            Map.entry("POST /desk/reader-comments/{number}/dealt-with", TRANSLATORS),
            Map.entry("GET /desk/people", "administrator"),
            Map.entry("GET /desk/people/invite", "administrator"),
            Map.entry("POST /desk/people/invite", "administrator"),
            Map.entry("GET /desk/people/{id}", "administrator"),
            Map.entry("POST /desk/people/{id}/roles", "administrator"),
            Map.entry("POST /desk/people/{id}/deactivate", "administrator"),
            Map.entry("POST /desk/people/{id}/reactivate", "administrator"),
            Map.entry("POST /desk/people/{id}/link", "administrator"),
            Map.entry("POST /desk/people/{id}/second-factor/off", "administrator")));

    @Test
    void every_route_of_the_desk_is_in_the_table() {
        assertEquals(new TreeSet<>(MAY.keySet()), routes());
    }

    @TestFactory
    Stream<DynamicTest> a_route_lets_in_those_of_the_table_and_nobody_else() {
        return MAY.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    for (var role : Role.values()) {
                        var in = ask(entry.getKey(), role, false);
                        boolean may = Set.of(EVERYBODY, STAFF).contains(entry.getValue())
                                || List.of(entry.getValue().split(" ")).contains(role.word());
                        assertEquals(may, in, role.word());
                    }
                    assertEquals(
                            Set.of(EVERYBODY, STAFF).contains(entry.getValue()),
                            ask(entry.getKey(), null, false),
                            "no role");
                    assertEquals(
                            Set.of(EVERYBODY, HALF).contains(entry.getValue()), ask(entry.getKey(), null, true), HALF);
                    assertEquals(entry.getValue().equals(EVERYBODY), askAsStranger(entry.getKey()), "a stranger");
                }));
    }

    private Set<String> routes() {
        return get(Router.class)
                .uriRoutes()
                .filter(DeskRule::isDesk)
                .filter(route -> !route.getHttpMethod().name().equals("HEAD"))
                .map(route -> route.getHttpMethod() + " "
                        + route.getUriMatchTemplate().toPathString().replaceFirst("(?<=.)/$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean ask(String route, Role role, boolean half) throws Exception {
        clear();
        var member = role == null ? person("amira@example.org") : person("amira@example.org", role);
        var browser = browser();
        browser.cookie =
                get(Sessions.class).begin(member.id(), half, "computer").value();
        browser.token = FormTokens.of(new SecretToken(browser.cookie));
        return isIn(send(browser, route));
    }

    private boolean askAsStranger(String route) {
        var browser = browser();
        browser.get("/desk/sign-in");
        return isIn(send(browser, route));
    }

    private static DeskBrowser.Answer send(DeskBrowser browser, String route) {
        var path = route.substring(route.indexOf(' ') + 1)
                .replace("{id}", "999999")
                .replace("{token}", "none")
                .replace("{secret}", "none")
                .replace("{file}", "none.js")
                .replace("{form}", "opus")
                .replace("{document}", "page:nowhere")
                .replace("{language}", "en")
                .replace("{revision}", "1")
                .replace("{planned}", "999999")
                .replace("{link}", "999999")
                .replace("{comment}", "999999")
                .replace("{campaign}", "999999")
                .replace("{sending}", "999999")
                .replace("{dispatch}", "999999")
                .replace("{number}", "999999");
        return route.startsWith("GET ") ? browser.get(path) : browser.post(path);
    }

    /** Neither refused nor led elsewhere to sign in; what else is wrong with such an empty form does not matter here. */
    private static boolean isIn(DeskBrowser.Answer answer) {
        assertTrue(answer.status() < 500, answer.text());
        boolean ledAway = answer.status() == 303
                && answer.way().startsWith("/desk/sign-in")
                && !Arrays.asList("", "/desk/sign-in").contains(answer.way());
        return answer.status() != 401 && answer.status() != 403 && !ledAway;
    }
}
