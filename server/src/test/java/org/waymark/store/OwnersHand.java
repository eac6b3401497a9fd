package org.waymark.store;

import java.sql.SQLException;
import java.util.function.Function;

/** What somebody with all rights in the database can do past the service, which cannot. */
public final class OwnersHand {
    private OwnersHand() {}

    /** Changes one row. */
    public static void does(Function<Class<?>, Object> bean, String sql) throws SQLException {
        try (var owner = ((StoreAddress) bean.apply(StoreAddress.class)).connectAsOwner();
                var statement = owner.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new AssertionError(sql);
            }
        }
    }
}
