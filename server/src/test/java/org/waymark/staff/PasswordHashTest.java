package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void knows_its_password_and_no_other() {
        var hash = PasswordHash.of("a quiet road in June");
        assertTrue(hash.matches("a quiet road in June"));
        assertFalse(hash.matches("a quiet road in june"));
    }

    @Test
    void carries_its_parameters_and_a_salt_of_its_own() {
        var hash = PasswordHash.of("a quiet road in June");
        assertTrue(hash.phc().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash.phc());
        assertNotEquals(hash, PasswordHash.of("a quiet road in June"));
        assertFalse(hash.toString().contains("argon2id"));
    }

    @Test
    void knows_a_hash_that_another_program_made() { // the reference program of Argon2, with parameters of its own
        var phc = "$argon2id$v=19$m=8192,t=3,p=1$c2FsdCBvZiBzaXh0ZWVuIQ$VFGSpfXPl/QhXbCDHX+xf8T5OTHMKJ7skjeUDNdiHu8";
        assertTrue(new PasswordHash(phc).matches("a quiet road in June"));
        assertFalse(new PasswordHash(phc).matches("a quiet road"));
    }

    @Test
    void takes_the_same_letters_from_any_keyboard() {
        assertTrue(PasswordHash.of("cafe\u0301 au lait, s'il").matches("caf\u00e9 au lait, s'il"));
    }

    @Test
    void refuses_what_is_no_hash() {
        assertThrows(IllegalStateException.class, () -> new PasswordHash("secret").matches("secret"));
    }
}
