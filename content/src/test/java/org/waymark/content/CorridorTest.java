package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorridorTest {
    @ParameterizedTest
    @CsvSource({"BD, IT, from-bd-to-it", "bd, '', from-bd", "'', it, to-it"})
    void is_read_as_it_is_written(String from, String to, String written) {
        var corridor = Corridor.of(from, to);
        assertEquals(written, corridor.toString());
        assertEquals(Optional.of(corridor), Corridor.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "from-", "to-", "from-BD", "from-bd-", "from-bdto-it", "to-it-from-bd", "bd-it", "to-ita"})
    void nothing_else_is_one(String written) {
        assertTrue(Corridor.parse(written).isEmpty(), written);
    }

    @ParameterizedTest
    @CsvSource({
        "bd, it, bd, it, true",
        "bd, it, '', it, true",
        "bd, it, bd, '', true",
        "bd, it, '', '', true",
        "bd, it, ng, it, false",
        "bd, it, bd, de, false",
        "bd, '', '', it, true",
        "bd, '', ng, '', false"
    })
    void meets_another_where_somebody_can_be_on_both(String from, String to, String from2, String to2, boolean meets) {
        assertEquals(meets, Corridor.of(from, to).meets(Corridor.of(from2, to2)));
        assertEquals(meets, Corridor.of(from2, to2).meets(Corridor.of(from, to)));
    }

    @Test
    void what_is_no_country_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Corridor("BD", ""));
        assertThrows(IllegalArgumentException.class, () -> Corridor.of("", "EU1"));
    }
}
