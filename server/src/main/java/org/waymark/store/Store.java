package org.waymark.store;

import io.micronaut.core.annotation.Nullable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The database as a whole. Nothing connects to it before it is opened, so the service starts while it is away. */
@Singleton
public class Store {
    private final StoreAddress address;

    /** H2 closes a database with its last connection and forgets what only an owner may set; so one is kept. */
    private @Nullable Connection kept;

    private volatile boolean open;

    Store(StoreAddress address) {
        this.address = address;
    }

    /**
     * Brings the tables and the service's rights up to date; safe to call again and from several nodes at once.
     *
     * @throws StoreUnavailable when the database cannot be reached or another program holds it
     */
    public synchronized void open() {
        if (open) {
            return;
        }
        try {
            kept = address.isH2() ? address.connectAsOwner() : null;
            migrate();
            try (var owner = address.connectAsOwner()) {
                new Rights(owner, address).grant();
            }
            open = true;
        } catch (SQLException | FlywayException e) {
            close();
            throw new StoreUnavailable(address, e);
        }
    }

    /** Whether {@link #open()} has succeeded; the database may have gone away since. */
    public boolean isOpen() {
        return open;
    }

    @PreDestroy
    synchronized void close() {
        open = false;
        try {
            if (kept != null) {
                kept.close();
            }
        } catch (SQLException e) {
            // The database is gone already; nothing is left to close.
        } finally {
            kept = null;
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(address.url(), address.user().isEmpty() ? null : address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
