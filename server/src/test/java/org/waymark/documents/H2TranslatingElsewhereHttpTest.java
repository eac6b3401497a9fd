package org.waymark.documents;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class H2TranslatingElsewhereHttpTest extends TranslatingElsewhereKit {
    @TempDir
    static Path home;

    @Override
    protected Map<String, Object> database() {
        return Map.of("waymark.home", home.toString());
    }
}
