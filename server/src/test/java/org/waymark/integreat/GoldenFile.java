package org.waymark.integreat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An answer as somebody looked at it once. {@code WAYMARK_GOLDEN=write} writes what is answered now in its place; look at the
 * difference before it is committed.
 */
public final class GoldenFile {
    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/integreat/golden");

    private GoldenFile() {}

    /**
     * Fails where an answer is not that of the file.
     *
     * @param name without what stands behind the dot
     */
    public static void check(String name, JsonNode answer) throws IOException {
        var file = FOLDER.resolve(name + ".json");
        var pretty = AppContract.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
        if ("write".equals(System.getenv("WAYMARK_GOLDEN"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pretty);
        }
        assertEquals(Files.readString(file), pretty, name);
    }
}
