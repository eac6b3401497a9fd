package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {
    private static final Fields PAGE = Fields.parse(
            "{\"slug\":\"work\",\"order\":10,\"stages\":[],\"groups\":[\"workers\"],"
                    + "\"corridors\":[{\"to\":\"IT\"}],\"review-by\":\"2027-05-22\",\"sources\":[{\"url\":\"https://www.ilo.org/\"}]}");

    @Test
    void describes_every_kind_completely() {
        assertEquals(
                List.of(
                        "page",
                        "hotline",
                        "centre",
                        "term",
                        "practice",
                        "instrument",
                        "checklist",
                        "lesson",
                        "image",
                        "message"),
                Kinds.names());
        for (var kind : Kinds.all()) {
            assertFalse(kind.folder().isEmpty());
            assertFalse(kind.template().isEmpty());
            assertTrue(kind.whenMissing() == WhenMissing.FALLBACK || kind.whenMissing() == WhenMissing.HIDE);
            assertTrue(kind.factKeys().contains("slug"), kind.name());
            assertTrue(kind.textKeys().containsAll(List.of("title", "translator", "checked-by")));
            assertTrue(kind.factsSchema().contains("\"additionalProperties\" : false"));
            assertEquals(kind.isTree(), kind.factKeys().contains("parent"));
            assertEquals(kind.needsVerification(), kind.factKeys().contains("verification"));
        }
    }

    @Test
    void names_the_kinds_there_are_when_asked_for_another() {
        var refusal = assertThrows(NoSuchKind.class, () -> Kinds.named("hotlines"));

        assertEquals(
                "there is no kind “hotlines”; the kinds are: page, hotline, centre, term, practice, instrument, checklist, lesson, image, message",
                refusal.getMessage());
    }

    @Test
    void finds_nothing_wrong_with_good_facts() {
        assertEquals(List.of(), Kinds.named("page").problemsOfFacts(PAGE));
    }

    @Test
    void says_which_key_was_meant() {
        assertProblem("/stage", "“stage” is not known here; did you mean “stages”?", PAGE.with("stage", List.of()));
    }

    @Test
    void lists_what_is_allowed() {
        assertProblem(
                "/groups/0",
                "“men” is not a group, one of: women, children, workers, victims-of-trafficking,"
                        + " people-in-distress, families",
                PAGE.with("groups", List.of("men")));
    }

    @Test
    void says_what_is_missing_and_how_it_looks() {
        assertProblem(
                "/review-by", "“review-by” is missing; add the day, like '2027-05-22'", PAGE.without("review-by"));
    }

    @Test
    void says_how_a_value_is_written() {
        assertProblem(
                "/corridors/0/to",
                "“Italy” is not written as a country code of ISO 3166, like IT",
                PAGE.with("corridors", List.of(java.util.Map.of("to", "Italy"))));
        assertEquals(
                "“ten” is not a whole number; write the place among its siblings, a whole number, like 10",
                only(PAGE.with("order", "ten")).message());
    }

    @Test
    void asks_once_for_one_of_two_keys() {
        assertProblem(
                "/sources/0",
                "the source needs one of: url, reference; add one",
                PAGE.with("sources", List.of(java.util.Map.of("seen", "2026-11-22"))));
    }

    @Test
    void reports_all_problems_at_once() {
        assertEquals(7, Kinds.named("page").problemsOfFacts(Fields.EMPTY).size());
    }

    @Test
    void refuses_a_title_of_two_lines() {
        var text = Fields.parse("{\"title\":\"one\\ntwo\",\"summary\":\"s\"}");

        assertEquals("/title", Kinds.named("page").problemsOfText(text).get(0).pointer());
    }

    @Test
    void orders_keys_at_every_depth_and_keeps_unknown_ones_last() {
        var mixed = Fields.parse("{\"x\":1,\"sources\":[{\"seen\":\"a\",\"url\":\"b\"}],\"order\":1,\"slug\":\"s\"}");

        assertEquals(
                "{slug=s, order=1, sources=[{url=b, seen=a}], x=1}",
                Kinds.named("page").factsInOrder(mixed).asMap().toString());
    }

    @Test
    void knows_opening_hours() {
        assertEquals(0, hours("24/7"));
        assertEquals(0, hours("Mo-Su"));
        assertEquals(0, hours("Mo-Fr 08:00-16:30; Sa-Su 12:00-17:00"));
        assertEquals(1, hours("Mo-Fr 8-16"));
        assertEquals(1, hours("daily"));
        assertEquals(1, hours("Mo-Fr 08:00-16:30;Sa"));
    }

    private static long hours(String hours) {
        return Kinds.named("hotline").problemsOfFacts(Fields.EMPTY.with("hours", hours)).stream()
                .filter(problem -> problem.pointer().equals("/hours"))
                .count();
    }

    private static void assertProblem(String pointer, String message, Fields facts) {
        var problem = only(facts);
        assertEquals(pointer, problem.pointer());
        assertEquals(message, problem.message());
    }

    private static FieldProblem only(Fields facts) {
        var problems = Kinds.named("page").problemsOfFacts(facts);
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }
}
