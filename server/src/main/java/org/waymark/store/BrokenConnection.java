package org.waymark.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/** Lets the pool throw away connections that H2 calls broken; it knows those of other databases by itself. */
public class BrokenConnection implements SQLExceptionOverride {
    /** Connection broken; database closed; closed at exit; held exclusively, as while it closes. */
    private static final Set<String> STATES = Set.of("90067", "90098", "90121", "90135");

    @java.lang.Override
    public Override adjudicate(SQLException problem) {
        return STATES.contains(problem.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
