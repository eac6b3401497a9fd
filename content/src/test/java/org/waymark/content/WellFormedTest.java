package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {
    @Test
    void passes_a_good_body() {
        var body = """
                Words [here](page:x).

                ## One

                ### Deeper

                ## Two

                {{hotline:a}}

                ![a map](map.png)

                [Trace the Face]{lang=en} helps. <https://a.org>

                | a | b |
                |---|---|
                | 1 | 2 |
                """;

        assertEquals(List.of(), WellFormed.findings(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title",
                "Title\n=====",
                "### Too deep",
                "## A\n\n#### Deeper",
                "##",
                "[](page:x)",
                "[words]()",
                "<b>bold</b> x",
                "<div>x</div>",
                "<!-- note -->",
                "![](map.png)",
                "see {{hotline:a}}",
                "- {{hotline:a}}",
                "{{hotline a}}",
                "{{Hotline:A}}",
                "words{lang=en}",
                "[words]{lang=english language}"
            })
    void finds_what_cannot_be_followed(String body) {
        var findings = WellFormed.findings("First.\n\n" + body + "\n");

        assertEquals(body.contains("<b>") ? 2 : 1, findings.size(), findings.toString());
        assertEquals(body.startsWith("## A") ? 5 : 3, findings.get(0).line());
    }
}
