package org.waymark.staff;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class H2PreviewHttpTest extends PreviewKit {
    @TempDir
    static Path home;

    @Override
    Map<String, Object> emptyDatabase() {
        return Map.of("waymark.home", home.toString());
    }
}
