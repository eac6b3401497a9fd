package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":[1,-2,3000000000,1.5,true,false,null],\"a\":{\"ሰ\":\"🙂 \\\"\\\\\\n\"}}",
                "[]",
                "{}",
                "\"x\"",
                "null"
            })
    void is_written_as_it_was_read(String text) {
        assertEquals(text, JsonText.write(JsonText.read(text)));
    }

    @Test
    void equal_values_give_equal_text_when_their_keys_are_sorted() {
        var inner = new LinkedHashMap<String, Object>();
        inner.put("z", 1);
        inner.put("a", Arrays.asList(2, null));
        assertEquals("[{\"a\":[2,null],\"z\":1}]", JsonText.writeSorted(List.of(inner)));
        assertEquals("[{\"z\":1,\"a\":[2,null]}]", JsonText.write(List.of(inner)));
        assertEquals(Map.of("a", 1), JsonText.read("{\"a\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "{", "[1", "{\"a\"}", "[1] 2", "{\"a\":}", "\"x", "[1,]", "{'a':1}"})
    void nothing_else_is_read(String text) {
        assertThrows(IllegalArgumentException.class, () -> JsonText.read(text));
    }

    @Test
    void what_is_nested_without_end_is_refused_and_not_followed() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.read("[".repeat(100_000)));
    }
}
