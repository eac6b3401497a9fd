package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcedTest {
    private static final Fields HOTLINE =
            Fields.parse("{\"status\":\"current\",\"sources\":[{\"url\":\"https://a.org\","
                    + "\"seen\":\"2026-11-22\"}],\"verification\":{\"by\":\"x\",\"method\":\"stored-copy\",\"on\":\"2026-11-22\","
                    + "\"check-again\":\"2027-02-22\"}}");

    @Test
    void passes_what_is_sourced_and_checked() {
        assertEquals(List.of(), on("2026-11-22", HOTLINE));
        assertEquals(List.of(), on("2027-02-22", HOTLINE));
    }

    @Test
    void warns_the_day_after_the_verification_ran_out() {
        var found = on("2027-02-23", HOTLINE).get(0);

        assertEquals(Severity.WARNING, found.severity());
        assertEquals("/verification/check-again", found.pointer());
        assertTrue(found.message().contains("2027-02-22"));
    }

    @Test
    void refuses_claims_without_a_day() {
        var undated = HOTLINE.with("sources", List.of(Map.of("url", "https://a.org")));

        assertEquals("/sources", on("2026-11-22", undated).get(0).pointer());
        assertEquals(Severity.ERROR, on("2026-11-22", undated).get(0).severity());
        assertEquals(1, on("2026-11-22", HOTLINE.without("sources")).size());
    }

    @Test
    void refuses_facts_nobody_has_checked() {
        assertEquals(
                "/verification",
                on("2026-11-22", HOTLINE.without("verification")).get(0).pointer());
    }

    @Test
    void refuses_days_that_cannot_be() {
        var never = HOTLINE.with("sources", List.of(Map.of("url", "https://a.org", "seen", "2026-02-30")));

        assertEquals("/sources/0/seen", on("2026-11-22", never).get(0).pointer());
        assertEquals(2, on("2026-11-01", HOTLINE).size());
    }

    @Test
    void refuses_a_check_that_ran_out_before_it_was_made() {
        var wrong = HOTLINE.with("verification", Map.of("on", "2026-11-22", "check-again", "2026-11-22"));

        assertEquals(Severity.ERROR, on("2026-11-22", wrong).get(0).severity());
    }

    @Test
    void never_shows_what_is_historical_and_warns_of_what_is_to_be_rechecked() {
        assertEquals(
                Severity.ERROR,
                on("2026-11-22", HOTLINE.with("status", "historical")).get(0).severity());
        var draft = HOTLINE.with("status", "recheck");
        var waiting = on("2026-11-22", draft.with("recheck-reason", "The source is of 2014."));
        assertEquals(1, waiting.size());
        assertEquals(Severity.WARNING, waiting.get(0).severity());
        assertEquals(Severity.ERROR, on("2026-11-22", draft).get(0).severity());
        assertEquals(
                "/recheck-reason",
                on("2026-11-22", HOTLINE.with("recheck-reason", "none")).get(0).pointer());
    }

    @Test
    void warns_when_a_page_is_due_for_review() {
        var page = HOTLINE.without("status").without("verification").with("review-by", "2027-05-22");

        assertEquals(List.of(), Sourced.findings(Kinds.named("page"), page, LocalDate.parse("2027-05-22")));
        assertEquals(
                Severity.WARNING,
                Sourced.findings(Kinds.named("page"), page, LocalDate.parse("2027-05-23"))
                        .get(0)
                        .severity());
    }

    private static List<Finding> on(String day, Fields facts) {
        return Sourced.findings(Kinds.named("hotline"), facts, LocalDate.parse(day));
    }
}
