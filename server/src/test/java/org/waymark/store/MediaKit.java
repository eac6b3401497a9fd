package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Recording;
import org.waymark.documents.AddMedia;
import org.waymark.documents.InvalidFields;
import org.waymark.documents.Media;
import org.waymark.documents.NewRevision;

/** The files that texts name. */
interface MediaKit {
    Desk desk();

    @Test
    default void keeps_a_file_of_the_largest_size_byte_for_byte() {
        byte[] bytes = new byte[Recording.LARGEST];
        new Random(1).nextBytes(bytes);
        var hash = desk().get(AddMedia.class).add(bytes, "amira");
        assertEquals(AddMedia.hash(bytes), hash);
        assertArrayEquals(bytes, desk().get(Media.class).find(hash).orElseThrow());
        assertTrue(desk().get(Media.class).find("0".repeat(64)).isEmpty());
        assertEquals(Set.of(hash), desk().get(Media.class).among(List.of(hash, "0".repeat(64))));
    }

    @Test
    default void refuses_a_file_that_is_larger() {
        var add = desk().get(AddMedia.class);
        assertThrows(IllegalArgumentException.class, () -> add.add(new byte[Recording.LARGEST + 1], "amira"));
    }

    @Test
    default void the_same_bytes_are_kept_once_whoever_brings_them_and_when() throws Exception {
        byte[] bytes = {1, 2, 3};
        var add = desk().get(AddMedia.class);
        Callable<String> bring = () -> add.add(bytes, "amira");
        var people = Executors.newFixedThreadPool(4);
        try {
            for (var brought :
                    people.invokeAll(Stream.generate(() -> bring).limit(8).toList())) {
                assertEquals(AddMedia.hash(bytes), brought.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertArrayEquals(
                bytes, desk().get(Media.class).find(AddMedia.hash(bytes)).orElseThrow());
    }

    @Test
    default void a_text_names_only_files_that_are_here_and_its_edition_has_them() {
        var page = desk().create("recorded");
        byte[] bytes = {4, 5, 6};
        var text = new Content(
                Fields.of(Map.of("title", "T", "summary", "S", Recording.OPUS, AddMedia.hash(bytes))), "Words.\n");
        var wanted = new NewRevision(page, Desk.EN, text, 0, null, "amira", "", false);
        var refused = assertThrows(InvalidFields.class, () -> desk().save(wanted));
        assertTrue(refused.getMessage().contains(AddMedia.hash(bytes)), refused.getMessage());

        desk().get(AddMedia.class).add(bytes, "amira");
        desk().adopt(desk().save(wanted), desk().saveFacts(page, 0, "slug", "recorded"));
        var contents = desk().contents(desk().publish());
        assertArrayEquals(bytes, contents.media(AddMedia.hash(bytes)).orElseThrow());
    }
}
