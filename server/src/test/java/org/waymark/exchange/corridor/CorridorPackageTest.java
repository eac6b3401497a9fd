package org.waymark.exchange.corridor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.SigningKey;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.LibraryText;
import org.waymark.exchange.Node;
import org.waymark.exchange.corridor.TakePackage.Taken;
import org.waymark.language.Countries;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.Editions;

/** What one installation publishes for a corridor, brought to another one. */
class CorridorPackageTest {
    private static final Corridor WAY =
            Corridor.parse("BD-IT", Countries.shipped()).orElseThrow();
    private static final DocumentId EVERYBODY = new DocumentId("page", "everybody");
    private static final DocumentId ON_THE_WAY = new DocumentId("page", "on-the-way");

    @TempDir
    Path folder;

    @Test
    void what_is_published_for_a_corridor_comes_as_drafts_and_takes_the_place_of_nothing() throws Exception {
        try (var here = Node.withoutPages(folder.resolve("here"));
                var there = Node.withoutPages(folder.resolve("there"))) {
            publish(here, library("Ask first"));
            here.bringIn(new LibraryFolder(List.of(Node.page("not-approved", "A draft"))));
            var own = new LibraryFolder(List.of(Node.page("everybody", "Our own words")));
            publish(there, own);

            var first = export(here, "first.zip");
            assertEquals(
                    new TreeSet<>(
                            List.of("hotline:it-trafficking", "page:everybody", "page:on-the-way", "page:to-europe")),
                    ids(read(first, null)));
            var taken = take(there, first);
            assertEquals(List.of("page:everybody (en)", "page:everybody (fr)"), taken.conflicts());
            assertEquals("Our own words", title(there, EVERYBODY));
            assertEquals("Ask first", title(there, ON_THE_WAY));
            assertTrue(note(there, ON_THE_WAY).contains("of “Example Centre”"), note(there, ON_THE_WAY));
            there.publish();
            assertFalse(there.get(Editions.class)
                    .contents(edition(there))
                    .document(ON_THE_WAY)
                    .isPresent());
            assertEquals(0, take(there, first).added());

            publish(here, library("Ask twice"));
            var second = export(here, "second.zip");
            assertTrue(take(there, second).added() > 0);
            assertEquals("Ask twice", title(there, ON_THE_WAY));
            assertEquals(0, take(there, first).added(), "an older package changes nothing");
            assertEquals("Ask twice", title(there, ON_THE_WAY));

            there.bringIn(new LibraryFolder(List.of(onTheWay("Ask us"))));
            publish(here, library("Ask three times"));
            var third = take(there, export(here, "third.zip"));
            assertTrue(third.conflicts().contains("page:on-the-way (en)"), third.toString());
            assertEquals("Ask us", title(there, ON_THE_WAY));

            assertRefused(first);
        }
    }

    private void assertRefused(Path good) throws IOException {
        var other = folder.resolve("other");
        assertTrue(SigningKey.in(other).publicKey().length > 0);
        var stranger = assertThrows(PackageRefused.class, () -> read(good, other.resolve("signing.pub")));
        assertTrue(String.valueOf(stranger.getMessage()).contains("another key"), stranger.getMessage());
        read(good, folder.resolve("here/keys/signing.pub"));
        var text = Archive.open(good).find("library/pages/on-the-way/en.md").orElseThrow();
        byte[] bytes = Files.readAllBytes(good);
        bytes[(int) text.body().offset() + 5] ^= 1;
        var changed = Files.write(folder.resolve("changed.zip"), bytes);
        assertThrows(PackageRefused.class, () -> read(changed, null));
    }

    private static LibraryFolder library(String words) throws IOException {
        var line = Node.reader().read(Path.of("../content/library")).library().documents().stream()
                .filter(document -> document.id().equals(new DocumentId("hotline", "it-trafficking")))
                .findFirst()
                .orElseThrow();
        return new LibraryFolder(List.of(
                Node.page("everybody", "For everybody"),
                onTheWay(words),
                along(Node.page("to-europe", "Europe"), Map.of("to", "EU")),
                along(Node.page("elsewhere", "Elsewhere"), Map.of("from", "NP", "to", "QA")),
                line));
    }

    private static LibraryDocument onTheWay(String words) {
        return along(Node.page("on-the-way", words), Map.of("from", "BD", "to", "IT"));
    }

    private static LibraryDocument along(LibraryDocument page, Map<String, String> corridor) {
        var texts = new TreeMap<>(page.texts());
        texts.replaceAll((language, text) -> new LibraryText(
                new Content(text.content().fields(), "[Everybody](page:everybody)\n\n{{hotline:it-trafficking}}\n"),
                text.translatedFrom()));
        return new LibraryDocument(
                page.id(),
                page.sourceLanguage(),
                page.sensitive(),
                page.facts().with("corridors", List.of(corridor)),
                texts);
    }

    private static void publish(Node node, LibraryFolder library) {
        node.bringIn(library);
        node.adoptLatest(library);
        node.publish();
    }

    private Path export(Node node, String name) throws IOException {
        var file = folder.resolve(name);
        node.get(WritePackage.class).write(WAY, file);
        return file;
    }

    private ReceivedPackage read(Path file, @Nullable Path key) throws IOException {
        return ReceivedPackage.read(file, key, Files.createTempDirectory(folder, "read"), Node.reader());
    }

    private Taken take(Node node, Path file) throws IOException {
        return node.get(TakePackage.class).take(read(file, null), "amira");
    }

    private static Set<String> ids(ReceivedPackage received) {
        assertEquals(List.of(), received.library().problems());
        return received.library().library().documents().stream()
                .map(document -> document.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static EditionNumber edition(Node node) {
        return node.get(Editions.class).current().orElseThrow().number();
    }

    private static String title(Node node, DocumentId id) {
        return latest(node, id).content().fields().textOrEmpty("title");
    }

    private static String note(Node node, DocumentId id) {
        return latest(node, id).note();
    }

    private static Revision latest(Node node, DocumentId id) {
        return node.get(Revisions.class).latest(id).stream()
                .filter(revision -> revision.language().equals(Node.EN))
                .findFirst()
                .orElseThrow();
    }
}
