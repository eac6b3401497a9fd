package org.waymark.content.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Corridor;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackScope;
import org.waymark.content.phone.SyncResult.Outcome;
import org.waymark.content.phone.SyncResult.Work;

class SyncTest {
    private static final PackScope SCOPE = PackScope.DATA.on(new Corridor("bd", "it"));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    @TempDir
    Path others;

    private FakeSite site;
    private PackStore store;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeEach
    void found_a_site() throws Exception {
        site = new FakeSite("en", SCOPE);
        store = new PackStore(folder.toFile());
        site.publish(pack(1));
    }

    @Test
    void brings_the_pack_then_changes_then_nothing() throws Exception {
        assertEquals(Outcome.UPDATED, sync().outcome());
        assertEquals(pack(1), kept().pack());
        site.publish(pack(2));
        assertEquals(Outcome.UPDATED, sync().outcome());
        assertEquals(pack(2), kept().pack());
        assertEquals(Outcome.CURRENT, sync().outcome());
        assertEquals(List.of("head", "key", pack(1).root().packName(), "head", changes(1, 2), "head"), site.asked);
        assertEquals(Work.SUCCESS, sync().work());
    }

    @Test
    void starts_anew_where_no_changes_lead_on() throws Exception {
        sync();
        for (int number = 2; number <= FakeSite.OLDER + 2; number++) {
            site.publish(pack(number));
        }
        assertEquals(Outcome.ANEW, sync().outcome());
        assertEquals(pack(FakeSite.OLDER + 2), kept().pack());
    }

    @Test
    void starts_anew_where_the_changes_are_of_no_use() throws Exception {
        sync();
        site.publish(pack(2));
        site.damage("changes-", 5);
        assertEquals(Outcome.ANEW, sync().outcome());
        assertEquals(pack(2), kept().pack());
    }

    @Test
    void after_any_sequence_of_editions_and_cuts_holds_byte_for_byte_what_a_fresh_download_holds() throws Exception {
        var tally = new TreeMap<Outcome, Integer>();
        int resumed = 0;
        for (long seed = 1; seed <= 6; seed++) {
            var random = new Random(seed);
            site = new FakeSite("en", SCOPE);
            site.publish(pages(random));
            store.eraseAll();
            for (int step = 0; step < 60; step++) {
                for (int n = random.nextInt(8) == 0 ? FakeSite.OLDER + 1 : random.nextInt(2); n > 0; n--) {
                    site.publish(next(random));
                }
                site.mend();
                site.cutAfter = random.nextInt(2) == 0 ? random.nextInt(6000) : -1;
                var before = store.find("en", SCOPE);
                var result = sync();
                tally.merge(result.outcome(), 1, Integer::sum);
                var now = site.editions.get(site.editions.size() - 1);
                if (result.work() == Work.SUCCESS) {
                    assertEquals(now.text(), kept().pack().text());
                } else {
                    assertEquals(Outcome.AWAY, result.outcome(), result.toString());
                    assertEquals(
                            before.map(KeptPack::pack), store.find("en", SCOPE).map(KeptPack::pack));
                }
            }
            resumed += (int) site.asked.stream()
                    .filter(asked -> asked.contains("bytes="))
                    .count();
            site.mend();
            assertEquals(Work.SUCCESS, sync().work());
            var fresh = new PackStore(new File(others.toFile(), "fresh" + seed));
            new Sync(site, fresh, clock).sync("en", SCOPE, Cancellation.NEVER);
            assertEquals(fresh.find("en", SCOPE).orElseThrow().pack(), kept().pack());
        }
        assertTrue(resumed > 10, resumed + " went on where they were cut");
        for (var outcome : List.of(Outcome.CURRENT, Outcome.UPDATED, Outcome.ANEW, Outcome.AWAY)) {
            assertTrue(tally.getOrDefault(outcome, 0) > 10, tally.toString());
        }
    }

    @Test
    void goes_on_where_the_connection_was_cut_however_often() throws Exception {
        var random = new Random(1);
        site.publish(pages(random));
        int tries = 0;
        do {
            site.mend();
            site.cutAfter = 900;
            tries++;
        } while (sync().work() == Work.RETRY && tries < 50);
        assertTrue(tries > 1 && tries < 50, tries + " tries");
        assertEquals(site.editions.get(1), kept().pack());
        assertFalse(new File(folder.toFile(), "en.data.from-bd-to-it.part").exists());
    }

