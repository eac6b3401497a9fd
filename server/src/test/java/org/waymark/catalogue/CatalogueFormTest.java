package org.waymark.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;

/** What is written as a table or a list is read back as it was, and what is wrong in it is named. */
class CatalogueFormTest {
    private static final Kind PRACTICE = Kinds.named("practice");
    private static final LanguageTag EN = new LanguageTag("en");

    @Test
    void a_table_and_a_list_lose_nothing() {
        var records = List.of(record("one"), record("two"));
        for (var form : List.of(CatalogueForm.csv(PRACTICE), CatalogueForm.json(PRACTICE))) {
            assertEquals(new CatalogueReading(records, List.of()), form.read(form.write(records)));
        }
    }

    @Test
    void words_that_trip_programs_come_back_as_they_were() {
        for (var words : List.of(
                "=1+1",
                "'=1+1",
                "''",
                "'",
                "-x",
                "@a",
                "a,b;c",
                "“q” \"r\"",
                "مرحبا",
                "👩🏽‍👧",
                "a'b",
                "+39",
                "1e3",
                "\\n",
                "#")) {
            var record = record("one", Map.of("title", words, "summary", words), words + "\n\n- " + words + "\n");
            for (var form : List.of(CatalogueForm.csv(PRACTICE), CatalogueForm.json(PRACTICE))) {
                assertEquals(
                        new CatalogueReading(List.of(record), List.of()),
                        form.read(form.write(List.of(record))),
                        words);
            }
        }
    }

    @Test
    void no_cell_can_be_taken_for_a_formula() {
        var text =
                CatalogueForm.csv(PRACTICE).write(List.of(record("one", Map.of("title", "=1+1", "summary", "@x"), "")));
        assertFalse(text.contains(",=1"));
        assertFalse(text.contains(",@x"));
        assertTrue(text.startsWith("\uFEFFid,language,"), "some programs need the mark of UTF-8");
    }

    @Test
    void a_table_saved_with_the_line_ends_of_another_system_is_read() {
        var form = CatalogueForm.csv(PRACTICE);
        var text = form.write(List.of(record("one"))).replace("\r\n", "\n").replace("\n", "\r\n");
        assertEquals(List.of(record("one")), form.read(text).records());
        assertEquals(List.of(record("one")), form.read(text.substring(1)).records());
    }

    @Test
    void a_bad_row_is_reported_with_its_column_and_what_to_do() {
        var form = CatalogueForm.csv(PRACTICE);
        var text = form.write(List.of(record("one"), record("two"), record("three")))
                .replace("two,en,,ordinary", "Two,en,,ordinary")
                .replace("three,en,,ordinary,slug-three,7", "three,en,,open,slug-three,soon");
        var problems = form.read(text).problems().stream().map(Object::toString).toList();
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.startsWith("row 4, column id: “Two” is not an id; write")),
                problems::toString);
        assertTrue(
                problems.stream().anyMatch(problem -> problem.startsWith("row 6, column sensitivity: “open” is not")),
                problems::toString);
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.startsWith("row 6, column order: “soon” is not a whole number")),
                problems::toString);
    }

    @Test
    void a_wrong_column_or_too_many_cells_are_reported() {
        var form = CatalogueForm.csv(PRACTICE);
        assertEquals(
                "row 1, column sumary: is not known; did you mean “summary”?",
                form.read("id,language,sumary\none,en,x\n").problems().get(0).toString());
        assertEquals("row 1, column language", place(form.read("id\none\n")));
        assertEquals("row 2", place(form.read("id,language\none,en,more\n")));
        assertEquals("row 1", place(form.read("")));
        assertFalse(form.read("id,language\none,\"en\n").problems().isEmpty());
    }

    @Test
    void facts_beside_a_translation_and_documents_without_their_own_text_are_reported() {
        var form = CatalogueForm.csv(PRACTICE);
        var problems = form.read("id,language,translated-from,order,title,summary\none,fr,en,7,Un,Deux\n")
                .problems();
        assertEquals("row 2, column order", place(new CatalogueReading(List.of(), problems)));
        assertTrue(problems.toString().contains("has no text in the language it was written in"), problems::toString);
    }

    @Test
    void a_list_that_is_broken_or_wrong_is_reported_by_record() {
        var form = CatalogueForm.json(PRACTICE);
        assertEquals("the file", place(form.read("{}")));
        assertTrue(place(form.read("[\n{,]")).startsWith("line 2"));
        assertEquals("record 1", place(form.read("[7]")));
        var text = form.write(List.of(record("one"))).replace("\"order\" : 7", "\"order\" : \"soon\"");
        assertEquals("record 1, column order", place(form.read(text)));
    }

    @Test
    void other_flat_kinds_have_a_table_too_and_deep_ones_say_why_not() {
        CatalogueForm.csv(Kinds.named("hotline"));
        CatalogueForm.csv(Kinds.named("term"));
        var refusal = assertThrows(NotFlat.class, () -> CatalogueForm.csv(Kinds.named("page")));
        assertTrue(refusal.getMessage().contains("write a .json file"));
        CatalogueForm.json(Kinds.named("page"));
    }

    private static String place(CatalogueReading reading) {
        return reading.problems().get(0).toString().replaceFirst(": .*", "");
    }

    private static CatalogueRecord record(String name) {
        return record(name, Map.of("title", "A title", "title-language", "fr", "summary", "Of " + name), "Body\n");
    }

    private static CatalogueRecord record(String name, Map<String, String> text, String body) {
        var facts = Fields.of(Map.of(
                "slug",
                "slug-" + name,
                "order",
                7,
                "as-of",
                "2015",
                "countries",
                List.of("IT", "KE"),
                "themes",
                List.of("One; two", "=three"),
                "sources",
                List.of(Map.of("title", "T", "reference", "R"), Map.of("url", "https://example.org/"))));
        var texts = new TreeMap<LanguageTag, CatalogueText>();
        texts.put(EN, new CatalogueText(new Content(Fields.of(text), body), null));
        texts.put(
                new LanguageTag("fr"),
                new CatalogueText(
                        new Content(Fields.of(Map.of("title", "Titre", "summary", "S", "translator", "machine")), ""),
                        "en/3f9a2c1d"));
        return new CatalogueRecord(new DocumentId("practice", name), EN, false, facts, texts);
    }
}
