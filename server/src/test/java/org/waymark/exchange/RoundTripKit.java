package org.waymark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.AddMedia;
import org.waymark.publishing.Edition;
import org.waymark.publishing.Editions;

/** What goes into the store comes out of it as it was, on every database. */
abstract class RoundTripKit {
    private static final Path STARTER = Path.of("../content/library");
    private static final Path AUDIO = Path.of("../content/src/test/resources/org/waymark/content");

    @TempDir
    Path folder;

    /** A running Waymark on a new, empty database. */
    abstract Node emptyNode() throws Exception;

    @Test
    void the_starter_library_comes_back_byte_for_byte_and_importing_it_again_adds_nothing() throws Exception {
        var library = read(STARTER);
        try (var node = emptyNode()) {
            var added = node.bringIn(library);
            assertTrue(added.size() > library.documents().size());
            assertSameFiles(files(STARTER), files(export(node, "out")));
            assertEquals(List.of(), node.bringIn(library));
            assertEquals(List.of(), node.bringIn(read(folder.resolve("out"))));
        }
    }

    @Test
    void an_edited_source_outdates_its_translation_in_the_edition_and_in_every_export() throws Exception {
        var before = new LibraryFolder(List.of(Node.page("papers", "Papers"), Node.page("work", "Work")));
        var first = write(before, "first");
        var source = first.resolve("pages/papers/en.md");
        var oldHash = Node.text("Papers").hash().substring(0, 8);
        Path outdated;
        try (var node = emptyNode()) {
            node.bringIn(before);
            node.adoptLatest(before);
            assertFalse(frenchIsOutdated(node, node.publish(), "papers"));
            Files.writeString(source, Files.readString(source).replace("in full", "and more"));
            var edited = read(first);
            assertEquals(1, node.bringIn(edited).size());
            assertEquals(List.of(), node.bringIn(edited));
            node.adoptLatest(edited);
            assertOnlyPapersOutdated(node);
            outdated = export(node, "outdated");
            assertTrue(Files.readString(outdated.resolve("pages/papers/fr.md"))
                    .contains("\ntranslated-from: en/" + oldHash + "\n"));
            assertTrue(Files.readString(outdated.resolve("pages/work/fr.md")).contains("\ntranslated-from: en\n"));
            assertEquals(List.of(), node.bringIn(read(outdated)));
        }
        try (var elsewhere = emptyNode()) {
            var library = read(outdated);
            elsewhere.bringIn(library);
            elsewhere.adoptLatest(library);
            assertOnlyPapersOutdated(elsewhere);
            assertSameFiles(files(outdated), files(export(elsewhere, "elsewhere")));
            assertEquals(List.of(), elsewhere.bringIn(library));
        }
    }

    @Test
    void random_documents_come_back_as_they_were() throws Exception {
        for (int seed = 1; seed <= 5; seed++) {
            var library = random(new Random(seed));
            var written = write(library, "random" + seed);
            var read = read(written);
            assertEquals(Map.copyOf(byId(library)), Map.copyOf(byId(read)), "seed " + seed);
            try (var node = emptyNode()) {
                node.bringIn(read);
                assertSameFiles(files(written), files(export(node, "back" + seed)));
                assertEquals(List.of(), node.bringIn(read), "seed " + seed);
            }
        }
    }