    @Test
    void begins_again_where_the_part_is_of_another_edition_or_nothing_is_left_to_ask_for() throws Exception {
        site.cutAfter = 700;
        sync();
        site.publish(pack(2));
        site.mend();
        assertEquals(Outcome.UPDATED, sync().outcome());
        assertEquals(pack(2), kept().pack());
    }

    @Test
    void stops_when_asked_at_any_moment_and_goes_on_later() throws Exception {
        for (int moment = 0; moment < 5; moment++) {
            store.eraseAll();
            var left = new AtomicInteger(moment);
            var result = new Sync(site, store, clock).sync("en", SCOPE, () -> left.getAndDecrement() <= 0);
            if (result.outcome() == Outcome.CANCELLED) {
                assertEquals(Work.RETRY, result.work());
                assertTrue(store.find("en", SCOPE).isEmpty());
            }
            assertEquals(Work.SUCCESS, sync().work());
        }
    }

    @Test
    void stops_when_its_thread_is_interrupted() {
        Thread.currentThread().interrupt();
        assertEquals(Outcome.CANCELLED, sync().outcome());
        assertTrue(Thread.interrupted());
    }

    @Test
    void half_a_pack_changes_nothing() throws Exception {
        sync();
        for (int length = 0; length < pack(2).text().length(); length += 19) {
            site.publish(pack(2));
            site.damage("changes-", 3);
            site.damage("pack-", length);
            assertEquals(Outcome.REFUSED, sync().outcome(), "at " + length);
            assertEquals(pack(1), kept().pack());
            site.editions.remove(site.editions.size() - 1);
        }
    }

    @Test
    void a_signature_by_an_unknown_key_changes_nothing() throws Exception {
        sync();
        var other = FakeSite.withNewKey(site);
        other.publish(pack(2));
        assertEquals(
                Outcome.REFUSED,
                new Sync(other, store, clock)
                        .sync("en", SCOPE, Cancellation.NEVER)
                        .outcome());
        assertEquals(pack(1), kept().pack());
    }

    @Test
    void an_app_that_knows_its_publisher_believes_nobody_else_even_the_first_time() throws Exception {
        var stranger = FakeSite.withNewKey(site);
        var sync = new Sync(stranger, store, clock, site.publisher.key());
        assertEquals(Outcome.REFUSED, sync.sync("en", SCOPE, Cancellation.NEVER).outcome());
        assertTrue(store.key().isEmpty());
        assertEquals(
                Outcome.UPDATED,
                new Sync(site, store, clock, site.publisher.key())
                        .sync("en", SCOPE, Cancellation.NEVER)
                        .outcome());
    }

    @Test
    void an_edition_of_last_year_that_comes_late_changes_nothing() throws Exception {
        site.publish(pack(2));
        sync();
        site.show(pack(1), 1);
        assertEquals(Outcome.REFUSED, sync().outcome());
        assertEquals(pack(2), kept().pack());
    }

    @Test
    void a_pack_of_another_language_or_another_corridor_changes_nothing() throws Exception {
        var head = site.publisher.head("en", PackScope.DATA, pack(2), 2, List.of());
        site.put("head", head.text());
        assertEquals(Outcome.REFUSED, sync().outcome());
        site.put("head", site.publisher.head("ar", SCOPE, pack(2), 2, List.of()).text());
        assertEquals(Outcome.REFUSED, sync().outcome());
        assertTrue(store.find("en", SCOPE).isEmpty());
    }

