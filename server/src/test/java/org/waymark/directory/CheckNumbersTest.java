package org.waymark.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Kinds;
import org.waymark.content.Severity;

/** The rules of help lines: what can be dialled where is known, and nothing is guessed. */
class CheckNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "IT, e164, +39800290290",
        "GR, short-code, 1109",
        "QA, sms, 92727",
        "MD, national-freephone, 080077777",
        "PK, national-uan, 111247247"
    })
    void a_free_or_short_number_says_where_it_works(String country, String type, String number) {
        var found = CheckNumbers.findings(hotline(country, type, number));
        assertEquals(1, found.size(), found::toString);
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertTrue(found.get(0).message().contains("works-in"), found::toString);
        assertTrue(errors(hotline(country, type, number).with("works-in", List.of(country)))
                .isEmpty());
    }

    @Test
    void where_a_draft_works_is_what_the_call_has_to_find_out() {
        var draft = hotline("EU", "short-code", "116123").with("status", "recheck");
        assertEquals(Severity.WARNING, CheckNumbers.findings(draft).get(0).severity());
    }

    @Test
    void a_short_code_that_no_numbering_plan_lists_is_a_warning_and_no_error() {
        var found = CheckNumbers.findings(hotline("TH", "short-code", "1300").with("works-in", List.of("TH")));
        assertEquals(1, found.size());
        assertEquals(Severity.WARNING, found.get(0).severity());
    }

    @Test
    void a_full_number_that_its_country_does_not_have_is_an_error() {
        assertEquals(1, errors(hotline("CH", "e164", "+4122717911")).size());
        assertEquals(1, errors(hotline("FR", "e164", "+41227179111")).size());
        assertEquals(0, errors(hotline("CH", "e164", "+41227179111")).size());
    }

    @Test
    void hours_and_languages_are_missing_rather_than_taken_from_another_entry() {
        var kind = Kinds.named("hotline");
        for (var copied : List.of("as above", "same timetable", "differs by country")) {
            assertTrue(kind.problemsOfFacts(Fields.of(Map.of("hours", copied))).stream()
                    .anyMatch(problem -> problem.pointer().equals("/hours")));
        }
        assertTrue(kind.problemsOfFacts(Fields.of(Map.of("languages", List.of()))).stream()
                .anyMatch(problem -> problem.pointer().equals("/languages")));
        assertTrue(kind.problemsOfFacts(Fields.EMPTY).stream()
                .noneMatch(problem -> List.of("/hours", "/languages").contains(problem.pointer())));
    }

    private static List<Finding> errors(Fields facts) {
        return CheckNumbers.findings(facts).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Fields hotline(String country, String type, String number) {
        return Fields.of(Map.of("country", country, "number-type", type, "number", number));
    }
}
