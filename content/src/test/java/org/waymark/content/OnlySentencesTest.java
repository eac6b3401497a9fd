package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnlySentencesTest {
    @Test
    void sentences_and_help_lines_pass() {
        assertEquals(
                List.of(),
                OnlySentences.findings("Keep it.\nMake a copy.\n\n{{hotline:it-trafficking}}\n\nAsk early.\n"));
        assertEquals(List.of(), OnlySentences.findings("Snake_case and 2 * 3 are words as well.\n"));
    }

    @Test
    void what_no_channel_carries_is_refused_at_its_line() {
        for (var body : List.of(
                "## Keep it\n",
                "- Keep it\n",
                "1. Keep it\n",
                "> Keep it\n",
                "    keep it\n",
                "Keep **it**.\n",
                "Keep *it*.\n",
                "Keep `it`.\n",
                "Keep [it](page:rights).\n",
                "![it](it.png)\n")) {
            var found = OnlySentences.findings("Yes.\n\n" + body);
            assertEquals(1, found.size(), body);
            assertEquals(
                    "desk.gate.form.only-sentences", found.get(0).sentence().key());
            assertEquals(3, found.get(0).line(), body);
        }
    }

    @Test
    void nothing_but_help_lines_is_shown_in_a_message() {
        var found = OnlySentences.findings("Yes.\n\n{{image:work-permit}}\n");
        assertEquals("desk.gate.form.only-lines", found.get(0).sentence().key());
        assertEquals(1, found.size());
    }

    @Test
    void a_message_says_something() {
        for (var body : List.of("", "\n\n", "{{hotline:it-trafficking}}\n")) {
            assertEquals(
                    "desk.gate.form.no-sentence",
                    OnlySentences.findings(body).get(0).sentence().key());
        }
    }

    @Test
    void pages_go_on_having_headings() {
        assertEquals(1, found("message").size());
        assertEquals(List.of(), found("page"));
    }

    private static List<Finding> found(String kind) {
        var text = new Content(Fields.EMPTY.with("title", "Papers"), "## Keep them\n");
        return new TextGates(Grammar.NONE).ofText(Kinds.named(kind), text, new LanguageTag("en"), Set.of());
    }
}
