package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PaperPagesTest {
    private static final String CHECKLIST = "en/checklists/is-it-safe/index.html";
    private static final String LESSON = "en/lessons/papers/index.html";

    @Test
    void a_checklist_asks_each_question_beside_a_box_that_has_no_name() {
        var page = SmallSite.page(SmallSite.edition(), CHECKLIST);
        assertEquals(
                List.of("pay", "passport", "internet"), page.select("input").eachAttr("id"));
        assertEquals(
                List.of("1. I must pay", "2. They keep my & our papers", "3. I read it on the internet"),
                page.select("fieldset > label").eachText());
        assertEquals(0, page.select("input[name], form[action], [type=submit]").size(), "nothing can be sent");
        assertEquals(3, page.select("input[type=checkbox][autocomplete=off]").size());
        assertEquals("passport", page.select(".check__tick--strong").attr("id"));
    }

    @Test
    void every_result_says_when_it_holds_for_browsers_that_show_them_all() {
        var results = SmallSite.page(SmallSite.edition(), CHECKLIST).select(".check__result");
        assertEquals(
                List.of("Get help", "Ask first", "No sign"),
                results.select("h2").eachText());
        assertEquals(
                List.of(
                        "If you ticked one of these: 2",
                        "If you ticked two sentences or more",
                        "If you ticked one sentence",
                        "In all other cases"),
                results.select(".check__when").eachText());
    }

    @Test
    void the_gravest_result_leads_to_a_line_and_a_page() {
        var result = SmallSite.page(SmallSite.edition(), CHECKLIST).select(".check__result--a-strong-sign");
        assertEquals("The line", result.select(".card h3").text());
        assertEquals("/en/rights/papers/", result.select(".links a").attr("href"));
        assertEquals("/en/get-help/", result.select("a.urgent").attr("href"));
    }

    @Test
    void a_text_that_no_longer_fits_its_facts_is_shown_without_boxes() {
        var edition = SmallSite.edition()
                .text("checklist:safe", "en", Map.of("title", "Is it safe?"), "## I must pay\n\nAsk why.");
        var page = SmallSite.page(edition, CHECKLIST);
        assertEquals(0, page.select("input").size());
        assertTrue(page.select("main").text().contains("Ask why."));
    }

    @Test
    void a_renamed_checklist_is_still_found_at_its_old_address() {
        var edition = SmallSite.edition()
                .next()
                .facts("checklist:safe", Papers.checklist("safe-or-not", List.of("page:papers")));
        var moved = SmallSite.all(edition).get(CHECKLIST);
        assertEquals("/en/checklists/safe-or-not/", moved.location());
    }

    @Test
    void a_page_that_names_a_checklist_links_to_it() {
        var edition = SmallSite.edition()
                .text("page:rights", "en", Map.of("title", "Rights"), "Ask [is it safe](checklist:safe) first.");
        var page = SmallSite.page(edition, "en/rights/index.html");
        assertEquals(1, page.select("main a[href=/en/checklists/is-it-safe/]").size());
    }

    @Test
    void a_lesson_says_its_time_and_marks_the_right_answer_for_the_counsellor_alone() {
        var page = SmallSite.page(SmallSite.edition(), LESSON);
        assertEquals(
                List.of("Know.", "15 minutes", "4 to 20", "Pens."),
                page.select("main > dl dd").eachText());
        assertEquals(
                List.of("My boss", "I (right)"),
                page.select("main > ul:not(.links) li").eachText());
        assertEquals(List.of("1. Ask (5 minutes)", "2. Talk (10 minutes)"), steps(page));
    }

    @Test
    void a_lesson_has_the_question_twice_and_a_handout_to_cut_off() {
        var slips = SmallSite.page(SmallSite.edition(), LESSON).select(".slip");
        assertEquals(
                List.of("Before the lesson", "After the lesson", "To take home"),
                slips.select("h2").eachText());
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    List.of("My boss", "I"),
                    slips.get(i).select(".slip__answers li").eachText());
            assertTrue(!slips.get(i).text().contains("Because"), "a slip does not give the answer away");
        }
    }

    @Test
    void both_lists_name_what_they_hold_and_the_first_page_leads_to_them() {
        var edition = SmallSite.edition();
        assertEquals(
                "/en/checklists/is-it-safe/",
                SmallSite.page(edition, "en/checklists/index.html")
                        .select("main .links a")
                        .attr("href"));
        assertEquals(
                "/en/lessons/papers/",
                SmallSite.page(edition, "en/lessons/index.html")
                        .select("main .links a")
                        .attr("href"));
        var home = SmallSite.page(edition, "en/index.html").select("main a").eachAttr("href");
        assertTrue(home.containsAll(List.of("/en/checklists/", "/en/lessons/")), home.toString());
    }

    private static List<String> steps(Document page) {
        return page.select("main > h3:matches(^[0-9])").eachText();
    }
}
