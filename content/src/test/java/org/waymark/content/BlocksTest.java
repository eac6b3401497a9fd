package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final String[] PIECES = {
        "## Heading",
        "word",
        "- item",
        "  - deeper",
        "1. first",
        "> quote",
        "```",
        "    code",
        "{{hotline:it-x}}",
        "",
        "",
        "---",
        "| a | b |",
        "<div>",
        "[x]: /y",
        "===",
        "مرحبا",
        " \t",
        "\\",
        "* * *"
    };

    @Test
    void splits_a_body_into_its_top_level_blocks() {
        var blocks = Blocks.of("## One\n\nText\nmore\n\n- a\n- b\n\n{{hotline:it-trafficking}}\n");

        assertEquals(
                List.of(
                        new Block("## One\n\n", 1, "heading"),
                        new Block("Text\nmore\n\n", 3, "paragraph"),
                        new Block("- a\n- b\n\n", 6, "list"),
                        new Block("{{hotline:it-trafficking}}\n", 9, "embed")),
                blocks);
    }

    @Test
    void an_empty_body_has_no_blocks_and_a_blank_one_has_one() {
        assertEquals(List.of(), Blocks.of(""));
        assertEquals(List.of(new Block("\n\n", 1, "blank")), Blocks.of("\n\n"));
    }

    @Test
    void keeps_the_indentation_of_a_first_line_in_its_text() {
        assertEquals("    code", Blocks.of("\n    code\n\n").get(0).text());
    }

    @Test
    void joined_blocks_are_the_body_whatever_it_is() {
        var random = new Random(7);
        for (int run = 0; run < 3000; run++) {
            var body = new StringBuilder();
            for (int line = random.nextInt(12); line > 0; line--) {
                body.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(20) == 0 ? "\r\n" : "\n");
            }
            var blocks = Blocks.of(body.toString());
            assertEquals(body.toString(), blocks.stream().map(Block::source).collect(Collectors.joining()));
            for (var block : blocks) {
                var before = body.substring(0, body.indexOf(block.source()));
                assertEquals(true, block.line() >= 1 && before.length() <= body.length());
            }
        }
    }

    @Test
    void tells_the_line_each_block_begins_on() {
        var body = "a\n\nb\n\n\nc\n";

        assertEquals(List.of(1, 3, 6), Blocks.of(body).stream().map(Block::line).collect(Collectors.toList()));
    }
}
