package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Kind CHECKLIST = Kinds.named("checklist");
    private static final Kind LESSON = Kinds.named("lesson");
    private static final Fields QUESTIONS = Fields.of(Map.of(
            "questions", List.of(Map.of("id", "pay"), Map.of("id", "papers")), "results", List.of(Map.of("id", "no"))));
    private static final Fields STEPS = Fields.of(Map.of(
            "questions",
            List.of(Map.of("id", "question", "lines", 2)),
            "steps",
            List.of(Map.of("id", "ask", "minutes", 5)),
            "handout",
            Map.of("lines", 1)));

    @Test
    void a_body_with_a_heading_for_each_part_fits() {
        assertTrue(Outline.fits(CHECKLIST, QUESTIONS, "Lead.\n\n## I pay\n\nAsk.\n\n## Papers\n\n## No sign\n"));
        assertTrue(Outline.fits(LESSON, STEPS, "## Who?\n\n- a\n- b\n\nWhy.\n\n## Ask\n\n## Home\n\n- c\n"));
    }

    @Test
    void another_number_of_headings_is_refused_and_the_parts_are_named() {
        assertEquals(
                "the facts name 3 parts (pay, papers, no) and the body has 2 headings that begin with ##; write one for"
                        + " each, in this order",
                message(CHECKLIST, QUESTIONS, "## I pay\n\n## Papers\n"));
    }

    @Test
    void another_number_of_lines_is_refused() {
        assertEquals(
                "“Who?” needs a list of 2 lines, as the facts say of question; it has 1",
                message(LESSON, STEPS, "## Who?\n\n- a\n\n## Ask\n\n## Home\n\n- c\n"));
    }

    @Test
    void a_label_is_plain_words_and_has_no_headings_below_it() {
        assertTrue(message(CHECKLIST, QUESTIONS, "## *I* pay\n\n## Papers\n\n## No\n")
                .contains("holds markup"));
        assertTrue(message(CHECKLIST, QUESTIONS, "## I pay\n\n### Why\n\n## Papers\n\n## No\n")
                .contains("stands below a part"));
    }

    @Test
    void facts_show_a_result_in_every_case_and_name_only_answers_there_are() {
        var sign = Map.of("id", "sign", "when", List.of("a-sign"));
        var none = Map.of("id", "none");
        assertEquals(List.of(), Outline.findings(Fields.of(Map.of("results", List.of(sign, none)))));
        assertEquals(
                List.of("/results/0", "/results/1"),
                Outline.findings(Fields.of(Map.of("results", List.of(none, sign)))).stream()
                        .map(Finding::pointer)
                        .toList());
        var question = Map.of("id", "question", "lines", 2, "right", List.of(3));
        assertEquals(
                "names an answer that is not there; there are 2",
                Outline.findings(Fields.of(Map.of("questions", List.of(question))))
                        .get(0)
                        .message());
    }

    @Test
    void the_bodies_of_other_kinds_are_free() {
        assertEquals(List.of(), Outline.findings(Kinds.named("page"), Fields.EMPTY, "## One\n\n### Two\n"));
    }

    @Test
    void a_section_gives_its_list_and_what_follows_it() {
        var section = Section.of("Lead.\n\n## Who?\n\n- a *b*\n- c\n\nWhy.\n").get(0);
        assertEquals("Who?", section.heading());
        assertEquals(List.of("a b", "c"), section.items());
        assertEquals("Why.\n", section.afterItems());
        assertEquals("Lead.\n\n", Section.lead("Lead.\n\n## Who?\n"));
    }

    private static String message(Kind kind, Fields facts, String body) {
        return Outline.findings(kind, facts, body).get(0).message();
    }
}
