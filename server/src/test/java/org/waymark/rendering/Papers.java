package org.waymark.rendering;

import java.util.List;
import java.util.Map;

/** A checklist, a lesson and a picture to make others of: their facts, and bodies that fit them. */
class Papers {
    static final String CHECKLIST = """
            Before you say yes.

            ## I must pay

            Ask [why](page:papers).

            ## They keep my &amp; our papers

            It is yours.

            ## I read it on the internet

            Check it.

            ## Get help

            Stop now.

            ## Ask first

            Ask somebody.

            ## No sign

            Still check.
            """;

    static final String LESSON = """
            ## Who may keep it?

            - My boss
            - I

            Because it is yours.

            ## Ask

            Ask aloud.

            ## Talk

            Talk in pairs.

            ## To take home

            - It is mine.
            """;

    private Papers() {}

    /** @param help what its gravest result leads to */
    static Map<String, Object> checklist(String slug, List<String> help) {
        return Map.of(
                "slug",
                slug,
                "order",
                1,
                "warning",
                "ticked",
                "questions",
                List.of(Map.of("id", "pay"), Map.of("id", "passport", "strong", true), Map.of("id", "internet")),
                "results",
                List.of(
                        Map.of("id", "help", "when", List.of("a-strong-sign", "two-signs"), "help", help),
                        Map.of("id", "ask", "when", List.of("a-sign")),
                        Map.of("id", "none")));
    }

    static Map<String, Object> lesson(String slug, List<String> restsOn) {
        return Map.of(
                "slug",
                slug,
                "order",
                1,
                "people",
                Map.of("from", 4, "to", 20),
                "rests-on",
                restsOn,
                "questions",
                List.of(Map.of("id", "question", "lines", 2, "right", List.of(2))),
                "steps",
                List.of(Map.of("id", "ask", "minutes", 5), Map.of("id", "talk", "minutes", 10)),
                "handout",
                Map.of("lines", 1));
    }

    /** The facts of a picture whose file has that hash. */
    static Map<String, Object> picture(String slug, String hash) {
        return Map.of(
                "slug",
                slug,
                "file",
                hash,
                "format",
                "png",
                "width",
                640,
                "height",
                480,
                "bytes",
                12_000,
                "source",
                "A. Person",
                "licence",
                "CC BY 4.0");
    }
}
