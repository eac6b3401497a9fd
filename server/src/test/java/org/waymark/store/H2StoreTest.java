package org.waymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.h2.tools.Server;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest extends StoreKit {
    @TempDir
    Path home;

    private int databases;

    @Override
    Map<String, Object> emptyDatabase() {
        return Map.of("waymark.home", home.resolve("home" + databases++).toString());
    }

    @Override
    public Map<String, Object> nowhere() throws IOException {
        var file = Files.writeString(home.resolve("a-file"), "not a folder");
        return Map.of("waymark.home", file.toString());
    }

    @Override
    public Outage outage() throws SQLException {
        var server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", home.toString())
                .start();
        var url = "jdbc:h2:tcp://localhost:" + server.getPort() + "/./remote";
        return new Outage(Map.of("waymark.home", home.toString(), "waymark.db.url", url), server::stop);
    }
}
