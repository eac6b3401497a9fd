package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlockMergeTest {
    private static final String BASE = "one\n\ntwo\n\nthree\n";

    @Test
    void takes_each_block_from_the_side_that_changed_it() {
        var merged = BlockMerge.merge(BASE, "ONE\n\ntwo\n\nthree\n", "one\n\ntwo\n\nthree\n\nfour\n");

        assertEquals("ONE\n\ntwo\n\nthree\n\nfour\n", merged.body());
    }

    @Test
    void the_same_edit_on_both_sides_is_no_conflict() {
        assertEquals(
                "one\n\n2\n\nthree\n",
                BlockMerge.merge(BASE, "one\n\n2\n\nthree\n", "one\n\n2\n\nthree\n")
                        .body());
    }

    @Test
    void a_removed_block_stays_removed() {
        assertEquals(
                "zero\n\none\n\nthree\n",
                BlockMerge.merge(BASE, "one\n\nthree\n", "zero\n\none\n\ntwo\n\nthree\n")
                        .body());
    }

    @Test
    void two_edits_of_one_block_are_a_conflict_that_shows_both() {
        var merged = BlockMerge.merge(BASE, "one\n\nmine\n\nthree\n", "one\n\ntheirs\n\nthree\n");

        assertFalse(merged.isClean());
        assertEquals(List.of(new MergedBody.Conflict("two\n", "mine\n", "theirs\n")), merged.conflicts());
        assertThrows(IllegalStateException.class, merged::body);
    }

    @Test
    void a_removal_against_an_edit_is_a_conflict() {
        var merged = BlockMerge.merge(BASE, "one\n\nthree\n", "one\n\ntheirs\n\nthree\n");

        assertEquals(List.of(new MergedBody.Conflict("two\n", "", "theirs\n")), merged.conflicts());
    }

    @Test
    void an_open_code_block_swallows_nothing_of_the_other_side() {
        var merged = BlockMerge.merge("a\n\nb\n\nc\n", "a\n\n```\ncode\n", "new\n\na\n\nb\n\nc\n\nlast\n");

        assertTrue(everything(merged).contains("last") && everything(merged).contains("code"));
        assertTrue(everything(merged).contains("new"));
    }

    @Test
    void untouched_text_comes_back_byte_for_byte() {
        var odd = "one\n\n\n\ntwo  \n\n\n";

        assertEquals(odd, BlockMerge.merge("x\n", odd, "x\n").body());
        assertEquals(odd, BlockMerge.merge("x\n", "x\n", odd).body());
    }

    @Test
    void no_block_that_a_side_wrote_is_ever_lost_and_none_is_made_up() {
        var random = new Random(42);
        for (int run = 0; run < 4000; run++) {
            var base = blocks(random, 1 + random.nextInt(8));
            var mine = edited(base, random, "m" + run);
            var theirs = edited(base, random, "t" + run);
            var merged = BlockMerge.merge(body(base), body(mine), body(theirs));
            var all = everything(merged);
            for (var block : mine) {
                assertTrue(all.contains(block) || (base.contains(block) && !theirs.contains(block)), all);
            }
            for (var block : theirs) {
                assertTrue(all.contains(block) || (base.contains(block) && !mine.contains(block)), all);
            }
            for (var block : Blocks.of(all)) {
                assertTrue(mine.contains(block.text()) || theirs.contains(block.text()) || base.contains(block.text()));
            }
            assertEquals(
                    merged.isClean(),
                    BlockMerge.merge(body(base), body(theirs), body(mine)).isClean());
        }
    }

    private static String everything(MergedBody merged) {
        return merged.parts().stream()
                .map(part -> part instanceof MergedBody.Agreed agreed
                        ? agreed.source()
                        : ((MergedBody.Conflict) part).mine() + "\n\n" + ((MergedBody.Conflict) part).theirs())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> blocks(Random random, int count) {
        var blocks = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            blocks.add("block " + i + "." + random.nextInt(3) + " end");
        }
        return blocks;
    }

    private static List<String> edited(List<String> base, Random random, String mark) {
        var edited = new ArrayList<>(base);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int place = random.nextInt(edited.size() + 1);
            if (place == edited.size() || random.nextInt(3) == 0) {
                edited.add(place, "new " + mark + "." + edits + " end");
            } else if (random.nextBoolean()) {
                edited.set(place, "changed " + mark + "." + edits + " end");
            } else {
                edited.remove(place);
            }
        }
        return edited;
    }

    private static String body(List<String> blocks) {
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }
}
