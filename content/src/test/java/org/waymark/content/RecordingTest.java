package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final String OPUS = "a".repeat(64);
    private static final String MP3 = "b".repeat(64);
    private static final Content TEXT =
            new Content(Fields.of(Map.of("title", "Papers", "summary", "Keep them.")), "They are yours.\n");

    @Test
    void is_heard_as_long_as_its_text_says_the_same() {
        var recorded = recorded(TEXT);
        assertEquals(Optional.of(new Recording(OPUS, Optional.empty())), Recording.current(recorded));
        var both = new Content(recorded.fields().with(Recording.MP3, MP3), recorded.body());
        assertEquals(Optional.of(new Recording(OPUS, Optional.of(MP3))), Recording.current(both));
        assertEquals(List.of(OPUS, MP3), Recording.files(both.fields()));
    }

    @Test
    void is_outdated_by_any_other_word_and_by_nothing_else() {
        var fields = recorded(TEXT).fields();
        assertTrue(
                Recording.current(new Content(fields, "They are not yours.\n")).isEmpty());
        assertTrue(Recording.current(new Content(fields.with("title", "Passport"), TEXT.body()))
                .isEmpty());
        assertTrue(Recording.current(new Content(fields.without("summary"), TEXT.body()))
                .isEmpty());
        assertTrue(Recording.current(new Content(fields.with("checked-by", "A. Person"), TEXT.body()))
                .isPresent());
    }

    @Test
    void needs_a_file_and_the_words_it_reads() {
        assertTrue(Recording.current(TEXT).isEmpty());
        assertTrue(Recording.current(new Content(TEXT.fields().with(Recording.OPUS, OPUS), TEXT.body()))
                .isEmpty());
        assertTrue(Recording.current(new Content(recorded(TEXT).fields().without(Recording.OPUS), TEXT.body()))
                .isEmpty());
    }

    @Test
    void leaves_no_trace_where_it_is_taken_away() {
        assertEquals(TEXT, Recording.without(recorded(TEXT)));
        assertNotEquals(TEXT.hash(), recorded(TEXT).hash());
    }

    @Test
    void its_hashes_are_no_words_that_anybody_reads() {
        assertEquals(Passage.of(TEXT), Passage.of(recorded(TEXT)));
    }

    private static Content recorded(Content text) {
        var fields =
                text.fields().with(Recording.READS, Recording.wordsHash(text)).with(Recording.OPUS, OPUS);
        assertEquals(List.of(), Kinds.named("page").problemsOfText(fields));
        return new Content(fields, text.body());
    }
}
