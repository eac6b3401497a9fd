package org.waymark.packs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.archive.RightOfWay;
import org.waymark.archive.VerifyArchive;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackChanges;
import org.waymark.content.pack.PackHead;
import org.waymark.content.pack.PackRefused;
import org.waymark.content.pack.SignedHead;

class MakePacksTest {
    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void found_a_site() throws Exception {
        site = new Site(folder);
    }

    @Test
    void a_pack_holds_what_the_edition_lists() throws Exception {
        var pages = Site.pages(new Random(1));
        var edition = site.publish(1, pages);
        var packs = site.packs(edition);
        for (var language : Site.LANGUAGES) {
            var expected = new TreeMap<String, String>();
            pages.forEach((path, html) -> expected.put(path, Site.words(language, html)));
            var head = head(packs, language);
            assertEquals(expected, fresh(packs, language).pages());
            assertEquals(language, head.language());
            assertEquals(1, head.edition());
            assertEquals("A centre", head.publisher());
            assertEquals(14, head.pages());
            assertEquals(30, head.days());
            assertEquals(List.of(), head.changes());
            var whole =
                    packs.find(language + "/offline/" + head.root().packName()).orElseThrow();
            assertEquals(whole.brotli().length(), head.bytes());
            assertTrue(whole.fixed());
        }
    }

    @Test
    void a_phone_that_syncs_after_any_of_many_editions_holds_what_a_fresh_download_holds() throws Exception {
        var random = new Random(2);
        var pages = Site.pages(random);
        var phones = new ArrayList<Pack>();
        int byChanges = 0;
        int whole = 0;
        for (int number = 1; number <= 60; number++) {
            pages = Site.changed(pages, random);
            var edition = site.publish(number, pages);
            if (random.nextInt(3) > 0) {
                continue;
            }
            var packs = site.packs(edition);
            var head = head(packs, "ar");
            var fresh = fresh(packs, "ar");
            for (int i = 0; i < phones.size(); i++) {
                if (random.nextInt(3) > 0 || phones.get(i).equals(fresh)) {
                    continue;
                }
                var offer = head.changesFrom(phones.get(i).root());
                if (offer.isPresent()) {
                    var name = head.root().changesName(offer.get().from());
                    var synced = phones.get(i).with(PackChanges.parse(text(packs, "ar/offline/" + name)));
                    assertEquals(fresh.text(), synced.text());
                    head.require(synced);
                    byChanges++;
                } else {
                    whole++;
                }
                phones.set(i, fresh);
            }
            phones.add(fresh);
            assertTrue(head.changes().size() <= 20);
            assertEquals(List.of(), VerifyPacks.problems(packs));
        }
        assertTrue(byChanges > 10 && whole > 5, byChanges + " by changes, " + whole + " whole");
    }

    @Test
    void changes_come_from_each_earlier_pack_once_newest_first() throws Exception {
        var pages = Site.pages(new Random(3));
        var other = new TreeMap<>(pages);
        other.put("new/", "<p>word</p>\n");
        var first = site.packs(site.publish(1, pages));
        var second = site.packs(site.publish(2, other));
        site.publish(3, pages);
        var last = new TreeMap<>(other);
        last.put("newer/", "<p>word</p>\n");
        var packs = site.packs(site.publish(4, last));
        assertEquals(
                List.of(
                        head(first, "en").root().brief(),
                        head(second, "en").root().brief()),
                head(packs, "en").changes().stream().map(PackHead.Offer::from).toList());
        var names = new ArrayList<String>();
        packs.forEach(entry -> names.add(entry.path()));
        assertEquals(11, names.size(), names.toString());
    }

    @Test
    void an_edition_that_says_the_same_as_one_before_offers_no_changes_from_it() throws Exception {
        var pages = Site.pages(new Random(4));
        var first = site.packs(site.publish(1, pages));
        var packs = site.packs(site.publish(2, pages));
        assertEquals(List.of(), head(packs, "en").changes());
        assertEquals(head(first, "en").root(), head(packs, "en").root());
        assertEquals(2, head(packs, "en").edition());
    }

    @Test
    void changes_larger_than_half_the_pack_are_not_offered() throws Exception {
        var random = new Random(5);
        site.publish(1, Site.pages(random));
        assertEquals(
                List.of(),
                head(site.packs(site.publish(2, Site.pages(random))), "en").changes());
    }

    @Test
    void editions_from_before_there_were_packs_are_passed_over() throws Exception {
        var pages = Site.pages(new Random(6));
        var without = site.packs(site.publish(1, pages, false));
        assertTrue(without.find("en/offline/head").isEmpty());
        var more = new TreeMap<>(pages);
        more.put("new/", "<p>word</p>\n");
        assertEquals(List.of(), head(site.packs(site.publish(2, more)), "en").changes());
    }

    @Test
    void nodes_agree_in_all_but_signatures_and_changes() throws Exception {
        var random = new Random(7);
        var pages = Site.pages(random);
        site.publish(1, pages);
        var more = Site.changed(pages, random);
        var here = site.packs(site.publish(2, more));
        var other = new Site(folder.resolve("other"));
        var there = other.packs(other.publish(2, more));
        for (var language : Site.LANGUAGES) {
            var head = head(here, language);
            var twin = SignedHead.parse(text(there, language + "/offline/head")).open(language, other.key.publicKey());
            assertFalse(head.changes().isEmpty());
            assertEquals(withoutChanges(head), twin);
            var name = language + "/offline/" + head.root().packName();
            assertArrayEquals(brotli(here, name), brotli(there, name), name);
        }
    }