    @Test
    void an_edition_that_was_rolled_back_comes_with_a_higher_number() throws Exception {
        sync();
        site.publish(pack(2));
        sync();
        site.publish(pack(1));
        assertEquals(Outcome.UPDATED, sync().outcome());
        assertEquals(pack(1), kept().pack());
        assertEquals(3, kept().head().edition());
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 429, 500, 503})
    void what_a_site_or_a_hotspot_may_answer_is_tried_again_later(int status) throws Exception {
        sync();
        site.status = status;
        assertEquals(Work.RETRY, sync().work());
        assertEquals(pack(1), kept().pack());
    }

    @Test
    void a_page_of_a_hotspot_in_the_place_of_a_head_is_refused() throws Exception {
        sync();
        site.put("head", "<!doctype html>\n<title>Sign in</title>\n");
        assertEquals(Outcome.REFUSED, sync().outcome());
        assertEquals(pack(1), kept().pack());
    }

    @Test
    void is_told_when_the_publisher_switched_keeping_off() throws Exception {
        sync();
        site.status = 410;
        assertEquals(Outcome.SWITCHED_OFF, sync().outcome());
        assertEquals(pack(1), kept().pack());
    }

    @Test
    void a_phone_without_room_keeps_what_it_has() throws Exception {
        sync();
        site.publish(pack(2));
        // A folder in the place of the new file: it cannot be written.
        assertTrue(new File(folder.toFile(), "en.data.from-bd-to-it.pack.new").mkdir());
        var result = sync();
        assertEquals(Outcome.STORAGE, result.outcome(), result.toString());
        assertEquals(pack(1), kept().pack());
    }

    @Test
    void a_wrong_clock_is_told_and_nothing_is_erased() throws Exception {
        sync();
        assertEquals(Freshness.FRESH, kept().at(NOW));
        assertEquals(Freshness.FRESH, kept().at(NOW.plus(Duration.ofDays(30))));
        assertEquals(Freshness.OLD, kept().at(NOW.plus(Duration.ofDays(31))));
        assertEquals(Freshness.CLOCK_WRONG, kept().at(Instant.EPOCH));
        clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        site.publish(pack(2));
        assertEquals(Outcome.UPDATED, sync().outcome());
        assertEquals(Freshness.CLOCK_WRONG, kept().at(Instant.EPOCH));
        assertEquals(Freshness.OLD, kept().at(NOW));
        clock = Clock.fixed(NOW, ZoneOffset.UTC);
        assertEquals(Outcome.CURRENT, sync().outcome());
        assertEquals(Freshness.FRESH, kept().at(NOW));
    }

    @Test
    void a_file_that_something_damaged_counts_as_none_and_is_brought_again() throws Exception {
        sync();
        var file = folder.resolve("en.data.from-bd-to-it.pack");
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 61) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            // What gzip does not look at, its time and system, makes no difference.
            store.find("en", SCOPE).ifPresent(kept -> assertEquals(pack(1), kept.pack()));
            Files.write(file, Arrays.copyOf(whole, at));
            assertTrue(store.find("en", SCOPE).isEmpty());
            assertEquals(Outcome.UPDATED, sync().outcome());
        }
    }

    @Test
    void what_is_erased_is_gone() throws Exception {
        sync();
        store.erase("en", SCOPE);
        assertTrue(store.find("en", SCOPE).isEmpty());
        sync();
        store.eraseAll();
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void what_is_erased_while_something_newer_is_on_its_way_does_not_come_back() throws Exception {
        for (int moment = 0; moment < 3; moment++) {
            sync();
            site.publish(pack(moment + 2));
            var left = new AtomicInteger(moment);
            var result = new Sync(site, store, clock).sync("en", SCOPE, () -> {
                if (left.getAndDecrement() == 0) {
                    erase();
                }
                return false;
            });
            assertEquals(Work.RETRY, result.work(), "at moment " + moment + ": " + result);
            assertTrue(store.find("en", SCOPE).isEmpty());
        }
    }

    private void erase() {
        try {
            store.eraseAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SyncResult sync() {
        return new Sync(site, store, clock).sync("en", SCOPE, Cancellation.NEVER);
    }

    private KeptPack kept() {
        try {
            return store.find("en", SCOPE).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changes(int from, int to) {
        return pack(to).root().changesName(pack(from).root().brief());
    }

    private static Pack pack(int number) {
        return Pack.of(Map.of(
                "page/a",
                "{\"id\":\"page:a\",\"title\":\"Edition " + number + "\"}",
                "page/b",
                "{\"id\":\"page:b\",\"title\":\"ሰነዶችዎን\"}"));
    }

    private static Pack pages(Random random) {
        var pages = new TreeMap<String, String>();
        for (int i = 0; i < 20; i++) {
            pages.put("page/p" + i, text(random));
        }
        return Pack.of(pages);
    }

    /** Edits, adds and withdraws, or goes back to an earlier edition. */
    private Pack next(Random random) {
        if (random.nextInt(8) == 0) {
            return site.editions.get(random.nextInt(site.editions.size()));
        }
        var pages = new TreeMap<>(site.editions.get(site.editions.size() - 1).pages());
        for (int n = random.nextInt(3); n >= 0; n--) {
            var path = "page/p" + random.nextInt(24);
            if (random.nextInt(3) == 0) {
                pages.remove(path);
            } else {
                pages.merge(path, text(random), (old, added) -> random.nextBoolean() ? added : old + "\n" + added);
            }
        }
        return Pack.of(pages);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(Long.toHexString(random.nextLong())).append(i == 0 ? "" : "\n");
        }
        return text.toString();
    }
}
