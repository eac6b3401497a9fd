package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmsTextTest {
    @Test
    void basic_letters_fill_one_message_with_160() {
        assertTrue(SmsText.fits("é".repeat(160)));
        assertFalse(SmsText.fits("é".repeat(161)));
    }

    @Test
    void a_bracket_takes_two_places() {
        assertTrue(SmsText.fits("[".repeat(80)));
        assertFalse(SmsText.fits("[".repeat(80) + "a"));
    }

    @Test
    void one_other_letter_leaves_70() {
        assertTrue(SmsText.fits("ع" + "a".repeat(69)));
        assertFalse(SmsText.fits("ع" + "a".repeat(70)));
        assertFalse(SmsText.fits("a".repeat(70) + "ب"));
    }

    @Test
    void takes_the_first_text_that_fits_and_the_last_when_none_does() {
        assertEquals("b", SmsText.firstThatFits(List.of("a".repeat(161), "b", "c")));
        assertEquals("c".repeat(200), SmsText.firstThatFits(List.of("a".repeat(161), "c".repeat(200))));
    }

    @Test
    void the_link_holds_every_letter_safely() {
        assertEquals("sms:?body=A%20%26%20b%2B%3F%20%D8%B9", SmsText.link("A & b+? ع"));
    }
}
