package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Shelf;
import org.waymark.content.FactStatus;
import org.waymark.content.LanguageTag;
import org.waymark.directory.CheckNumbers;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.language.Countries;
import org.waymark.review.AdoptRevisions;
import org.waymark.review.NotForReaders;

/** What nobody has called yet is in the library and in the store, and never before a reader. */
class DraftsTest {
    private static final Path STARTER = Path.of("../content/library");

    @TempDir
    Path home;

    private final LibraryFolder library = Node.reader().read(STARTER).library();
    private final List<LibraryDocument> drafts = with(FactStatus.RECHECK);

    @Test
    void nothing_historical_is_in_the_library_and_every_draft_says_why() {
        assertEquals(List.of(), with(FactStatus.HISTORICAL));
        assertTrue(drafts.size() > 60, () -> drafts.size() + " drafts");
        assertTrue(drafts.stream().allMatch(draft -> draft.facts().has("recheck-reason")));
    }

    @Test
    void check_counts_those_that_wait_for_a_call() {
        var out = new StringWriter();
        Waymark.run(
                home,
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                STARTER.toAbsolutePath().toString());
        assertTrue(out.toString().contains("\n" + drafts.size() + " documents wait for a check call"), out::toString);
    }

    @Test
    void the_first_edition_of_the_starter_library_holds_no_draft_and_no_number_of_one() throws IOException {
        try (var node = Node.at(home)) {
            var publication = node.get(Publication.class);
            var brought = publication.bringIn(STARTER, "starter library", new PrintWriter(new StringWriter()));
            assertEquals(drafts.size(), publication.adopt(brought, "Waymark", "came with Waymark"));
            assertEquals(
                    1,
                    publication.publish("starter library", "Waymark").number().value());

            var wrong = new ArrayList<String>();
            var archive = node.get(Shelf.class).current().orElseThrow();
            try (var zip = new ZipFile(archive.file().toFile())) {
                for (var entry : zip.stream()
                        .filter(one -> !one.getName().endsWith(".br"))
                        .toList()) {
                    var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    search(entry.getName(), text, wrong);
                }
            }
            assertEquals(List.of(), wrong);
            assertFalse(node.get(Revisions.class).latest(drafts.get(0).id()).isEmpty(), "it is in the store");
        }
    }

    @Test
    void a_draft_is_not_even_approved_by_those_who_reviewed_it_elsewhere() {
        try (var node = Node.at(home)) {
            node.bringIn(new LibraryFolder(List.of(drafts.get(0))));
            var text = node.get(Revisions.class).latest(drafts.get(0).id(), new LanguageTag("en"));
            var ids = text.map(Revision::id).stream().toList();
            var refused = assertThrows(
                    NotForReaders.class, () -> node.get(AdoptRevisions.class).adopt(ids, "amira", "in git"));
            assertTrue(refused.toString().contains("waits for a check call"), refused::toString);
        }
    }

    private void search(String name, String text, List<String> wrong) {
        for (var draft : drafts) {
            var address = draft.kind().folder() + "/" + draft.facts().textOrEmpty("slug");
            if ((name + "/").contains(address + "/")
                    || text.contains(address + "/\"")
                    || text.contains(draft.id().toString() + "\"")) {
                wrong.add(name + ": " + draft.id());
            }
        }
        for (var number : numbersOfDraftsAlone()) {
            boolean isLong = number.length() > 6;
            if (text.contains("tel:" + number) || text.contains("sms:" + number) || (isLong && text.contains(number))) {
                wrong.add(name + ": " + number);
            }
        }
    }

    private Set<String> numbersOfDraftsAlone() {
        var numbers = new HashSet<String>();
        drafts.forEach(draft -> numbers.addAll(CheckNumbers.numbers(draft.facts())));
        for (var shown : with(FactStatus.CURRENT)) {
            numbers.removeAll(CheckNumbers.numbers(shown.facts()));
        }
        // The number of a draft in one country can be the emergency number of another.
        var countries = Countries.shipped();
        countries.withEmergencyNumbers().stream()
                .flatMap(country -> countries.emergency(country).stream())
                .forEach(emergency -> numbers.removeAll(emergency.numbers()));
        return numbers;
    }

    private List<LibraryDocument> with(FactStatus status) {
        return library.documents().stream()
                .filter(document -> FactStatus.of(document.facts()) == status)
                .sorted(Comparator.comparing(LibraryDocument::id))
                .toList();
    }
}
