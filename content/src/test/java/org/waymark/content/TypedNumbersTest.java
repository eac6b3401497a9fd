package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {
    private static final Set<String> KNOWN = Set.of("112", "116000", "1522", "45");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call +39 800 290 290 now",
                "Call 800290290",
                "Call 0800 20 100",
                "Call 0 8 0 0 2 0 1 0 0",
                "اتصل ٨٠٠٢٩٠٢٩٠",
                "কল ৮০০-২৯০-২৯০",
                "Call 800\u200b290\u200b290",
                "Call 800\u00a0290\u2009290",
                "Call (1) 888\u2013373\u20137888",
                "Call 800.290.290",
                "Call 800\u00a0290\u00a0290",
                "Call **800** 290 290",
                "Call 01 23 45 67 89",
                "Call\n800 290\n290",
                "- item\n- call 800 290 290",
                "Call ＋３９ ８００ ２９０",
                "Call 116 000",
                "[call](tel:+39800290290)",
                "[write](https://wa.me/39800290290)",
                "`800 290 290`"
            })
    void finds_a_number_to_call_however_it_is_disguised(String body) {
        var findings = TypedNumbers.findings(new Content(Fields.EMPTY, body), KNOWN);

        assertEquals(1, findings.size(), findings.toString());
        assertEquals(Severity.ERROR, findings.get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seen on 2026-11-22 and on 22.11.2026.",
                "Directive 2004/81/EC and 2016/801 of 2002-2003.",
                "It costs 1,250,000 or 1\u202f250\u202f000 or 1,00,00,000.",
                "45 days, 18 languages, articles 3, 6 and 7",
                "From 08:00-16:30 and 12:00-17:00",
                "[source](https://a.org/article/123456789)",
                "{{hotline:it-116000}}"
            })
    void leaves_other_numbers_alone(String body) {
        assertEquals(
                0, TypedNumbers.findings(new Content(Fields.EMPTY, body), KNOWN).size());
    }

    @Test
    void warns_of_a_short_code_that_a_help_line_has() {
        var findings = TypedNumbers.findings(new Content(Fields.EMPTY, "a\n\nDial ١١٢ now"), KNOWN);

        assertEquals(1, findings.size());
        assertEquals(Severity.WARNING, findings.get(0).severity());
        assertEquals(3, findings.get(0).line());
    }

    @Test
    void looks_into_titles_too() {
        var text = new Content(Fields.parse("{\"title\":\"Call 800290290\"}"), "");

        assertEquals("/title", TypedNumbers.findings(text, Set.of()).get(0).pointer());
    }
}
