package org.waymark.staff;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class H2KeepingTrueHttpTest extends KeepingTrueKit {
    @TempDir
    static Path home;

    @Override
    Map<String, Object> emptyDatabase() {
        return Map.of("waymark.home", home.toString());
    }
}
