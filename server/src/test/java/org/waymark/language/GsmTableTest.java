package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.language.GsmTable.Shift;

class GsmTableTest {
    @Test
    void has_the_default_and_thirteen_national_languages_of_which_one_has_no_locking_table() {
        assertEquals(
                IntStream.rangeClosed(0, 13).boxed().toList(),
                ids(Shift.SINGLE).stream().sorted().toList());
        assertFalse(ids(Shift.LOCKING).contains(2), "Spanish");
        assertEquals(13, ids(Shift.LOCKING).size());
    }

    /** How many characters each table has, counted from Android's GsmAlphabet (AOSP, Apache 2.0). */
    @Test
    void each_table_is_as_full_as_others_have_it() {
        assertEquals(127, GsmTable.standard(Shift.LOCKING).characters().size());
        assertEquals(10, GsmTable.standard(Shift.SINGLE).characters().size());
        assertEquals(
                17, GsmTable.find(Shift.SINGLE, 1).orElseThrow().characters().size());
        assertEquals(
                19, GsmTable.find(Shift.SINGLE, 2).orElseThrow().characters().size());
        assertEquals(
                127, GsmTable.find(Shift.LOCKING, 1).orElseThrow().characters().size());
        assertEquals(
                127, GsmTable.find(Shift.LOCKING, 3).orElseThrow().characters().size());
        assertEquals(
                127, GsmTable.find(Shift.LOCKING, 6).orElseThrow().characters().size());
        assertEquals(
                127, GsmTable.find(Shift.LOCKING, 13).orElseThrow().characters().size());
    }

    /** 3GPP TS 23.038, A.2 and A.3: what tells each table from the others. */
    @Test
    void a_national_table_writes_its_language() {
        has(Shift.SINGLE, 1, "ĞİŞçğış€");
        has(Shift.SINGLE, 2, "ÁÍÓÚáíóúç€");
        has(Shift.SINGLE, 3, "êçÔôÁáÊÀÍÓÚÃÕÂíóúãõâ€");
        has(Shift.LOCKING, 1, "€ıĞğŞşİç");
        has(Shift.LOCKING, 3, "êúíóçÔôÁáªÇÀ∞ÓÂâÊÍÃÕãõ`ü");
        has(Shift.LOCKING, 4, "আপনারপাসপোর্টঁংঃৎ");
        has(Shift.LOCKING, 5, "તમારોપાસપોર્ટ");
        has(Shift.LOCKING, 6, "आपकापासपोर्ट");
        has(Shift.LOCKING, 7, "ನಿಮ್ಮಪಾಸ್");
        has(Shift.LOCKING, 8, "നിങ്ങളുടെ");
        has(Shift.LOCKING, 9, "ଆପଣଙ୍କର");
        has(Shift.LOCKING, 10, "ਤੁਹਾਡਾਪਾਸਪੋਰਟ");
        has(Shift.LOCKING, 11, "உங்கள்கடவுச்சீட்டு");
        has(Shift.LOCKING, 12, "మీపాస్పోర్ట్");
        has(Shift.LOCKING, 13, "آپکاپاسپورٹہےںگے");
        has(Shift.SINGLE, 4, "০১২৩৪৫৬৭৮৯ABCXYZ");
        has(Shift.SINGLE, 6, "।॥०१२३४५६७८९");
        has(Shift.SINGLE, 13, "۰۱۲۳۴۵۶۷۸۹،؟۔");
    }

    private static List<Integer> ids(Shift shift) {
        return GsmTable.all().stream()
                .filter(table -> table.shift() == shift)
                .map(GsmTable::id)
                .toList();
    }

    private static void has(Shift shift, int id, String characters) {
        var table = GsmTable.find(shift, id).orElseThrow();
        characters
                .codePoints()
                .forEach(each -> assertTrue(
                        table.characters().contains(each), table.language() + " " + Character.toString(each)));
    }
}
