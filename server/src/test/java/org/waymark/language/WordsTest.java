package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.language.Samples.tag;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Samples.words(Samples.FOLDER);

    @Test
    void says_a_sentence_in_the_language() {
        assertEquals("Gardez vos papiers", words.say(tag("fr"), "title"));
        assertEquals("Appelez le 800 290 290", words.say(tag("fr"), "call", Map.of("number", "800 290 290")));
    }

    @Test
    void says_it_in_english_where_the_language_has_no_words_for_it() {
        assertEquals("Don't pay", words.say(tag("ar"), "apostrophe"));
        assertEquals("Keep your documents", words.say(tag("kab"), "title"));
    }

    @Test
    void counts_with_the_plurals_and_digits_of_the_language() {
        assertEquals("۱۲ صفحه", words.say(tag("fa"), "pages", Map.of("count", 12)));
        assertEquals("صفحتان", words.say(tag("ar"), "pages", Map.of("count", 2)));
        assertEquals("One page", words.say(tag("en"), "pages", Map.of("count", 1)));
    }

    @Test
    void keeps_apostrophes() {
        assertEquals("N'envoyez pas d'argent", words.say(tag("fr"), "apostrophe"));
    }

    @Test
    void knows_what_a_language_still_lacks() {
        assertEquals(Set.of("apostrophe", "call"), words.missing(tag("ar")));
        assertFalse(words.complete(tag("ar")));
        assertTrue(words.complete(tag("fa")));
        assertEquals(Set.of("apostrophe", "call", "pages", "title"), words.keys());
    }

    @Test
    void refuses_a_key_nobody_has_words_for() {
        assertTrue(assertThrows(NoSuchWords.class, () -> words.say(tag("fr"), "nothing"))
                .toString()
                .contains("“nothing”"));
    }

    @Test
    void refuses_to_show_an_unfilled_place() {
        var refused = assertThrows(IllegalArgumentException.class, () -> words.say(tag("fr"), "call"));
        assertTrue(refused.toString().contains("“call” in fr"), refused::toString);
    }

    @Test
    void names_the_file_and_the_key_of_a_broken_pattern() {
        var broken = Samples.words("/org/waymark/language/broken-pattern/");
        var refused = assertThrows(IllegalStateException.class, broken::check);
        assertTrue(refused.toString().contains("words/fr.properties, “pages”"), refused::toString);
    }

    @Test
    void all_the_words_of_the_release_can_be_said() {
        Words.shipped().check();
    }

    @Test
    void refuses_a_translation_with_a_place_english_does_not_fill() {
        var broken = Samples.words("/org/waymark/language/unknown-name/");
        var refused = assertThrows(IllegalStateException.class, broken::check);
        assertTrue(refused.toString().contains("words/fr.properties, “call”"), refused::toString);
    }

    @Test
    void says_the_same_to_many_threads_at_once() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var turns = IntStream.range(0, 4)
                    .mapToObj(thread -> pool.submit(() -> IntStream.range(2, 3000)
                            .allMatch(n -> words.say(tag("fr"), "pages", Map.of("count", n % 900 + 2))
                                    .equals((n % 900 + 2) + " pages"))))
                    .toList();
            for (var turn : turns) {
                assertTrue(turn.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
