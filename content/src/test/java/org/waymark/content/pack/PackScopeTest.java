package org.waymark.content.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackScopeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "data", "to-it", "from-bd-to-it", "data/from-bd", "data/from-bd-to-it"})
    void is_read_as_it_is_written(String written) {
        assertEquals(Optional.of(written), PackScope.parse(written).map(PackScope::toString));
        var folder = PackScope.parse(written).orElseThrow().folder("en");
        assertEquals(written.isEmpty() ? "en/offline/" : "en/offline/" + written + "/", folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/", "pages", "data/data", "to-it/data", "/", "away", "data//to-it", "to-IT"})
    void nothing_else_is_one(String written) {
        assertTrue(PackScope.parse(written).isEmpty(), written);
    }
}
