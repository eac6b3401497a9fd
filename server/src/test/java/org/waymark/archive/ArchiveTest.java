package org.waymark.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    SigningKey key;

    @BeforeEach
    void make_a_key() throws IOException {
        key = SigningKey.in(folder.resolve("keys"));
    }

    @Test
    void gives_back_every_entry_as_it_was_put_in() throws Exception {
        var entries = pages(300, new Random(1));
        entries.put("icon.png", made(Entry.fixedFile("image/png", new byte[] {1, 2, 3})));
        entries.put("en/old/index.html", made(Entry.moved("en", "/en/new/", "<p>new</p>")));
        entries.put("en/gone/index.html", made(Entry.page("en", 410, "<p>gone</p>")));
        var archive = write(1, entries, null);

        assertEquals(303, archive.size());
        for (var expected : entries.entrySet()) {
            var entry = archive.find(expected.getKey()).orElseThrow();
            assertArrayEquals(entryOf(expected.getValue()).bytes(), archive.read(entry));
            if (entry.brotli() != null) {
                assertArrayEquals(entryOf(expected.getValue()).bytes(), archive.readBrotli(entry.brotli()));
            }
        }
        assertEquals("/en/new/", archive.find("en/old/index.html").orElseThrow().location());
        assertEquals(410, archive.find("en/gone/index.html").orElseThrow().status());
        assertTrue(archive.find("icon.png").orElseThrow().fixed());
        assertTrue(archive.find("en/nothing").isEmpty());
    }

    @Test
    void makes_what_is_large_one_at_a_time_when_its_turn_comes() throws Exception {
        var entries = new TreeMap<String, EntrySource>();
        var order = new ArrayList<String>();
        for (var path : List.of("assets/b.opus", "assets/a.opus", "assets/c.opus")) {
            entries.put(path, new EntrySource.Large(() -> {
                order.add(path);
                return Entry.fixedFile("audio/ogg", path.getBytes(StandardCharsets.UTF_8));
            }));
        }
        entries.putAll(pages(20, new Random(6)));
        var archive = write(1, entries, null);
        assertEquals(List.of("assets/a.opus", "assets/b.opus", "assets/c.opus"), order);
        var entry = archive.find("assets/b.opus").orElseThrow();
        assertFalse(entry.deflated());
        assertNull(entry.brotli());
        assertArrayEquals("assets/b.opus".getBytes(StandardCharsets.UTF_8), archive.read(entry));
    }

    @Test
    void is_a_zip_that_other_tools_read() throws Exception {
        var archive = write(1, pages(50, new Random(2)), null);
        try (var zip = new ZipFile(archive.file().toFile())) {
            var entry = zip.getEntry("en/page-7/index.html");
            var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("page-7"));
        }
        var unzip = new ProcessBuilder("unzip", "-tq", archive.file().toString())
                .redirectErrorStream(true)
                .start();
        assertTrue(unzip.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, unzip.exitValue(), () -> output(unzip));
        var python = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip())",
                        archive.file().toString())
                .start();
        assertEquals("None", output(python).trim());
    }

    @Test
    void has_the_same_bytes_on_two_nodes_but_for_the_signature() throws Exception {
        var here = write(1, pages(80, new Random(3)), null);
        var otherKey = SigningKey.in(folder.resolve("other-node"));
        var there =
                new ArchiveWriter(otherKey).write(folder.resolve("there.zip"), head(1), pages(80, new Random(3)), null);
        assertEquals(here.hash(), there.hash());
        here.forEach(entry -> {
            var other = there.find(entry.path()).orElseThrow();
            assertEquals(here.slice(entry.body()), there.slice(other.body()));
        });
    }

    @Test
    void keeping_what_did_not_change_gives_the_same_file_as_rendering_everything() throws Exception {
        var random = new Random(4);
        var before = pages(200, random);
        var first = write(1, before, null);
        for (int number = 2; number < 12; number++) {
            var full = new TreeMap<>(before);
            change(full, random);
            var partly = new TreeMap<>(full);
            for (var path : before.keySet()) {
                if (full.get(path) == before.get(path) && random.nextInt(10) > 0) {
                    partly.put(path, new EntrySource.Kept());
                }
            }
            var incremental = write(number, partly, first);
            var whole = new ArchiveWriter(key).write(folder.resolve("whole.zip"), head(number), full, null);
            assertEquals(whole.hash(), incremental.hash());
            assertTrue(VerifyArchive.verify(incremental.file(), null).isGood());
            assertArrayEquals(withoutTail(whole), withoutTail(incremental));
            before = full;
            first = incremental;
        }
    }

    @Test
    void holds_more_entries_than_an_old_zip_could() throws Exception {
        var entries = new TreeMap<String, EntrySource>();
        for (int i = 0; i < 70_000; i++) {
            entries.put("data/" + i, made(Entry.file("application/octet-stream", new byte[] {(byte) i})));
        }
        var archive = write(1, entries, null);
        assertEquals(70_000, archive.size());
        assertTrue(VerifyArchive.verify(archive.file(), null).isGood());
        try (var zip = new ZipFile(archive.file().toFile())) {
            assertEquals(70_005, zip.size());
        }
    }

    @Test
    void refuses_a_file_that_is_cut_off_anywhere_and_says_what_to_do() throws Exception {
        var archive = write(1, pages(20, new Random(5)), null);
        byte[] whole = Files.readAllBytes(archive.file());
        var random = new Random(6);
        for (int i = 0; i < 200; i++) {
            var cut = folder.resolve("cut.zip");
            Files.write(cut, Arrays.copyOf(whole, random.nextInt(whole.length)));
            var refusal = assertThrows(UnusableArchive.class, () -> Archive.open(cut));
            assertTrue(refusal.getMessage().contains("renders it again"));
        }
    }

    @Test
    void finds_every_changed_byte_that_a_reader_could_be_given() throws Exception {
        var archive = write(1, pages(20, new Random(7)), null);
        byte[] whole = Files.readAllBytes(archive.file());
        var random = new Random(8);
        var parts = new ArrayList<EntryRecord.Part>();
        archive.forEach(entry -> {
            parts.add(entry.body());
            if (entry.brotli() != null) {
                parts.add(entry.brotli());
            }
        });
        for (var part : parts) {
            var bytes = whole.clone();
            bytes[(int) part.offset() + random.nextInt(part.length())] ^= 0x10;
            var tampered = folder.resolve("tampered.zip");
            Files.write(tampered, bytes);
            assertFalse(VerifyArchive.verify(tampered, null).isGood(), part.toString());
        }
    }

    @Test
    void says_when_another_key_signed() throws Exception {
        var archive = write(1, pages(3, new Random(9)), null);
        SigningKey.in(folder.resolve("stranger"));
        var own = VerifyArchive.verify(archive.file(), folder.resolve("keys/signing.pub"));
        var strange = VerifyArchive.verify(archive.file(), folder.resolve("stranger/signing.pub"));
        assertTrue(own.isGood());
        assertFalse(strange.isGood());
    }

    @Test
    void leaves_nothing_behind_when_the_disk_is_full() throws Exception {
        var before = write(1, pages(10, new Random(10)), null);
        var full = Path.of("/dev/full");
        var target = folder.resolve("000002.zip");
        Files.createSymbolicLink(folder.resolve("000002.zip.part"), full);
        var error = assertThrows(IOException.class, () -> new ArchiveWriter(key)
                .write(target, head(2), pages(10, new Random(10)), before));
        assertTrue(error.getMessage().contains("Make room on the disk"), error.getMessage());
        assertFalse(Files.exists(target));
        assertFalse(Files.exists(folder.resolve("000002.zip.part"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void visits_what_lies_below_a_folder_and_nothing_else() throws Exception {
        var entries = pages(30, new Random(18));
        entries.put("icon.png", made(Entry.fixedFile("image/png", new byte[] {1, 2, 3})));
        entries.put("en/old/index.html", made(Entry.moved("en", "/en/new/", "<p>new</p>")));
        entries.put("english/index.html", made(Entry.page("en", "<p>no</p>")));
        entries.put("a/index.html", made(Entry.page("ar", "<p>no</p>")));
        var archive = write(1, entries, null);
        for (var folder : List.of("en/", "a/", "x/", "en/page-1")) {
            var found = new ArrayList<String>();
            archive.forEachBelow(folder, entry -> found.add(entry.path()));
            assertEquals(
                    archive.paths().stream()
                            .filter(path -> path.startsWith(folder))
                            .toList(),
                    found);
        }
    }

    @Test
    void readers_are_given_every_entry_before_the_unchanged_ones_are_copied() throws Exception {
        var before = pages(200, new Random(14));
        var first = write(1, before, null);
        var full = new TreeMap<>(before);
        change(full, new Random(15));
        var partly = new TreeMap<>(full);
        partly.replaceAll((path, source) -> source == before.get(path) ? new EntrySource.Kept() : source);
        var target = folder.resolve("000002.zip");
        var seen = new TreeMap<String, String>();
        var archive = new ArchiveWriter(key).write(target, head(2), partly, first, early -> {
            assertFalse(Files.exists(target));
            seen.putAll(texts(early));
        });
        var expected = new TreeMap<String, String>();
        full.forEach(
                (path, source) -> expected.put(path, new String(entryOf(source).bytes(), StandardCharsets.UTF_8)));
        assertEquals(expected, seen);
        assertEquals(expected, texts(archive));
        assertTrue(VerifyArchive.verify(target, null).isGood());
    }

    @Test
    void an_edition_can_be_followed_while_the_unchanged_entries_are_still_borrowed() throws Exception {
        var before = pages(60, new Random(16));
        var first = write(1, before, null);
        var full = new TreeMap<>(before);
        change(full, new Random(17));
        var partly = new TreeMap<>(full);
        partly.replaceAll((path, source) -> source == before.get(path) ? new EntrySource.Kept() : source);
        var kept = new TreeMap<String, EntrySource>();
        full.keySet().forEach(path -> kept.put(path, new EntrySource.Kept()));
        var second = new ArchiveWriter(key).write(folder.resolve("000002.zip"), head(2), partly, first, early -> {
            try {
                assertTrue(
                        VerifyArchive.verify(write(3, kept, early).file(), null).isGood());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(texts(second), texts(Archive.open(folder.resolve("000003.zip"))));
    }

    @Test
    void a_shelf_serves_the_newest_whole_edition_after_a_start() throws Exception {
        var editions = folder.resolve("editions");
        var shelf = new Shelf(editions);
        assertTrue(shelf.current().isEmpty());
        var writer = new ArchiveWriter(key);
        shelf.serve(writer.write(shelf.place(1), head(1), pages(5, new Random(11)), null));
        shelf.serve(writer.write(shelf.place(2), head(2), pages(6, new Random(12)), null));
        assertEquals(2, new Shelf(editions).current().orElseThrow().number());

        try (var channel = Files.newByteChannel(shelf.place(2), StandardOpenOption.WRITE)) {
            channel.truncate(1000);
        }
        assertEquals(1, new Shelf(editions).current().orElseThrow().number());
    }

    @Test
    void a_shelf_keeps_twenty_editions_before_the_last() throws Exception {
        var shelf = new Shelf(folder.resolve("editions"));
        var writer = new ArchiveWriter(key);
        for (int number = 1; number <= 22; number++) {
            shelf.serve(writer.write(shelf.place(number), head(number), pages(1, new Random(1)), null));
        }
        assertFalse(Files.exists(shelf.place(1)));
        assertTrue(Files.exists(shelf.place(2)));
        Files.writeString(shelf.place(2), "damaged");
        assertEquals(
                List.of(20, 19, 18),
                shelf.before(21).stream().limit(3).map(Archive::number).toList());
        assertEquals(18, shelf.before(21).size());
    }

    @Test
    void what_is_made_one_by_one_gives_the_same_file() throws Exception {
        var entries = pages(40, new Random(13));
        var packed = entries.entrySet().stream()
                .map(entry -> Packed.of(entry.getKey(), entryOf(entry.getValue()), head(1).brotliQuality()))
                .toList();
        var target = folder.resolve("one-by-one.zip");
        var archive = new ArchiveWriter(key).write(target, head(1), packed.iterator());
        assertEquals(write(1, entries, null).hash(), archive.hash());
        assertTrue(VerifyArchive.verify(target, null).isGood());

        var unordered = new ArrayList<>(packed);
        Collections.swap(unordered, 3, 4);
        var other = folder.resolve("unordered.zip");
        assertThrows(IllegalArgumentException.class, () -> new ArchiveWriter(key)
                .write(other, head(1), unordered.iterator()));
        assertFalse(Files.exists(other));
    }

    private Archive write(int number, SortedMap<String, EntrySource> entries, Archive previous) throws IOException {
        return new ArchiveWriter(key)
                .write(folder.resolve(String.format("%06d.zip", number)), head(number), entries, previous);
    }

    private static ArchiveHead head(int number) {
        return new ArchiveHead(number, Instant.parse("2026-11-22T10:00:00Z"), List.of("en", "ar"), 5);
    }

    private static SortedMap<String, EntrySource> pages(int count, Random random) {
        var pages = new TreeMap<String, EntrySource>();
        for (int i = 0; i < count; i++) {
            pages.put("en/page-" + i + "/index.html", page("page-" + i, random));
        }
        return pages;
    }

    private static EntrySource page(String title, Random random) {
        var text = new StringBuilder("<h1>" + title + "</h1>");
        for (int i = 0; i < 50; i++) {
            text.append(" word").append(random.nextInt(500));
        }
        return made(Entry.page("en", text.toString()));
    }

    private static void change(SortedMap<String, EntrySource> pages, Random random) {
        for (int i = 0; i < 3; i++) {
            var some = "en/page-" + random.nextInt(220) + "/index.html";
            pages.remove(some);
            var other = "en/page-" + random.nextInt(220);
            pages.put(other + "/index.html", page(other, random));
        }
    }

    private static SortedMap<String, String> texts(Archive archive) {
        var texts = new TreeMap<String, String>();
        archive.forEach(entry -> {
            try {
                if (!entry.path().startsWith("waymark/")) {
                    texts.put(entry.path(), new String(archive.read(entry), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }

    private static EntrySource made(Entry entry) {
        return new EntrySource.Made(() -> entry);
    }

    private static Entry entryOf(EntrySource source) {
        return ((EntrySource.Made) source).maker().get();
    }

    /** Everything before edition.json, whose signature differs each time. */
    private static byte[] withoutTail(Archive archive) throws IOException {
        byte[] bytes = Files.readAllBytes(archive.file());
        var last = new long[1];
        archive.forEach(entry -> last[0] = Math.max(
                last[0],
                entry.brotli() == null
                        ? entry.body().offset() + entry.body().length()
                        : entry.brotli().offset() + entry.brotli().length()));
        return Arrays.copyOf(bytes, (int) last[0]);
    }

    private static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
