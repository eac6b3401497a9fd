package org.waymark.campaigns.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTest {
    @Test
    void the_address_has_a_line_of_its_own() {
        var text = new MessageText(
                "", "Keep it", List.of("It is yours.", "Line: 116123"), "https://example.org/q/bcdfghj");
        assertEquals("Keep it\n\nIt is yours.\nLine: 116123\n\nhttps://example.org/q/bcdfghj", text.forChat());
        assertEquals("Keep it\nIt is yours.\nLine: 116123\nhttps://example.org/q/bcdfghj", text.forSms());
        var bare = new MessageText("Not your language.", "Keep it", List.of(), "");
        assertEquals("Not your language.\n\nKeep it", bare.forChat());
    }

    @Test
    void a_text_is_taken_up_to_the_limit_of_each_program() {
        for (var program : ChatProgram.values()) {
            assertTrue(program.takes("a".repeat(program.longest())));
            assertFalse(program.takes("a".repeat(program.longest() + 1)));
        }
        assertFalse(ChatProgram.VIBER.takes("😀".repeat(501)), "two places each");
    }

    @Test
    void finds_what_would_become_formatting() {
        assertEquals(List.of("*"), marks("This is *very* important"));
        assertEquals(List.of("_", "~"), marks("_one_ and ~two words~."));
        assertEquals(List.of("`"), marks("```code```"));
        assertEquals(List.of("|"), marks("||hidden||"));
        assertEquals(List.of("-"), marks("- first"));
        assertEquals(List.of(">"), marks("> said"));
    }

    @Test
    void leaves_alone_what_stays_as_it_is() {
        for (var text : List.of(
                "*1414#", "Dial *123*4# now", "2 * 3 * 4", "snake_case_name", "~5 to ~6", "a|b|c", "-5", "it's")) {
            assertEquals(List.of(), marks(text), text);
        }
    }

    private static List<String> marks(String line) {
        return new MessageText("", "Title", List.of(line), "").chatMarks();
    }
}
