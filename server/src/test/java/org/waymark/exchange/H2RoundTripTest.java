package org.waymark.exchange;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2RoundTripTest extends RoundTripKit {
    @TempDir
    Path homes;

    private int nodes;

    @Override
    Node emptyNode() {
        return Node.at(homes.resolve("home" + nodes++));
    }
}
