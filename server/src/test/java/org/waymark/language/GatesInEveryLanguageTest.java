package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.language.Samples.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Gate;
import org.waymark.content.Kinds;
import org.waymark.content.Outline;
import org.waymark.content.Sentence;
import org.waymark.content.Sourced;
import org.waymark.content.TextGates;
import org.waymark.directory.CheckNumbers;

/** What gates find is said in each language of the desk. */
class GatesInEveryLanguageTest {
    private static final List<String> DESK = List.of("en", "fr", "ar", "es", "pt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern UNFILLED = Pattern.compile("(?<!\\{)\\{[a-z]+}(?!})");
    private static final Pattern KEY = Pattern.compile("\"(desk\\.gate\\.[a-z0-9.-]+)\"");
    private static final Words WORDS = Words.shipped();

    @Test
    void whatever_a_gate_finds_is_said_in_each_language_of_the_desk() {
        var findings = new ArrayList<Finding>();
        findings.addAll(ofTexts());
        findings.addAll(ofFacts());
        assertEquals(
                EnumSet.allOf(Gate.class),
                findings.stream()
                        .map(Finding::gate)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gate.class))));
        for (var finding : findings) {
            var english = WORDS.say(tag("en"), finding.sentence());
            if (!finding.sentence().names().containsKey(Sentence.FIELD)) {
                assertEquals(finding.message(), english.replaceAll("[\u2068\u2069]", ""));
            }
            for (var language : DESK) {
                var said = WORDS.say(tag(language), finding.sentence());
                assertFalse(UNFILLED.matcher(said).find(), said);
                assertTrue(language.equals("en") || !said.equals(english), said);
            }
        }
    }

    @Test
    void a_field_is_called_as_forms_call_it() {
        var sentence = new Sentence("desk.gate.dial.freephone", Sentence.FIELD, "works-in");
        assertTrue(WORDS.say(tag("fr"), sentence).contains("« \u2068Pays où on peut l’appeler\u2069 »"));
        assertTrue(sentence.english().endsWith("under works-in"));
        var two = new Sentence("desk.gate.field.group-empty", Map.of("title", "corridor", Sentence.FIELD, "from, to"));
        assertTrue(WORDS.say(tag("es"), two).contains("\u2068De, A\u2069"), WORDS.say(tag("es"), two));
    }

    @Test
    void what_fills_a_place_cannot_end_its_isolation() {
        var sentence = new Sentence("desk.gate.form.html-inline", "words", "<b>\u2069\u2067");
        assertEquals("“\u2068<b>\u2069” is HTML; write it in Markdown", WORDS.say(tag("en"), sentence));
    }

    @Test
    void the_words_of_gates_are_those_that_code_asks_for() throws IOException {
        var used = new TreeSet<String>();
        for (var root : List.of("src/main/java", "../content/src/main/java")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
                }
            }
        }
        var words = WORDS.keys().stream()
                .filter(key -> key.startsWith("desk.gate."))
                .toList();
        assertNotEquals(0, words.size());
        for (var key : used) {
            assertTrue(
                    words.stream().anyMatch(word -> key.endsWith(".") ? word.startsWith(key) : word.equals(key)), key);
        }
        for (var word : words) {
            assertTrue(used.stream().anyMatch(word::startsWith), word);
        }
        for (var language : DESK) {
            assertTrue(WORDS.missing(tag(language)).stream().noneMatch(words::contains), language);
        }
    }

    private static List<Finding> ofTexts() {
        var gates = new TextGates(IcuGrammar.shipped());
        var source = text(
                "Article 21",
                "Sign on 18 December 1990. Do not pay 45 USD.\n\nSee [this](https://a.example/1).\n\n{{hotline:a}}\n");
        var wrong = text(
                "Article 12",
                "Sign on 18 November 1990. Pay 54 EUR.\n\nSee [this](https://a.example/2).\n\n{{hotline:b}}\n");
        var added = text("Article 21", "7 more. [a](https://a.example/3)\n\n{{hotline:c}}\n\n{{hotline:d}}\n");
        var faults = text(
                "\u200bHelpful Friends Office",
                "# One\n\n## \n\n#### Deep\n\n[here]() [](https://a.example) ![](map.png) <b>x</b> {lang=en}\n\n"
                        + "<p>x</p>\n\nSee {{hotline:a}} here.\n\nCall +39 800 290 290 or [me](tel:1) or 116123 or 112.\n\n"
                        + "اسأل Helpful Friends. A p\u0430ssport. " + "كلمة ".repeat(60) + ".\n");
        var findings = new ArrayList<Finding>();
        findings.addAll(gates.ofText(Kinds.named("page"), faults, tag("ar"), Set.of("116123", "112")));
        findings.addAll(
                gates.ofText(Kinds.named("page"), text("字", "字".repeat(300) + "。\n"), tag("zh-Hans"), Set.of()));
        findings.addAll(gates.ofTranslation(source, tag("en"), wrong, tag("en")));
        findings.addAll(gates.ofTranslation(source, tag("en"), added, tag("en")));
        findings.addAll(gates.ofTranslation(source, tag("en"), text("", ""), tag("ar")));
        findings.addAll(gates.ofTranslation(source, tag("en"), text("21", "١٥ رجب ١٤٤٦"), tag("ar")));
        findings.addAll(gates.ofTranslation(text("", ""), tag("en"), text("", "١٥ رجب ١٤٤٦"), tag("ar")));
        return findings;
    }

    private static List<Finding> ofFacts() {
        var hotline = Kinds.named("hotline");
        var findings = new ArrayList<Finding>();
        for (var facts : List.of(
                "{}",
                "{'status':'current','recheck-reason':'x','sources':[{'seen':'2027-01-01'}],"
                        + "'verification':{'on':'2026-02-30','check-again':'2025-01-01'}}",
                "{'status':'historical','review-by':'2025-01-01','verification':{'on':'2026-01-02','check-again':'2026-01-01'}}",
                "{'status':'recheck'}",
                "{'status':'recheck','recheck-reason':'The source is of 2014.'}")) {
            findings.addAll(Sourced.findings(hotline, fields(facts), TODAY));
        }
        for (var facts : List.of(
                "{'country':'IT','number-type':'e164','number':'39'}",
                "{'country':'IT','number-type':'e164','number':'+390'}",
                "{'country':'FR','number-type':'e164','number':'+390612345678','dial-inside':'1','dial-from-abroad':'1'}",
                "{'country':'IT','number-type':'e164','number':'+39800290290','dial-from-abroad':'+390'}",
                "{'country':'GR','number-type':'short-code','number':'1109'}",
                "{'country':'GR','number-type':'short-code','number':'99999','works-in':['GR']}",
                "{'country':'GR','number-type':'short-code','number':'+301109'}",
                "{'country':'GR','other-channels':[{'type':'email','value':'x'},{'type':'sms','value':'x'},"
                        + "{'type':'whatsapp','value':'x'}]}")) {
            findings.addAll(CheckNumbers.findings(fields(facts)));
        }
        findings.addAll(Outline.findings(fields("{'results':[{'id':'a'},{'id':'b','when':['a-sign']}],"
                + "'questions':[{'id':'q','lines':2,'right':[3]}]}")));
        var lesson = fields("{'questions':[{'id':'q','lines':2}]}");
        for (var body : List.of("", "## *A*\n\n- one\n\n### Deep\n")) {
            findings.addAll(Outline.findings(Kinds.named("lesson"), lesson, body));
        }
        return findings;
    }

    private static Fields fields(String json) {
        return Fields.parse(json.replace('\'', '"'));
    }

    private static Content text(String title, String body) {
        return new Content(Fields.EMPTY.with("title", title), body);
    }
}
