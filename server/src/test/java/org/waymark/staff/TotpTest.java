package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238, appendix B, in Base32. */
    private static final Totp RFC = new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void makes_the_codes_of_the_standard(long second, String code) {
        assertEquals(code, RFC.codeAt(second / 30));
    }

    @Test
    void lets_clocks_differ_by_one_step() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        long step = Totp.stepAt(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertEquals(near, RFC.step(RFC.codeAt(near), now).orElseThrow());
        }
        assertTrue(RFC.step(RFC.codeAt(step - 2), now).isEmpty());
        assertTrue(RFC.step(RFC.codeAt(step + 2), now).isEmpty());
        assertTrue(RFC.step("", now).isEmpty());
    }

    @Test
    void makes_a_new_secret_each_time_and_shows_it_in_no_log() {
        var totp = Totp.random();
        assertNotEquals(totp, Totp.random());
        assertEquals("Totp", totp.toString());
        assertThrows(IllegalArgumentException.class, () -> new Totp("short"));
    }

    @Test
    void an_app_reads_its_address() {
        assertEquals(
                "otpauth://totp/Waymark:amira%2Bdesk%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Waymark",
                RFC.address("amira+desk@example.org"));
    }
}