    @Test
    void recordings_come_back_byte_for_byte_and_outdate_no_translation() throws Exception {
        var before = new LibraryFolder(List.of(Node.page("papers", "Papers"), Node.page("work", "Work")));
        var root = write(before, "recorded");
        try (var node = emptyNode()) {
            node.bringIn(before);
            record(root, "papers", "en", "tone.opus", "tone.mp3");
            record(root, "papers", "fr", "tone.opus");
            var recorded = read(root);
            assertEquals(2, node.bringIn(recorded).size());
            assertEquals(List.of(), node.bringIn(recorded));
            assertSameFiles(files(root), files(export(node, "again")));
            node.adoptLatest(recorded);
            var edition = node.publish();
            assertFalse(frenchIsOutdated(node, edition, "papers"));
            assertTrue(node.isServed("assets/" + hash("tone.opus") + ".opus"));
            assertTrue(node.isServed("assets/" + hash("tone.mp3") + ".mp3"));
        }
        try (var elsewhere = emptyNode()) {
            elsewhere.bringIn(read(root));
            assertSameFiles(files(root), files(export(elsewhere, "elsewhere")));
            var french = root.resolve("pages/papers/fr.md");
            Files.writeString(french, Files.readString(french).replace("in full", "and more"));
            var changed = read(root);
            elsewhere.bringIn(changed);
            assertSameFiles(files(root), files(export(elsewhere, "changed")));
            elsewhere.adoptLatest(changed);
            elsewhere.publish();
            assertTrue(elsewhere.isServed("assets/" + hash("tone.opus") + ".opus"), "the English text says the same");
            var english = root.resolve("pages/papers/en.md");
            Files.writeString(english, Files.readString(english).replace("in full", "and more"));
            var allChanged = read(root);
            elsewhere.bringIn(allChanged);
            elsewhere.adoptLatest(allChanged);
            elsewhere.publish();
            assertFalse(
                    elsewhere.isServed("assets/" + hash("tone.opus") + ".opus"), "nobody may hear what is outdated");
        }
    }

    @Test
    void pictures_come_back_byte_for_byte_and_stand_in_the_edition() throws Exception {
        var root = write(new LibraryFolder(List.of(Node.page("papers", "Papers"))), "pictures");
        var folder = Files.createDirectories(root.resolve("images/passport"));
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        Files.write(folder.resolve("image.png"), png.toByteArray());
        Files.writeString(
                folder.resolve("facts.yaml"),
                "id: passport\nsource-language: en\nsensitivity: ordinary\nsource: A. Person\nlicence: CC BY 4.0\n");
        Files.writeString(folder.resolve("en.md"), "---\ntitle: Passport\nalternative: A grey passport.\n---\n");
        var library = read(root);
        var id = new DocumentId("image", "passport");
        assertEquals(40, byId(library).get(id).facts().number("width").orElseThrow());
        try (var node = emptyNode()) {
            node.bringIn(library);
            assertSameFiles(files(root), files(export(node, "out")));
            assertEquals(List.of(), node.bringIn(read(this.folder.resolve("out"))));
            node.adoptLatest(library);
            node.publish();
            assertTrue(node.isServed("assets/" + AddMedia.hash(png.toByteArray()) + ".png"));
        }
        Files.writeString(folder.resolve("image.png"), "more", StandardOpenOption.APPEND);
        assertTrue(Node.reader().read(root).problems().stream()
                .anyMatch(problem -> problem.toString().contains("images/passport/image.png")
                        && problem.toString().contains("something follows after its end")));
        Files.delete(folder.resolve("image.png"));
        assertTrue(Node.reader().read(root).problems().stream()
                .anyMatch(problem -> problem.toString().contains("no picture lies beside")));
    }

    /** As somebody does who follows what the check says. */
    private static void record(Path root, String page, String language, String... recordings) throws IOException {
        var folder = root.resolve("pages/" + page);
        for (var recording : recordings) {
            Files.copy(AUDIO.resolve(recording), folder.resolve(recording.replace("tone", language)));
        }
        var says = Node.reader().read(root).problems().stream()
                .map(Problem::toString)
                .filter(problem -> problem.contains("“recorded-from: "))
                .findFirst()
                .orElseThrow();
        var line = says.replaceFirst(".*“(recorded-from: [0-9a-f]{8})”.*", "$1");
        var text = folder.resolve(language + ".md");
        Files.writeString(text, Files.readString(text).replaceFirst("\n---\n", "\n" + line + "\n---\n"));
    }

    private static String hash(String recording) throws IOException {
        return AddMedia.hash(Files.readAllBytes(AUDIO.resolve(recording)));
    }

