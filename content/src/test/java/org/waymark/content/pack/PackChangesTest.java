package org.waymark.content.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.content.pack.PackTest.PACK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.pack.PackHead.Offer;

class PackChangesTest {
    @Test
    void changes_lead_from_any_pack_to_any_other() throws Exception {
        var random = new Random(1);
        var pack = PACK;
        var before = new ArrayList<>(List.of(pack));
        for (int i = 0; i < 300; i++) {
            pack = edited(pack, random);
            for (var old : before) {
                var changes = PackChanges.between(old, pack);
                var read = PackChanges.parse(changes.text());
                assertEquals(changes, read);
                assertEquals(pack.text(), old.with(read).text());
            }
            before.add(pack);
            if (before.size() > 5) {
                before.remove(0);
            }
        }
    }

    @Test
    void changes_are_written_as_the_format_says() {
        var before = Pack.of(Map.of("a/", "<h1>a long first line</h1>\n2\n3\n4\n5\n6", "b/", "x", "c/", "same"));
        var after = Pack.of(Map.of("a/", "<h1>a long first line</h1>\nII\nIIb\n3\n5\n6\n7", "c/", "same", "d/", "new"));
        assertEquals("""
                ["a/",[[1,1,["II","IIb"]],[3,1,[]],[6,0,["7"]]]]
                ["b/"]
                ["d/","new"]
                """, PackChanges.between(before, after).text());
    }

    @Test
    void a_page_that_is_another_altogether_is_sent_whole() {
        var before = Pack.of(Map.of("a/", "1\n2\n3\n4\n5\n6"));
        var after = Pack.of(Map.of("a/", "other"));
        assertEquals("[\"a/\",\"other\"]\n", PackChanges.between(before, after).text());
    }

    @Test
    void many_edits_of_a_long_page_are_found_in_time() throws Exception {
        var random = new Random(2);
        var one = new StringBuilder("same\n");
        var other = new StringBuilder("same\n");
        for (int i = 0; i < 20_000; i++) {
            one.append(random.nextInt(9)).append('\n');
            other.append(random.nextInt(9)).append('\n');
        }
        var before = Pack.of(Map.of("a/", one.toString()));
        var after = Pack.of(Map.of("a/", other.toString()));
        var changes = assertTimeout(Duration.ofSeconds(5), () -> PackChanges.between(before, after));
        assertEquals(after, before.with(changes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"nowhere/\"]\n",
                "[\"nowhere/\",[]]\n",
                "[\"rights/\",[[0,3,[]]]]\n",
                "[\"rights/\",[[3,0,[]]]]\n",
                "[\"rights/\",[[1,1,[]],[0,1,[]]]]\n",
                "[\"rights/\",[[0,2,[]],[1,1,[]]]]\n",
                "[\"rights/\",[[2147483647,2147483647,[]]]]\n",
                "[\"rights/\",[[-1,0,[]]]]\n",
                "[\"rights/\",[[0,-1,[]]]]\n",
                "[\"rights/\",[[0,0]]]\n",
                "[\"rights/\",[[0,0,[1]]]]\n",
                "[\"rights/\",[0]]\n",
                "[\"rights/\",null]\n",
                "[\"rights/\",{}]\n",
                "[]\n",
                "[\"rights/\",[[0,0,[]]"
            })
    void changes_for_another_pack_and_nonsense_are_refused(String text) {
        assertThrows(PackRefused.class, () -> PACK.with(PackChanges.parse(text)));
    }

    @Test
    void a_phone_that_syncs_after_any_of_many_editions_holds_what_a_fresh_download_holds() throws Exception {
        int byChanges = 0;
        int whole = 0;
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var publisher = new Publisher();
            var editions = new ArrayList<>(List.of(PACK));
            var phone = PACK;
            for (int number = 1; number < 40; number++) {
                var now = edited(editions.get(number - 1), random);
                var offers = new ArrayList<Offer>();
                for (var earlier : editions.subList(Math.max(0, number - 5), number)) {
                    offers.add(0, new Offer(earlier.root().brief(), 1));
                }
                editions.add(now);
                if (random.nextInt(4) > 0) {
                    continue;
                }
                var head = SignedHead.parse(publisher.head(now, number, offers).text())
                        .open("en", publisher.key());
                if (head.changesFrom(phone.root()).isPresent()) {
                    var text = PackChanges.between(phone, now).text();
                    phone = head.require(phone.with(PackChanges.parse(text)));
                    byChanges++;
                } else {
                    phone = head.require(Pack.parse(now.text()));
                    whole++;
                }
                assertEquals(now.text(), phone.text());
            }
        }
        assertTrue(byChanges > 20 && whole > 20, byChanges + " by changes, " + whole + " whole");
    }

    /** Edits, adds and withdraws some pages. */
    private static Pack edited(Pack pack, Random random) {
        var pages = new TreeMap<>(pack.pages());
        for (int n = random.nextInt(4); n >= 0; n--) {
            var path = "p" + random.nextInt(12) + "/";
            switch (random.nextInt(3)) {
                case 0 -> pages.remove(path);
                case 1 -> pages.put(path, html(random, random.nextInt(30)));
                default -> pages.computeIfPresent(path, (same, html) -> editedLines(html, random));
            }
        }
        return new Pack(pages);
    }

    private static String editedLines(String html, Random random) {
        var lines = new ArrayList<>(List.of(html.split("\n", -1)));
        for (int n = random.nextInt(5); n >= 0; n--) {
            int at = random.nextInt(lines.size());
            if (random.nextBoolean() && lines.size() > 1) {
                lines.remove(at);
            } else {
                lines.add(at, html(random, 0));
            }
        }
        return String.join("\n", lines);
    }

    private static String html(Random random, int lines) {
        var html = new StringBuilder();
        for (int i = 0; i <= lines; i++) {
            html.append(i == 0 ? "" : "\n")
                    .append("<p>")
                    .append(random.nextInt(6))
                    .append("</p>");
        }
        return html.toString();
    }
}
