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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.SigningKey;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.documents.Documents;
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

    private static final Corridor OTHER_WAY =
            Corridor.parse("NP-QA", Countries.shipped()).orElseThrow();

    @TempDir
    static Path folder;

    private static Node here;
    private static Node there;

    @BeforeAll
    static void begin() {
        here = Node.withoutPages(folder.resolve("here"));
        there = Node.withoutPages(folder.resolve("there"));
    }

    @AfterAll
    static void end() {
        here.close();
        there.close();
    }

    @Test
    void what_is_published_for_a_corridor_comes_as_drafts_and_takes_the_place_of_nothing() throws Exception {
        publish(here, library("Ask first"));
        here.bringIn(new LibraryFolder(List.of(Node.page("not-approved", "A draft"))));
        var own = new LibraryFolder(List.of(Node.page("everybody", "Our own words")));
        publish(there, own);

        var first = export(here, WAY, "first.zip");
        assertEquals(
                new TreeSet<>(List.of("hotline:it-trafficking", "page:everybody", "page:on-the-way", "page:to-europe")),
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
        var second = export(here, WAY, "second.zip");
        assertTrue(take(there, second).added() > 0);
        assertEquals("Ask twice", title(there, ON_THE_WAY));
        assertEquals(0, take(there, first).added(), "an older package changes nothing");
        assertEquals("Ask twice", title(there, ON_THE_WAY));

        there.bringIn(new LibraryFolder(List.of(onTheWay("Ask us"))));
        publish(here, library("Ask three times"));
        var third = take(there, export(here, WAY, "third.zip"));
        assertTrue(third.conflicts().contains("page:on-the-way (en)"), third.toString());
        assertEquals("Ask us", title(there, ON_THE_WAY));
        assertRefused(first);
    }

    @Test
    void a_page_whose_place_is_taken_stops_the_whole_package_and_is_named_with_the_other() throws Exception {
        publish(here, new LibraryFolder(List.of(only("aaa", "Comes first"), only("desk", "Their desk"))));
        there.bringIn(new LibraryFolder(List.of(called(Node.page("our-desk", "Our desk"), "desk"))));
        var theirs = export(here, OTHER_WAY, "theirs.zip");
        var refused = assertThrows(PackageRefused.class, () -> take(there, theirs));
        for (var named : List.of("“page:desk”", "“page:our-desk”", "“desk”", "nothing was imported", "slug")) {
            assertTrue(String.valueOf(refused.getMessage()).contains(named), refused.getMessage());
        }
        for (var name : List.of("aaa", "desk")) {
            var page = new DocumentId("page", name);
            assertTrue(there.get(Documents.class).find(page).isEmpty(), name + " was begun all the same");
        }
        assertEquals("Our desk", title(there, new DocumentId("page", "our-desk")));

        there.bringIn(new LibraryFolder(List.of(called(Node.page("our-desk", "Our desk"), "our-desk"))));
        assertTrue(take(there, theirs).added() > 0);
        assertEquals("Their desk", title(there, new DocumentId("page", "desk")));
        assertEquals("Our desk", title(there, new DocumentId("page", "our-desk")));
    }

    private static LibraryDocument only(String name, String words) {
        var page = Node.page(name, words);
        return with(page, page.facts().with("corridors", List.of(Map.of("from", "NP", "to", "QA"))));
    }

    private static LibraryDocument called(LibraryDocument page, String slug) {
        return with(page, page.facts().with("slug", slug));
    }

    private static LibraryDocument with(LibraryDocument page, Fields facts) {
        return new LibraryDocument(page.id(), page.sourceLanguage(), page.sensitive(), facts, page.texts());
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

    private Path export(Node node, Corridor way, String name) throws IOException {
        var file = folder.resolve(name);
        node.get(WritePackage.class).write(way, file);
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
