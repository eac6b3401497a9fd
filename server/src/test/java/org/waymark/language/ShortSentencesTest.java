package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Grammar;
import org.waymark.content.LanguageTag;
import org.waymark.content.Severity;
import org.waymark.content.ShortSentences;

/** Gate 4, reading: a sentence can be followed by somebody who reads little. */
class ShortSentencesTest {
    private static final Grammar GRAMMAR = IcuGrammar.shipped();

    @Test
    void a_long_sentence_is_a_warning_that_counts_its_words() {
        var found = found("en", "Short.\n\n" + "word ".repeat(28) + "end. Short again.");
        assertEquals(1, found.size());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals(3, found.get(0).line());
        assertTrue(found.get(0).message().contains("has 29 words"), found.get(0).message());
    }

    @Test
    void several_short_sentences_pass_however_long_the_paragraph() {
        assertEquals(List.of(), found("en", "Keep your passport with you. ".repeat(20)));
        assertEquals(List.of(), found("ar", "أبق جواز سفرك معك. ".repeat(20)));
        assertEquals(List.of(), found("bn", "আপনার পাসপোর্ট সঙ্গে রাখুন। ".repeat(20)));
    }

    @Test
    void where_words_are_not_written_apart_characters_count() {
        assertEquals(List.of(), found("zh-Hans", "请随身携带护照。".repeat(20)));
        var found = found("zh-Hans", "请随身携带护照".repeat(20) + "。");
        assertTrue(found.get(0).message().contains("has 141 characters"), found.toString());
    }

    private static List<Finding> found(String language, String body) {
        return ShortSentences.findings(new Content(Fields.EMPTY, body), new LanguageTag(language), GRAMMAR);
    }
}
