package org.waymark.content.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.JsonText;

/** The search finds a word however it was typed, in the real texts of the library; what browsers are asked is the same. */
class SearchKeptTest {
    private static final Pattern TEXT =
            Pattern.compile("---\ntitle: (.*)\n(?:summary: (.*)\n)?.*?---\n(.*)", Pattern.DOTALL);
    private static final Map<String, KeptDocuments> LIBRARIES = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({
        "en, Keep your documents, keep-your-documents",
        "en, KEEP  documents!, keep-your-documents",
        "en, trafick, trafficking",
        "en, traffikcing, trafficking",
        "fr, la traite des etres humains, trafficking",
        "fr, gardez vos docments, keep-your-documents",
        "ar, احتفظ بوثائقك, keep-your-documents",
        "ar, اِحتَفِظ بِوَثائِقِكَ, keep-your-documents",
        "ar, الإتجار بالاشخاص, trafficking",
        "am, ሰነዶችዎን, keep-your-documents",
        "am, በሰው፡መነገድ።, trafficking",
        "bn, কাগজপত্র নিজের কাছে, keep-your-documents",
        "bn, মানব পাচর, trafficking"
    })
    void finds_what_was_meant(String language, String question, String name) throws IOException {
        var found = library(language).search(question);
        assertEquals(
                "page:" + name, found.isEmpty() ? "nothing" : found.get(0).id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!…—«»", "\u0000\u0007\u001b", "\ud800", "\u202e\u200b", "xyzzyq", "٪؟،"})
    void what_is_in_no_page_is_not_found(String question) throws IOException {
        assertEquals(List.of(), library("en").search(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1522", "١٥٢٢", "۱۵۲۲", "१५२२", "১৫২২", "๑๕๒๒", "၁၅၂၂", "១៥២២", "１５２２"})
    void a_number_is_found_in_any_digits_and_no_other_is(String typed) {
        var numbers = documents(Map.of("a", page("a", "Call 1522", "", ""), "b", page("b", "Call 1523", "", "")));
        assertEquals(1, numbers.search(typed).size(), typed);
        assertEquals("page:a", numbers.search(typed).get(0).id().toString());
    }

    @Test
    void languages_without_spaces_are_found_by_parts_of_a_sentence() {
        var pages = documents(
                Map.of("a", page("a", "เก็บเอกสารของคุณไว้", "", ""), "b", page("b", "การค้ามนุษย์", "", "")));
        assertEquals("page:a", pages.search("เก็บเอกสารไว้").get(0).id().toString());
        assertEquals(List.of(), pages.search("ไม่มีที่ไหนเลย"));
    }

    @Test
    void ten_thousand_characters_are_answered() throws IOException {
        assertTrue(library("en").search("documents ".repeat(1000)).size() > 1);
        assertEquals(List.of(), library("en").search("d".repeat(10_000)));
    }

    private static KeptDocuments library(String language) throws IOException {
        var known = LIBRARIES.get(language);
        if (known == null) {
            known = documents(read(language));
            LIBRARIES.put(language, known);
        }
        return known;
    }

    private static Map<String, String> read(String language) throws IOException {
        var pages = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("library/pages"))) {
            for (var file :
                    files.filter(file -> file.endsWith(language + ".md")).toList()) {
                var text = TEXT.matcher(Files.readString(file));
                var name = file.getParent().getFileName().toString();
                if (text.matches()) {
                    pages.put(name, page(name, text.group(1), text.group(2), text.group(3)));
                }
            }
        }
        return pages;
    }

    private static KeptDocuments documents(Map<String, String> pages) {
        var paths = new TreeMap<String, String>();
        pages.forEach((name, json) -> paths.put("page/" + name, json));
        return new KeptDocuments(List.of(KeptDocumentsTest.kept("en", paths)));
    }

    private static String page(String name, String title, String summary, String html) {
        return JsonText.write(
                Map.of("id", "page:" + name, "title", title, "summary", summary == null ? "" : summary, "html", html));
    }
}
