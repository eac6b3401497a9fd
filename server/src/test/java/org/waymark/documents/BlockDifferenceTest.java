package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Block;
import org.waymark.content.Blocks;

class BlockDifferenceTest {
    @Test
    void a_changed_word_changes_its_block_and_no_other() {
        var found = BlockDifference.between(
                "## Papers\n\nKeep your passport with you.\n\nAsk for help.\n",
                "## Papers\n\nKeep your passport safe with you.\n\nAsk for help.\n");
        assertEquals(
                List.of(BlockDifference.State.SAME, BlockDifference.State.CHANGED, BlockDifference.State.SAME),
                states(found));
        assertEquals(List.of("safe "), added(found.get(1).words()));
    }

    @Test
    void a_rewritten_block_stays_beside_what_it_was_when_another_comes_before_it() {
        var found = BlockDifference.between(
                "The employer pays your ticket to the city.\n",
                "Nobody may take your money.\n\nThe employer pays your ticket home.\n");
        assertEquals(List.of(BlockDifference.State.ADDED, BlockDifference.State.CHANGED), states(found));
        assertEquals("The employer pays your ticket home.", found.get(1).after());
    }

    @Test
    void blocks_that_share_nothing_are_two() {
        var found = BlockDifference.between("Call the police.\n", "Shelters are free\n");
        assertEquals(List.of(BlockDifference.State.REMOVED, BlockDifference.State.ADDED), states(found));
    }

    @Test
    void an_empty_body_has_nothing_to_compare() {
        assertEquals(List.of(), BlockDifference.between("", ""));
        assertEquals(List.of(BlockDifference.State.ADDED), states(BlockDifference.between("", "New.\n")));
        assertEquals(List.of(BlockDifference.State.REMOVED), states(BlockDifference.between("Old.\n", "")));
    }

    @Test
    void words_are_found_in_scripts_without_blanks() {
        var thai = WordDifference.between("คุณมีสิทธิได้รับความช่วยเหลือ", "คุณมีสิทธิได้รับเงินช่วยเหลือ");
        assertTrue(thai.get(0).isSame() && thai.get(0).text().startsWith("คุณ"), thai::toString);
        var arabic = WordDifference.between("احتفظ بجواز سفرك معك", "احتفظ بجواز سفرك دائما");
        assertEquals(List.of("معك"), removed(arabic));
        assertEquals(List.of("دائما"), added(arabic));
    }

    @Test
    void neighbouring_changed_words_are_one_change() {
        var found = WordDifference.between("call the old number now", "call our new number now");
        assertEquals(List.of("the old"), removed(found));
        assertEquals(List.of("our new"), added(found));
    }

    @Test
    void nothing_is_lost_whatever_is_compared() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var before = body(random);
            var after = body(random);
            var found = BlockDifference.between(before, after);
            assertEquals(blocks(before), texts(found, BlockDifference::before));
            assertEquals(blocks(after), texts(found, BlockDifference::after));
            for (var difference : found) {
                assertEquals(difference.before(), joined(difference.words(), WordDifference.State.ADDED));
                assertEquals(difference.after(), joined(difference.words(), WordDifference.State.REMOVED));
            }
        }
    }

    private static String body(Random random) {
        var words = List.of("help", "number", "45", "days", "passport", "مساعدة", "the", "- item", "never");
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(block -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(word -> words.get(random.nextInt(words.size())))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> blocks(String body) {
        return Blocks.of(body).stream().map(Block::text).toList();
    }

    private static List<String> texts(
            List<BlockDifference> found, java.util.function.Function<BlockDifference, String> side) {
        return found.stream().map(side).filter(text -> !text.isEmpty()).toList();
    }

    private static List<BlockDifference.State> states(List<BlockDifference> found) {
        return found.stream().map(BlockDifference::state).toList();
    }

    private static List<String> added(List<WordDifference> words) {
        return words.stream()
                .filter(WordDifference::isAdded)
                .map(WordDifference::text)
                .toList();
    }

    private static List<String> removed(List<WordDifference> words) {
        return words.stream()
                .filter(WordDifference::isRemoved)
                .map(WordDifference::text)
                .toList();
    }

    private static String joined(List<WordDifference> words, WordDifference.State without) {
        return words.stream()
                .filter(word -> word.state() != without)
                .map(WordDifference::text)
                .collect(Collectors.joining());
    }
}
