package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;

/**
 * The sections the body of a kind must have: one for each question, step or result that its facts name, in their order.
 * Answers are matched to words by place alone, so a body with another number of sections would mislead.
 */
public final class Outline {
    private Outline() {}

    /** Whether the body has the sections that the facts call for, and each the lines it should have. */
    public static boolean fits(Kind kind, Fields facts, String body) {
        return findings(kind, facts, body).isEmpty();
    }

    /** Where the body departs from what the facts call for; empty for kinds whose bodies are free. */
    public static List<Finding> findings(Kind kind, Fields facts, String body) {
        var findings = new ArrayList<Finding>();
        if (Picture.isOne(kind) && !body.isBlank()) {
            findings.add(Finding.error(Gate.WELL_FORMED, Finding.BODY, new Sentence("desk.gate.outline.picture")));
        }
        if (kind.sections().isEmpty()) {
            return findings;
        }
        var wanted = wanted(kind, facts);
        var sections = Section.of(body);
        if (wanted.size() != sections.size()) {
            findings.add(Finding.error(
                    Gate.WELL_FORMED,
                    Finding.BODY,
                    new Sentence(
                            "desk.gate.outline.parts",
                            Map.of(
                                    "parts", String.valueOf(wanted.size()),
                                    "names", names(wanted),
                                    "headings", String.valueOf(sections.size())))));
            return findings;
        }
        headings(body, findings);
        for (int i = 0; i < wanted.size(); i++) {
            lines(wanted.get(i), sections.get(i), findings);
        }
        return findings;
    }

    /** Where the facts of such a kind would never show a result, or call an answer right that is not there. */
    public static List<Finding> findings(Fields facts) {
        var findings = new ArrayList<Finding>();
        var results = facts.objects("results");
        for (int i = 0; i < results.size(); i++) {
            boolean last = i == results.size() - 1;
            if (results.get(i).has("when") == last) {
                findings.add(Finding.error(
                        Gate.WELL_FORMED,
                        "/results/" + i,
                        new Sentence(
                                last ? "desk.gate.outline.result-last" : "desk.gate.outline.result-when",
                                Sentence.FIELD,
                                "when")));
            }
        }
        var questions = facts.objects("questions");
        for (int i = 0; i < questions.size(); i++) {
            int lines = questions.get(i).number("lines").orElse(0);
            if (questions.get(i).asMap().get("right") instanceof List<?> right
                    && right.stream().anyMatch(number -> number instanceof Integer n && n > lines)) {
                findings.add(Finding.error(
                        Gate.WELL_FORMED,
                        "/questions/" + i + "/right",
                        new Sentence("desk.gate.outline.no-answer", "answers", String.valueOf(lines))));
            }
        }
        return findings;
    }

    private static void headings(String body, List<Finding> findings) {
        for (var node = Markdown.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() > 2) {
                findings.add(about(heading, "desk.gate.outline.below-part"));
            } else if (node instanceof Heading heading && !Section.isPlain(heading)) {
                findings.add(about(heading, "desk.gate.outline.markup"));
            }
        }
    }

    private static Finding about(Heading heading, String key) {
        var sentence = new Sentence(key, "words", Markdown.text(heading));
        return Finding.inBody(Gate.WELL_FORMED, Markdown.line(heading), sentence);
    }

    private static void lines(Part part, Section section, List<Finding> findings) {
        int lines = section.items().size();
        if (part.lines > 0 && lines != part.lines) {
            findings.add(Finding.inBody(
                    Gate.WELL_FORMED,
                    section.line(),
                    new Sentence(
                            "desk.gate.outline.lines",
                            Map.of(
                                    "words", section.heading(),
                                    "wanted", String.valueOf(part.lines),
                                    "part", part.name,
                                    "lines", String.valueOf(lines)))));
        }
    }

    private static List<Part> wanted(Kind kind, Fields facts) {
        var wanted = new ArrayList<Part>();
        for (var key : kind.sections()) {
            facts.objects(key)
                    .forEach(item -> wanted.add(Part.of(item.text("id").orElse(key), item)));
            facts.object(key).ifPresent(one -> wanted.add(Part.of(key, one)));
        }
        return wanted;
    }

    private static String names(List<Part> parts) {
        var names = new ArrayList<String>();
        parts.forEach(part -> names.add(part.name));
        return String.join(", ", names);
    }

    /** @param lines of its list; 0 when it need not have one */
    private record Part(String name, int lines) {
        static Part of(String name, Fields item) {
            return new Part(name, item.number("lines").orElse(0));
        }
    }
}
