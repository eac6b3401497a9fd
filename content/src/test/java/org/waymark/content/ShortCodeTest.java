package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortCodeTest {
    /** These stand on paper. Another way to make codes would break every one of them. */
    @Test
    void a_code_never_changes() {
        assertEquals("xgr8gty", code("page:keep-your-documents"));
        assertEquals("2rzw6qr", code("hotline:it-trafficking"));
    }

    @Test
    void a_code_has_no_vowels_and_no_look_alikes() {
        for (int i = 0; i < 2_000; i++) {
            assertTrue(code("page:n" + i).matches("[2-9bcdfghjkmnpqrstvwxyz]{7}"));
        }
    }

    @Test
    void the_kind_is_part_of_it() {
        assertNotEquals(code("page:safe"), code("checklist:safe"));
    }

    private static String code(String id) {
        return ShortCode.of(DocumentId.parse(id)).toString();
    }
}
