package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void fills_every_place_and_leaves_braces_of_what_fills_it() {
        var sentence = new Sentence("desk.gate.letters.body", Map.of("words", "Rotes Kreuz", "mark", "{lang=en}"));

        assertEquals(
                "“Rotes Kreuz” is in the letters of another language; write it in those of this one, or mark the"
                        + " language like [Rotes Kreuz]{lang=en}",
                sentence.english());
    }

    @Test
    void refuses_to_say_what_nobody_has_words_for_or_what_is_not_filled() {
        assertThrows(IllegalStateException.class, new Sentence("desk.gate.nothing")::english);
        assertThrows(IllegalStateException.class, new Sentence("desk.gate.invisible", "before", "a")::english);
    }

    @Test
    void names_the_field_that_a_pointer_lies_in() {
        assertEquals("number", Sentence.naming("/phones/0/number").english());
        assertEquals("works-in", Sentence.naming("/works-in/3").english());
        assertEquals("title", Sentence.naming("title").english());
    }

    /** Whatever a value of the wrong type stands for, there are words for it: their keys are put together. */
    @Test
    void every_field_of_every_kind_can_be_told_that_its_value_is_wrong_or_missing() {
        for (var kind : Kinds.all()) {
            for (var wrong : List.<Object>of("", "\u0000", -1, 9_999, true, List.of(), List.of(1, 1), Map.of("x", 1))) {
                assertSaid(kind.problemsOfFacts(everywhere(kind.factKeys(), wrong)));
                assertSaid(kind.problemsOfFacts(everywhere(kind.factKeys(), List.of(wrong))));
                assertSaid(kind.problemsOfText(everywhere(kind.textKeys(), wrong)));
            }
            assertSaid(kind.problemsOfFacts(Fields.EMPTY));
            assertSaid(kind.problemsOfText(Fields.of(Map.of("titel", "t", "zzzzzzzzz", "z"))));
        }
    }

    private static Fields everywhere(List<String> keys, Object value) {
        var fields = Fields.EMPTY;
        for (var key : keys) {
            fields = fields.with(key, value);
        }
        return fields;
    }

    private static void assertSaid(List<FieldProblem> problems) {
        for (var problem : problems) {
            assertTrue(Arrays.stream(problem.message().split("; ", -1)).noneMatch(String::isBlank), problem::pointer);
        }
    }
}
