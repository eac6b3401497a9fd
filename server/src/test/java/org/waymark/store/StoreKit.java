package org.waymark.store;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Everything a database must do to be Waymark's store. Each test has an empty one of its own. */
abstract class StoreKit
        implements SavingKit, MediaKit, ReviewKit, PublishingKit, EditionContentsKit, JournalKit, OpeningKit {
    private Desk desk;

    /** The configuration that leads to a new, empty database. */
    abstract Map<String, Object> emptyDatabase() throws Exception;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.at(emptyDatabase()).open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Connection asService() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(desk.get(DataSource.class)).getConnection();
    }

    @Override
    public Connection asOwner() throws SQLException {
        return desk.get(StoreAddress.class).connectAsOwner();
    }
}
