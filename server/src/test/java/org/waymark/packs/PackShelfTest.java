package org.waymark.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackShelfTest {
    @TempDir
    Path home;

    @Test
    void holds_nothing_before_the_first_packs_were_made() throws Exception {
        var shelf = new PackShelf(home);
        shelf.open();
        assertTrue(shelf.current().isEmpty());
        assertFalse(Files.exists(home.resolve("packs")));
    }

    @Test
    void gives_out_after_a_start_what_an_earlier_run_made() throws Exception {
        make(new PackShelf(home), 1);
        make(new PackShelf(home), 2);
        assertEquals(List.of("000002.zip"), files());
        var shelf = new PackShelf(home);
        shelf.open();
        assertEquals(2, shelf.current().orElseThrow().number());
    }

    @Test
    void removes_what_was_not_finished_or_is_damaged() throws Exception {
        make(new PackShelf(home), 1);
        byte[] whole = Files.readAllBytes(home.resolve("packs/000001.zip"));
        Files.write(home.resolve("packs/000002.zip"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(home.resolve("packs/000003.zip.part"), new byte[9]);
        var shelf = new PackShelf(home);
        shelf.open();
        assertEquals(1, shelf.current().orElseThrow().number());
        assertEquals(List.of("000001.zip"), files());
    }

    @Test
    void shows_packs_of_a_lower_edition_after_the_editions_were_put_back_from_a_backup() throws Exception {
        var shelf = new PackShelf(home);
        make(shelf, 9);
        make(shelf, 3);
        assertEquals(3, shelf.current().orElseThrow().number());
        assertEquals(List.of("000003.zip"), files());
    }

    private void make(PackShelf shelf, int number) throws Exception {
        var site = new Site(Files.createTempDirectory(home, "site"));
        var edition = site.publish(number, Site.pages(new Random(number)));
        shelf.show(site.makePacks.make(edition, List.of(), shelf.place(number)));
    }

    private List<String> files() throws Exception {
        try (var files = Files.list(home.resolve("packs"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
