package org.waymark.staff;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which part of the first hour tells of a page. The parts have the same numbers in every language. */
final class HelpSections {
    /** Beginnings of addresses; the first that fits counts. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("/desk/help", "");
        PARTS.put("/desk/documents/new", "s3");
        PARTS.put("/desk/documents/[^/]+/.+", "s3");
        PARTS.put("/desk/documents", "s2");
        PARTS.put("/desk/(translate|exchange)", "s4");
        PARTS.put("/desk/preview", "s5");
        PARTS.put("/desk/review", "s6");
        PARTS.put("/desk/(releases|editions|withdrawals)", "s7");
        PARTS.put("/desk/matrix", "s8");
        PARTS.put("/desk/(calls|still-valid|links|me/calendar)", "s9");
        PARTS.put("/desk/campaigns", "s10");
        PARTS.put("/desk/(people|journal)", "s11");
        PARTS.put("/desk", "s1");
    }

    private HelpSections() {}

    /** The id of the part; empty for help itself, and for what is no page of the desk. */
    static String of(String path) {
        return PARTS.entrySet().stream()
                .filter(part -> path.matches(part.getKey() + "(/.*)?"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("");
    }
}