    @Test
    void a_pack_of_another_site_is_refused() throws Exception {
        var pages = Site.pages(new Random(8));
        var other = new Site(folder.resolve("other"));
        var packs = other.packs(other.publish(1, pages));
        assertThrows(PackRefused.class, () -> head(packs, "en"));
    }

    @Test
    void packs_are_a_whole_signed_archive_and_every_damage_is_found() throws Exception {
        var random = new Random(9);
        var pages = Site.pages(random);
        site.publish(1, pages);
        var packs = site.packs(site.publish(2, Site.changed(pages, random)));
        assertEquals(
                List.of(),
                VerifyArchive.verify(packs.file(), folder.resolve("keys/signing.pub"))
                        .problems());
        assertEquals(List.of(), VerifyPacks.problems(packs));
        assertEquals(List.of(), VerifyPacks.problems(site.shelf.current().orElseThrow()));
    }

    @Test
    void what_a_phone_would_refuse_is_found_in_an_archive_that_is_whole() throws Exception {
        var random = new Random(11);
        var pages = Site.pages(random);
        site.publish(1, pages);
        var packs = site.packs(site.publish(2, Site.changed(pages, random)));
        var head = head(packs, "en");
        var pack = "en/offline/" + head.root().packName();
        var changes =
                "en/offline/" + head.root().changesName(head.changes().get(0).from());
        assertEquals(List.of(), VerifyPacks.problems(with(packs, "", "")));
        for (var instead : List.of("", "[\"\",\"another page\"]\n", "cut off")) {
            assertEquals(1, VerifyPacks.problems(with(packs, pack, instead)).size(), instead);
        }
        assertEquals(1, VerifyPacks.problems(with(packs, changes, "cut off")).size());
        assertEquals(1, VerifyPacks.problems(with(packs, changes, null)).size());
        assertEquals(1, VerifyPacks.problems(with(packs, pack, null)).size());
        var arabic = text(packs, "ar/offline/head");
        assertEquals(
                1, VerifyPacks.problems(with(packs, "en/offline/head", arabic)).size());
    }

    /** The packs, with something else at this path, or nothing. */
    private Archive with(Archive packs, String path, @Nullable String instead) throws Exception {
        var entries = new TreeMap<String, EntrySource>();
        for (var other : packs.paths()) {
            var bytes = packs.read(packs.find(other).orElseThrow());
            entries.put(other, new EntrySource.Made(() -> Entry.file("text/plain", bytes)));
        }
        if (instead == null) {
            entries.remove(path);
        } else {
            entries.computeIfPresent(
                    path,
                    (same, old) -> new EntrySource.Made(
                            () -> Entry.file("text/plain", instead.getBytes(StandardCharsets.UTF_8))));
        }
        var archive = new ArchiveWriter(site.key).write(folder.resolve("other.zip"), packs.head(), entries, null);
        assertTrue(VerifyArchive.verify(archive.file(), null).isGood());
        return archive;
    }

    @Test
    void packs_are_made_again_when_anything_they_were_made_from_is_other() throws Exception {
        var pages = Site.pages(new Random(10));
        var edition = site.publish(1, pages);
        var packs = site.packs(edition);
        assertTrue(site.makePacks.wereMadeFrom(edition, packs));
        var writer = new ArchiveWriter(site.key);
        assertFalse(new MakePacks(writer, site.key, new RightOfWay(), 31).wereMadeFrom(edition, packs));
        var other = new Site(folder.resolve("other"));
        assertFalse(other.makePacks.wereMadeFrom(edition, packs));
        assertFalse(site.makePacks.wereMadeFrom(site.publish(2, pages), packs));
        assertFalse(site.makePacks.wereMadeFrom(edition, edition));
        assertThrows(IllegalArgumentException.class, () -> new MakePacks(writer, site.key, new RightOfWay(), 0));
    }

    private PackHead head(Archive packs, String language) throws Exception {
        return SignedHead.parse(text(packs, language + "/offline/head")).open(language, site.key.publicKey());
    }

    private Pack fresh(Archive packs, String language) throws Exception {
        var head = head(packs, language);
        return head.require(
                Pack.parse(text(packs, language + "/offline/" + head.root().packName())));
    }

    private static PackHead withoutChanges(PackHead head) {
        return new PackHead(
                head.language(),
                head.scope(),
                head.edition(),
                head.made(),
                head.publisher(),
                head.root(),
                head.pages(),
                head.bytes(),
                head.stored(),
                head.days(),
                List.of());
    }

    private static byte[] brotli(Archive archive, String path) {
        var part = archive.find(path).orElseThrow().brotli();
        var bytes = new byte[part.length()];
        archive.slice(part).get(bytes);
        return bytes;
    }

    private static String text(Archive archive, String path) throws Exception {
        return new String(archive.read(archive.find(path).orElseThrow()), StandardCharsets.UTF_8);
    }
}
