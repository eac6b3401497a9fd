package org.waymark.content.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {
    static final Pack PACK =
            Pack.of(Map.of("", "<h1>first</h1>\n", "rights/", "<p>\"a\"\n\tb\\</p>", "404.html", "የለም 🙂 ليس"));

    @Test
    void is_written_as_the_format_says() {
        assertEquals("""
                ["","<h1>first</h1>\\n"]
                ["404.html","የለም 🙂 ليس"]
                ["rights/","<p>\\"a\\"\\n\\tb\\\\</p>"]
                """, PACK.text());
        // Worked out with other tools: printf, sha256sum, openssl, base64.
        assertEquals("ODyeC_IL6zqF3N41-eeLX2u7D4gvVrgs4aXjGQ-4rvw", PACK.root().value());
        assertEquals(50, PACK.stored());
    }

    @Test
    void is_read_as_it_was_written() throws Exception {
        assertEquals(PACK, Pack.parse(PACK.text()));
        assertEquals(Pack.of(Map.of()), Pack.parse(""));
    }

    @Test
    void is_refused_when_it_is_cut_off_anywhere() {
        var text = PACK.text();
        for (int length = 0; length < text.length(); length++) {
            var cut = text.substring(0, length);
            assertThrows(PackRefused.class, () -> signed(PACK).require(Pack.parse(cut)), cut);
        }
    }

    @Test
    void is_refused_when_a_single_character_was_changed() {
        var text = PACK.text();
        for (int i = 0; i < text.length(); i++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(i, changed.charAt(i) == 'x' ? 'y' : 'x');
            assertThrows(PackRefused.class, () -> signed(PACK).require(Pack.parse(changed.toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\n",
                "{}\n",
                "null\n",
                "[]\n",
                "[\"a\"]\n",
                "[\"a\",1]\n",
                "[1,\"a\"]\n",
                "[\"a\",\"b\",\"c\"]\n",
                "[\"a\",\"b\"] []\n",
                "[\"b\",\"1\"]\n[\"a\",\"2\"]\n",
                "[\"a\",\"1\"]\n[\"a\",\"2\"]\n",
                "\n"
            })
    void is_refused_when_it_is_none(String text) {
        assertThrows(PackRefused.class, () -> Pack.parse(text));
    }

    @Test
    void a_root_tells_every_difference() {
        var roots = new ArrayList<PackRoot>();
        roots.add(PACK.root());
        roots.add(Pack.of(Map.of()).root());
        roots.add(Pack.of(Map.of("a", "")).root());
        roots.add(Pack.of(Map.of("b", "")).root());
        roots.add(Pack.of(Map.of("a", "b")).root());
        roots.add(Pack.of(Map.of("a", "", "b", "")).root());
        assertEquals(roots.size(), roots.stream().distinct().count());
        assertThrows(IllegalArgumentException.class, () -> new PackRoot("too short"));
    }

    private static PackHead signed(Pack pack) throws Exception {
        var publisher = new Publisher();
        return publisher.head(pack, 1, List.of()).open("en", publisher.key());
    }
}
