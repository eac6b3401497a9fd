package org.waymark.command;

import io.micronaut.context.ApplicationContext;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.store.Store;

/** Waymark's parts, put together for one command, with the data folder held where it can be. */
final class Running implements Closeable {
    /** The server of this process, whose parts a command that was sent to it uses. */
    private static volatile @Nullable Running serving;

    private final ApplicationContext context;
    private final @Nullable Home home;
    private final boolean shared;

    private Running(ApplicationContext context, @Nullable Home home, boolean shared) {
        this.context = context;
        this.home = home;
        this.shared = shared;
    }

    /** For the server: holds the data folder, leaves the store closed. */
    static Running server() {
        var folder = Home.folder();
        var server = start(folder, Home.take(folder).orElseThrow(() -> Home.taken(folder)));
        serving = server;
        return server;
    }

    /**
     * For a command on the store. Within a server it uses the server's parts. Beside one it works only where both share
     * a database server; it then leaves the shelf to the one that holds the data folder.
     */
    static Running onStore() {
        var server = serving;
        if (server != null) {
            server.get(Store.class).open();
            return new Running(server.context, null, true);
        }
        var folder = Home.folder();
        var home = Home.take(folder);
        if (home.isEmpty()
                && Optional.ofNullable(System.getenv("WAYMARK_DB_URL"))
                        .orElse("")
                        .isBlank()) {
            throw Home.taken(folder);
        }
        var running = start(folder, home.orElse(null));
        try {
            running.get(Store.class).open();
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static Running start(Path folder, @Nullable Home home) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("waymark.home", folder.toString());
        settings.put("waymark.shelf.kept", home != null);
        if (System.getenv("WAYMARK_LOOPS") == null) {
            settings.put("waymark.loops", Runtime.getRuntime().availableProcessors());
        }
        try {
            return new Running(
                    ApplicationContext.builder()
                            .properties(settings)
                            .banner(false)
                            .deduceEnvironment(false)
                            .bootstrapEnvironment(false)
                            .start(),
                    home,
                    false);
        } catch (RuntimeException e) {
            if (home != null) {
                home.close();
            }
            throw e;
        }
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    @Override
    public void close() {
        if (shared) {
            return;
        }
        context.close();
        if (home != null) {
            home.close();
        }
    }
}
