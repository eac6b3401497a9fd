package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;

/** Putting two edits together. */
class ContentMergeTest {
    private static final Content BASE = content("Papers", "Keep them.", "One.\n\nTwo.\n\nThree.\n");

    @Test
    void what_only_one_side_changed_is_taken_without_asking() {
        var mine = content("Papers", "Keep them safe.", "One!\n\nTwo.\n\nThree.\n");
        var theirs = content("Your papers", "Keep them.", "One.\n\nTwo.\n\nThree!\n");
        var merge = ContentMerge.of(BASE, mine, theirs);
        assertTrue(merge.isClean());
        assertEquals(
                Optional.of(content("Your papers", "Keep them safe.", "One!\n\nTwo.\n\nThree!\n")),
                merge.chosen(none()));
    }

    @Test
    void where_both_changed_the_same_place_somebody_chooses() {
        var mine = content("Mine", "Keep them.", "One, mine.\n\nTwo.\n\nThree.\n");
        var theirs = content("Theirs", "Keep them.", "One, theirs.\n\nTwo.\n\nThree.\n");
        var merge = ContentMerge.of(BASE, mine, theirs);
        assertFalse(merge.isClean());
        assertEquals(Optional.empty(), merge.chosen(none()));
        var choices = new HashMap<String, String>();
        merge.parts().stream()
                .filter(ContentMerge.Part::contested)
                .forEach(part -> choices.put(part.name(), part.isBody() ? "both" : "theirs"));
        assertEquals(2, choices.size());
        assertEquals(
                Optional.of(content("Theirs", "Keep them.", "One, mine.\n\nOne, theirs.\n\nTwo.\n\nThree.\n")),
                merge.chosen(new TypedText(choices)));
    }

    @Test
    void a_choice_that_was_not_offered_is_none() {
        var merge = ContentMerge.of(BASE, content("A", "x", ""), content("B", "x", ""));
        assertEquals(Optional.empty(), merge.chosen(new TypedText(Map.of("choice.field.title", "both"))));
    }

    private static TypedText none() {
        return new TypedText(Map.of());
    }

    private static Content content(String title, String summary, String body) {
        return new Content(Fields.of(Map.of("title", title, "summary", summary)), body);
    }
}
