package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200cخواهم",
                "क्\u200dष",
                "ක්\u200dෂ",
                "۱۴۰۵ ه\u200d.ش",
                "1\u202f000",
                "«\u00a0oui\u00a0»",
                "plain é",
                "زن\u200cها"
            })
    void lets_through_what_a_script_is_written_with(String body) {
        assertEquals(
                0,
                InvisibleCharacters.findings(new Content(Fields.EMPTY, body + "\nnext\n"))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200bb",
                "a\u200cb",
                "a\u200db",
                "\u202e112",
                "a\u200f",
                "a\u2066b",
                "a\u00adb",
                "a\tb",
                "a\u0000b",
                "a\ufeffb",
                "a\u3164b",
                "a\u2800b",
                "a\u2003b",
                "a\u00a0 b",
                "b\u00a0",
                "a\ue000b",
                "a\udb40\udc41b",
                "a\ufe0fb",
                "1\u200c2",
                "a\rb",
                "a\u2028b"
            })
    void finds_what_hides(String body) {
        var findings = InvisibleCharacters.findings(new Content(Fields.EMPTY, "first\n" + body + "\n"));

        assertTrue(findings.size() == 1, findings.toString());
        assertEquals(2, findings.get(0).line());
    }

    @Test
    void looks_into_fields_at_every_depth() {
        var facts = Fields.parse("{\"sources\":[{\"title\":\"a\u200bb\"}]}");

        assertEquals(
                "/sources/0/title",
                InvisibleCharacters.findings(new Content(facts, "")).get(0).pointer());
    }
}
