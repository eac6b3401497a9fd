package org.waymark.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells when a transaction failed only because another one was first; done again, it sees what the other wrote. */
public final class LostRace {
    /** Unique violation, serialization failure, deadlock; H2's concurrent update. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "90131");

    private LostRace() {}

    public static boolean explains(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(cause -> STATES.contains(cause.getSQLState()));
    }
}
