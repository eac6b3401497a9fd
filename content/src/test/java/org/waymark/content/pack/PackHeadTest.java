package org.waymark.content.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.content.pack.PackTest.PACK;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.pack.PackHead.Offer;

class PackHeadTest {
    private static final Pack OLD = Pack.of(Map.of("a", "1"));

    private Publisher publisher;

    @BeforeEach
    void find_a_publisher() throws Exception {
        publisher = new Publisher();
    }

    @Test
    void is_written_as_the_format_says() {
        var root = PACK.root().value();
        var lines = head().text().split("\n", -1);
        assertEquals(
                "{\"v\":1,\"language\":\"en\",\"edition\":7,\"made\":\"2026-11-22T09:00:00Z\","
                        + "\"publisher\":\"A centre & “friends”\",\"root\":\"" + root
                        + "\",\"pages\":3,\"bytes\":100,\"stored\":50,\"days\":30,\"changes\":[{\"from\":\""
                        + OLD.root().brief() + "\",\"bytes\":9}]}",
                lines[0]);
        assertTrue(lines[1].matches("[A-Za-z0-9_-]{86}"), lines[1]);
        assertEquals("", lines[2]);
        assertEquals(3, lines.length);
    }

    @Test
    void names_what_to_fetch() throws Exception {
        var head = head().open("en", publisher.key());
        assertEquals(9, head.changesFrom(OLD.root()).orElseThrow().bytes());
        assertTrue(head.changesFrom(PACK.root()).isEmpty());
        assertTrue(head.changesFrom(Pack.of(Map.of()).root()).isEmpty());
        assertEquals("pack-" + PACK.root().value().substring(0, 12), head.root().packName());
        assertEquals(
                "changes-" + OLD.root().brief() + "-" + PACK.root().brief(),
                head.root().changesName(OLD.root().brief()));
    }

    @Test
    void is_believed_when_its_publisher_signed_it() throws Exception {
        // Enough signatures for numbers that begin with a zero or look negative.
        for (int edition = 1; edition <= 300; edition++) {
            var head = publisher.head(PACK, edition, List.of());
            assertEquals(
                    edition,
                    SignedHead.parse(head.text()).open("en", publisher.key()).edition());
        }
    }

    @Test
    void is_refused_when_somebody_else_signed_it() throws Exception {
        var stranger = new Publisher();
        assertThrows(PackRefused.class, () -> head().open("en", stranger.key()));
        assertThrows(PackRefused.class, () -> head().open("en", new byte[] {1, 2, 3}));
    }

    @Test
    void is_refused_when_it_is_of_another_language() throws Exception {
        assertEquals("en", head().open("en", publisher.key()).language());
        assertThrows(PackRefused.class, () -> head().open("ar", publisher.key()));
    }

    @Test
    void an_old_answer_that_comes_late_is_known_by_its_edition() throws Exception {
        var head = head().open("en", publisher.key());
        var later = publisher.head(PACK, 8, List.of()).open("en", publisher.key());
        assertTrue(head.isOlderThan(later));
        assertFalse(later.isOlderThan(head));
        assertFalse(head.isOlderThan(head));
    }

    @Test
    void is_refused_when_it_is_cut_off_anywhere() {
        var text = head().text();
        for (int length = 0; length < text.length(); length++) {
            var cut = text.substring(0, length);
            assertThrows(PackRefused.class, () -> SignedHead.parse(cut).open("en", publisher.key()), cut);
        }
    }

    @Test
    void is_refused_when_a_single_character_was_changed() {
        var text = head().text();
        for (int i = 0; i < text.length(); i++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(i, changed.charAt(i) == 'x' ? 'y' : 'x');
            assertThrows(
                    PackRefused.class,
                    () -> SignedHead.parse(changed.toString()).open("en", publisher.key()),
                    changed.toString());
        }
    }

    @Test
    void is_refused_when_both_numbers_of_the_signature_are_zero() {
        var line = head().text().lines().findFirst().orElseThrow();
        var nothing = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);
        assertThrows(PackRefused.class, () -> SignedHead.parse(line + "\n" + nothing + "\n")
                .open("en", publisher.key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "nonsense",
                "{\"v\":2}",
                "{\"v\":1}",
                "{\"v\":1,\"made\":\"yesterday\"}",
                "{\"v\":1,\"made\":\"2026-11-22T09:00:00Z\",\"root\":\"x\"}"
            })
    void is_refused_when_it_says_nothing_known_whoever_signed(String line) {
        var signature = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(publisher.sign(line.getBytes(StandardCharsets.UTF_8)));
        assertThrows(PackRefused.class, () -> SignedHead.parse(line + "\n" + signature + "\n")
                .open("en", publisher.key()));
    }

    private SignedHead head() {
        return publisher.head(PACK, 7, List.of(new Offer(OLD.root().brief(), 9)));
    }
}
