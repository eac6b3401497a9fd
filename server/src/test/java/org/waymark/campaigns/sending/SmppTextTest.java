package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.waymark.language.Sms;

/** The octets of texts, against 3GPP TS 23.038 and 23.040 as they are printed. */
class SmppTextTest {
    @Test
    void a_short_text_is_its_letters_in_the_default_alphabet_with_escapes() {
        var sms = Sms.of("@£ {é€}");
        assertFalse(SmppText.hasHeader(sms));
        assertEquals("00 01 20 1b 28 05 1b 65 1b 29", hex(SmppText.octets(sms, 1, 7)));
        assertEquals(SmppText.GSM, SmppText.coding(sms));
    }

    @Test
    void what_is_not_in_it_goes_out_in_sixteen_bits() {
        var sms = Sms.of("سلام");
        assertEquals("06 33 06 44 06 27 06 45", hex(SmppText.octets(sms, 1, 7)));
        assertEquals(SmppText.UCS2, SmppText.coding(sms));
    }

    @Test
    void each_part_says_which_of_how_many_it_is() {
        var sms = Sms.of("a".repeat(161));
        assertTrue(SmppText.hasHeader(sms));
        assertTrue(hex(SmppText.octets(sms, 1, 0xfe)).startsWith("05 00 03 fe 02 01 61"));
        assertEquals("05 00 03 fe 02 02" + " 61".repeat(8), hex(SmppText.octets(sms, 2, 0xfe)));
    }

    @Test
    void a_national_table_is_named_in_the_header() {
        var turkish = Sms.shortest("ş".repeat(100));
        assertEquals("tr", turkish.coding().language());
        assertTrue(SmppText.hasHeader(turkish));
        var octets = hex(SmppText.octets(turkish, 1, 0));
        assertTrue(octets.startsWith("03 25 01 01 1d 1d"), octets);
    }

    private static String hex(byte[] octets) {
        return HexFormat.ofDelimiter(" ").formatHex(octets);
    }
}
