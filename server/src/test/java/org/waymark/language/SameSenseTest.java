package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Grammar;
import org.waymark.content.LanguageTag;
import org.waymark.content.SameSense;
import org.waymark.content.Severity;

/** Gate 1, sense: somebody is asked to look where a translation has lost the “not” of its source. */
class SameSenseTest {
    private static final Grammar GRAMMAR = IcuGrammar.shipped();
    private static final String SOURCE = "Ask for a copy. Do not sign what you cannot read.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Demandez une copie. Ne signez pas ce que vous lisez mal.",
                "es | Pida una copia. No firme lo que no puede leer.",
                "ar | اطلب نسخة. لا توقع على ما لا تستطيع قراءته.",
                "ru | Попросите копию. Не подписывайте того, чего не можете прочесть.",
                "pt | Peça uma cópia. Não assine o que não pode ler.",
                "uk | Попросіть копію. Не підписуйте того, чого не можете прочитати.",
            })
    void a_negation_that_was_kept_passes(String language, String translation) {
        assertEquals(List.of(), found(SOURCE, language, translation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Demandez une copie. Signez ce que vous pouvez lire.",
                "es | Pida una copia. Firme lo que puede leer.",
                "ar | اطلب نسخة. وقّع على ما تستطيع قراءته.",
                "ru | Попросите копию. Подпишите то, что можете прочесть.",
            })
    void a_lost_negation_is_a_warning_on_its_line(String language, String translation) {
        var found = found("First.\n\n" + SOURCE, language, "…\n\n" + translation);
        assertEquals(1, found.size());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals(3, found.get(0).line());
        assertTrue(found.get(0).message().contains("“Do not sign what you cannot read.”"));
    }

    @Test
    void each_sentence_is_looked_at_where_both_texts_have_as_many() {
        assertEquals(
                1,
                found("Do not pay. Do not sign.", "fr", "Ne payez pas. Signez.").size());
    }

    @Test
    void a_summary_is_looked_at_too() {
        var source = new Content(Fields.EMPTY.with("summary", "Never pay."), "");
        var translation = new Content(Fields.EMPTY.with("summary", "Payez."), "");
        var found = SameSense.findings(source, tag("en"), translation, tag("fr"), GRAMMAR);
        assertEquals("/summary", found.get(0).pointer());
    }

    @Test
    void a_language_in_which_no_is_part_of_the_verb_is_left_alone() {
        assertEquals(List.of(), found(SOURCE, "tr", "Bir kopya isteyin. Okuyamadığınız şeyi imzalayın."));
    }

    private static List<Finding> found(String source, String language, String translation) {
        return SameSense.findings(text(source), tag("en"), text(translation), tag(language), GRAMMAR);
    }

    private static LanguageTag tag(String language) {
        return new LanguageTag(language);
    }

    private static Content text(String body) {
        return new Content(Fields.EMPTY, body);
    }
}
