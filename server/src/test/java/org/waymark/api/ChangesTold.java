package org.waymark.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Shelf;
import org.waymark.content.DocumentId;
import org.waymark.data.DataPaths;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.RollBackTo;
import org.waymark.publishing.WithdrawDocument;
import org.waymark.publishing.Withdrawal;

/** A program that follows what is published holds what is there, and is told when it cannot. */
interface ChangesTold {
    ServedLibrary served();

    @Test
    default void a_phone_follows_what_is_published_withdrawn_and_rolled_back() throws Exception {
        var phone = new TreeMap<String, String>();
        var mark = sync(phone, "0");
        assertEquals(hashes(), phone);

        served().release(new LibraryFolder(List.of(Node.page("news-of-today", "News"))));
        var published = served().json("/api/v1/changes?since=" + mark);
        assertTrue(published.path("items").size() >= ServedLibrary.LANGUAGES.size(), published.toString());
        assertTrue(published.path("items").size() < 30, "only what changed: " + published);
        var then = mark;
        mark = sync(phone, mark);
        assertEquals(hashes(), phone);

        var page = new DocumentId("page", "news-of-today");
        served().node
                .get(WithdrawDocument.class)
                .withdraw(new Withdrawal(page, new DocumentId("page", "rights"), "It was wrong."), "chidi");
        var gone =
                served().json("/api/v1/changes?since=" + mark + "&language=fr").path("items");
        var tombstone = gone.path(0);
        assertEquals("delete", tombstone.path("op").asText(), gone.toString());
        assertEquals(page.toString(), tombstone.path("id").asText());
        assertEquals("page:rights", tombstone.path("movedTo").asText());
        var withdrawn = served().problem(410, tombstone.path("href").asText());
        assertEquals("It was wrong.", withdrawn.path("reason").asText());
        mark = sync(phone, mark);
        assertEquals(hashes(), phone);

        var before = Integer.parseInt(then.substring(0, then.indexOf('-')));
        served().node.get(RollBackTo.class).rollBack(new EditionNumber(before + 1), "chidi", "It was right.");
        assertTrue(served().json("/api/v1/changes?since=" + mark).path("items").size() > 0);
        mark = sync(phone, mark);
        assertEquals(hashes(), phone);
        assertNotEquals(then, mark);
        assertEquals(
                0, served().json("/api/v1/changes?since=" + mark).path("items").size());

        Files.delete(served().node.get(Shelf.class).place(before));
        var old = served().problem(410, "/api/v1/changes?since=" + then);
        assertEquals("too-old", old.path("code").asText());
        assertTrue(old.path("detail").asText().contains("/api/v1/changes?since=0"));
    }

    @Test
    default void a_list_goes_on_in_the_edition_it_was_begun_in() throws Exception {
        var began = served().json("/api/v1/en/documents?kind=page&limit=20");
        var expected = PublishedDocuments.below(served().archive(), DataPaths.documents("en") + "page/")
                .size();
        served().release(new LibraryFolder(List.of(Node.page("aaa", "First of all"))));
        var read = began.path("items").size();
        for (var part = began; part.has("next"); ) {
            part = served().json("/api/v1/en/documents?kind=page&limit=20&cursor="
                    + part.path("next").asText());
            read += part.path("items").size();
            assertEquals(began.path("edition"), part.path("edition"));
        }
        assertEquals(expected, read);
    }

    @Test
    default void a_cursor_is_good_for_its_own_list_alone() throws Exception {
        var next = served().json("/api/v1/en/documents?limit=2").path("next").asText();
        for (var other : List.of("fr/documents?limit=2", "en/documents?kind=page", "changes?since=0")) {
            var problem = served().problem(400, "/api/v1/" + other + "&cursor=" + next);
            assertEquals("cursor", problem.path("code").asText());
        }
    }

    private Map<String, String> hashes() {
        var all = new TreeMap<String, String>();
        PublishedDocuments.below(served().archive(), DataPaths.ROOT).forEach((path, entry) -> {
            if (path.contains("/documents/")) {
                all.put("/" + path, entry.fingerprint());
            }
        });
        return all;
    }

    /** Does to a copy what the changes say; tells of which edition it is now. */
    private String sync(Map<String, String> copy, String since) throws Exception {
        var uri = "/api/v1/changes?limit=400&since=" + since;
        var mark = served().json(uri).path("edition").asText();
        for (var item : served().all(uri)) {
            var href = item.path("href").asText();
            if (item.path("op").asText().equals("delete")) {
                assertTrue(copy.remove(href) != null, href);
            } else {
                copy.put(href, item.path("hash").asText());
            }
        }
        return mark;
    }
}
