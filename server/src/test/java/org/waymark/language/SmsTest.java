package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmsTest {
    @Test
    void the_default_alphabet_has_160_places_in_one_and_153_in_each_of_several() {
        segments(1, 0, "a".repeat(160));
        segments(2, 145, "a".repeat(161));
        segments(2, 0, "a".repeat(306));
        segments(3, 152, "a".repeat(307));
        assertEquals(160, Sms.of("").left());
    }

    @Test
    void any_other_character_leaves_70_places_in_one_and_67_in_each_of_several() {
        segments(1, 0, "ж".repeat(70));
        segments(2, 63, "ж".repeat(71));
        segments(2, 0, "ж".repeat(134));
        segments(3, 66, "ж".repeat(135));
        assertTrue(Sms.of("a’").coding().isUcs2());
        assertTrue(Sms.of("ç").coding().isUcs2(), "only the capital is in the alphabet");
        assertFalse(Sms.of("Ç").coding().isUcs2());
    }

    @Test
    void a_character_of_the_extension_takes_two_places_that_are_never_parted() {
        segments(1, 0, "€".repeat(80));
        var sms = Sms.of("a".repeat(152) + "€" + "a".repeat(10));
        assertEquals(List.of("a".repeat(152), "€" + "a".repeat(10)), sms.parts());
        assertEquals(164, sms.places());
        assertEquals(141, sms.left());
    }

    @Test
    void neither_a_pair_nor_a_character_of_several_signs_is_parted() {
        parted(66, "😀");
        parted(66, "क्"); // a letter with its sign
        parted(65, "👩‍👧"); // a family joined of several
        parted(66, "🇮🇹".substring(0, 2) + "🇮🇹".substring(2));
        parted(66, "e\u0301");
    }

    @Test
    void a_pile_of_marks_longer_than_a_segment_is_parted_between_its_signs() {
        var text = "e" + "\u0301".repeat(200);
        var sms = Sms.of(text);
        assertEquals(text, String.join("", sms.parts()));
        assertEquals(3, sms.segments());
    }

    /** 3GPP TS 23.040, 9.2.3.24: three octets for a table, five for which part of how many, one for the length. */
    @Test
    void headers_of_national_tables_take_places() {
        var turkish = SmsCoding.sevenBit().stream()
                .filter(each -> each.language().equals("tr"))
                .toList();
        assertEquals(3, turkish.size());
        assertEquals(
                List.of(4, 4, 7),
                turkish.stream().map(each -> each.header(false)).sorted().toList());
        assertEquals(
                List.of(152, 155, 155),
                turkish.stream().map(each -> each.room(false)).sorted().toList());
        assertEquals(
                List.of(146, 149, 149),
                turkish.stream().map(each -> each.room(true)).sorted().toList());
        assertEquals(6, SmsCoding.STANDARD.header(true));
        assertEquals(0, SmsCoding.STANDARD.header(false));
    }

    @Test
    void a_national_table_is_taken_only_where_it_saves_a_segment() {
        assertTrue(Sms.shortest("Não dê").coding().isUcs2(), "one segment either way");
        var portuguese = "Não dê o passaporte a ninguém. ".repeat(4);
        assertEquals(2, Sms.of(portuguese).segments());
        assertEquals(1, Sms.shortest(portuguese).segments());
        assertEquals("pt", Sms.shortest(portuguese).coding().language());
        var bengali = "পাসপোর্ট নিজের কাছে রাখুন ".repeat(5);
        assertEquals(2, Sms.of(bengali).segments());
        assertEquals("bn", Sms.shortest(bengali).coding().language());
        assertEquals(1, Sms.shortest(bengali).segments());
        assertTrue(Sms.shortest("ፓስፖርት".repeat(40)).coding().isUcs2(), "Ethiopic has no table");
    }

    @Test
    void refuses_more_segments_than_senders_take_and_counts_what_they_cost() {
        assertFalse(Sms.of("a".repeat(1530)).isTooLong());
        assertTrue(Sms.of("a".repeat(1531)).isTooLong());
        assertEquals(new BigDecimal("0.10"), Sms.of("a".repeat(161)).cost(new BigDecimal("0.05")));
    }

    @Test
    void the_segments_put_together_are_the_text_and_each_fits() {
        var random = new Random(23038);
        var alphabets = List.of(
                "abc €{}", "aжя ", "😀👩‍👧e\u0301x", "পাসপোর্ট ১২€A", "ãêç ôÕ^", "جواز سفرك\u200e+39", "\n ~a|");
        for (int i = 0; i < 2000; i++) {
            var letters = new ArrayList<Integer>();
            alphabets.get(random.nextInt(alphabets.size())).codePoints().forEach(letters::add);
            var text = new StringBuilder();
            random.ints(random.nextInt(400), 0, letters.size()).forEach(at -> text.appendCodePoint(letters.get(at)));
            for (var sms : List.of(Sms.of(text.toString()), Sms.shortest(text.toString()))) {
                assertEquals(text.toString(), String.join("", sms.parts()));
                int room = sms.coding().room(sms.segments() > 1);
                for (var part : sms.parts()) {
                    assertTrue(sms.coding().places(part).orElseThrow() <= room, part);
                    assertFalse(!part.isEmpty() && Character.isLowSurrogate(part.charAt(0)), part);
                }
                var last = sms.parts().get(sms.segments() - 1);
                assertEquals(room, sms.coding().places(last).orElseThrow() + sms.left());
            }
        }
    }

    private static void segments(int count, int left, String text) {
        var sms = Sms.of(text);
        assertEquals(count, sms.segments());
        assertEquals(left, sms.left());
    }

    /** Where only a part of it would fit at the end, all of it goes into the next. */
    private static void parted(int before, String character) {
        var sms = Sms.of("ж".repeat(before) + character + "ж".repeat(20));
        assertEquals("ж".repeat(before), sms.parts().get(0));
        assertTrue(sms.parts().get(1).startsWith(character), sms.parts().toString());
    }
}
