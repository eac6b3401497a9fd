package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private final Countries countries = new Countries(new ReleaseFiles(Samples.FOLDER));

    @Test
    void knows_the_numbers_to_call_in_a_country() {
        var australia = countries.emergency("AU").orElseThrow();
        assertEquals(List.of("000", "106", "112"), australia.numbers());
        assertEquals("high", australia.confidence());
        assertEquals(List.of("AU", "NO"), countries.withEmergencyNumbers());
        assertTrue(countries.emergency("QQ").isEmpty());
    }

    @Test
    void knows_the_countries_of_a_region() {
        assertEquals(Set.of("FR", "IT"), countries.members("EU"));
        assertEquals(Set.of(), countries.members("XX"));
    }

    @Test
    void refuses_a_number_without_quotes_because_yaml_would_change_it() {
        var files = new ReleaseFiles("/org/waymark/language/bare-number/");
        var refused = assertThrows(IllegalStateException.class, () -> new Countries(files));
        assertTrue(refused.toString().contains("in quotes"), refused::toString);
    }

    @Test
    void reads_the_numbers_of_this_release() {
        var shipped = Countries.shipped();
        assertTrue(shipped.emergency("IT").orElseThrow().numbers().contains("112"));
        assertTrue(shipped.members("EU").contains("IT"));
        assertEquals(27, shipped.members("EU").size());
    }
}