    private void assertOnlyPapersOutdated(Node node) {
        var edition = node.publish();
        assertTrue(frenchIsOutdated(node, edition, "papers"));
        assertFalse(frenchIsOutdated(node, edition, "work"));
    }

    private static boolean frenchIsOutdated(Node node, Edition edition, String name) {
        var id = new DocumentId("page", name);
        var texts = node.get(Editions.class).contents(edition.number()).texts(List.of(id));
        return texts.get(id).get(Node.FR).outdated();
    }

    private static LibraryFolder read(Path root) {
        var reading = Node.reader().read(root);
        assertFalse(
                reading.hasErrors(),
                () -> reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        return reading.library();
    }

    private Path write(LibraryFolder library, String name) throws IOException {
        var root = Files.createDirectories(folder.resolve(name));
        new WriteLibrary().write(library, root);
        return root;
    }

    private Path export(Node node, String name) throws IOException {
        return write(node.get(ExportLibrary.class).exportAll(), name);
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertSameFiles(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertFalse(expected.isEmpty());
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((file, bytes) -> {
            var other = actual.get(file);
            if (!Arrays.equals(bytes, other)) {
                assertEquals(
                        new String(bytes, StandardCharsets.UTF_8), new String(other, StandardCharsets.UTF_8), file);
            }
        });
    }

    private static Map<DocumentId, LibraryDocument> byId(LibraryFolder library) {
        return library.documents().stream().collect(Collectors.toMap(LibraryDocument::id, document -> document));
    }

    /** Pages below one another, with words that YAML, Markdown and databases have been known to trip over. */
    private static LibraryFolder random(Random random) {
        var documents = new ArrayList<LibraryDocument>();
        for (int i = 0; i < 25; i++) {
            var facts = Node.facts("slug-" + i)
                    .with("order", random.nextInt(1_000))
                    .with(
                            "sources",
                            List.of(Map.of(
                                    "title", words(random), "url", "https://example.org/" + i, "seen", "2026-11-22")));
            if (i > 0 && random.nextInt(3) > 0) {
                facts = facts.with("parent", "page-" + random.nextInt(i));
            }
            var texts = new TreeMap<LanguageTag, LibraryText>();
            texts.put(Node.EN, new LibraryText(text(random), null));
            for (var language : List.of("ar", "es", "fr")) {
                if (random.nextBoolean()) {
                    var hash = random.nextInt(4) == 0 ? String.format("%08x", random.nextInt()) : null;
                    texts.put(
                            new LanguageTag(language),
                            new LibraryText(text(random), new TranslatedFrom(Node.EN, hash)));
                }
            }
            documents.add(new LibraryDocument(
                    new DocumentId("page", "page-" + i), Node.EN, random.nextBoolean(), facts, texts));
        }
        documents.sort(Comparator.comparing(LibraryDocument::id));
        return new LibraryFolder(documents);
    }

    private static Content text(Random random) {
        var body = new StringBuilder();
        for (int line = random.nextInt(12); line >= 0; line--) {
            body.append(words(random)).append("\n".repeat(1 + random.nextInt(2)));
        }
        return new Content(Fields.of(Map.of("title", words(random), "summary", words(random))), body.toString());
    }

    private static String words(Random random) {
        var some = List.of(
                "no",
                "yes: no",
                "it's",
                "#1",
                "- dash",
                "مرحبا",
                "नमस्ते",
                "👩🏽‍👧",
                "“quoted”",
                "back\\slash",
                "a: b #c",
                "'",
                "2026-11-22",
                "0x1F",
                "~",
                "[x]",
                "{y}",
                "%",
                "@",
                "`code`",
                "null",
                "1e3",
                "*star*",
                "---",
                "ß");
        var words = new StringBuilder("W");
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(i == 0 && random.nextBoolean() ? "" : " ").append(some.get(random.nextInt(some.size())));
        }
        return words.toString();
    }
}
