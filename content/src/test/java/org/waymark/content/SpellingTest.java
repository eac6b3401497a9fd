package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void takes_the_closest_and_nothing_far_away() {
        var known = List.of("sources", "source-language", "stages");

        assertEquals(Optional.of("sources"), Spelling.nearest("source", known));
        assertEquals(Optional.of("stages"), Spelling.nearest("stage", known));
        assertEquals(Optional.empty(), Spelling.nearest("colour", known));
    }
}
