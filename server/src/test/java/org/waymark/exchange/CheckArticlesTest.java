package org.waymark.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page names no article that is not explained, and no language leaves one out. */
class CheckArticlesTest {
    private static final Path STARTER = Path.of("../content/library");
    private static final Path TREATY = Path.of("instruments/icrmw");
    private static final Path PAGE = Path.of("pages/rights/keep-your-documents");

    @TempDir
    Path folder;

    @Test
    void names_a_treaty_and_an_article_that_are_not_there() throws IOException {
        change(
                PAGE.resolve("facts.yaml"),
                "- id: icrmw\n  articles: ['21']",
                "- id: icrmv\n- id: icrmw\n  articles: ['99']");
        assertReported(
                "pages/rights/keep-your-documents/facts.yaml",
                "there is no treaty or law “icrmv”; did you mean “icrmw”?");
        assertReported(
                "pages/rights/keep-your-documents/facts.yaml", "“99” is not among the articles of instrument:icrmw");
    }

    @Test
    void names_the_language_that_leaves_an_article_out() throws IOException {
        change(TREATY.resolve("fr.md"), "## 21\n", "## 2\n");
        assertReported("instruments/icrmw/fr.md", "the headings are [8, 9, 10, 11, 20, 2, 22");
    }

    private void assertReported(String file, String message) {
        assertTrue(
                Node.reader().read(folder).problems().stream()
                        .anyMatch(problem -> problem.file().toString().equals(file)
                                && problem.message().startsWith(message)),
                () -> Node.reader().read(folder).problems().toString());
    }

    private void change(Path file, String from, String to) throws IOException {
        copyAll();
        var text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), text);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void copyAll() throws IOException {
        try (var files = Files.walk(STARTER)) {
            for (var file : files.toList()) {
                var target = folder.resolve(STARTER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
