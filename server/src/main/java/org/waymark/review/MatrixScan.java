package org.waymark.review;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Statements that each go through one table in the order of an index, for all documents or some. There are tens of
 * thousands of rows, and somebody waits: one statement that joins them all, or a repository that looks up how each row
 * is to be read, takes seconds while the program is new.
 */
class MatrixScan {
    private final Connection connection;
    private final @Nullable Collection<String> only;

    /** @param only these documents; null for all */
    MatrixScan(Connection connection, @Nullable Collection<String> only) {
        this.connection = connection;
        this.only = only;
    }

    /** What is done with each row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** A condition that holds for the documents that are asked for; empty where all are. */
    String where(String column) {
        return only == null ? "" : " where " + column + " in (" + places(only.size()) + ")";
    }

    /** @param sql with {@link #where} in it, once */
    void each(String sql, Row row) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (var document : only == null ? Collections.<String>emptyList() : only) {
                statement.setString(++place, document);
            }
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    row.read(result);
                }
            }
        }
    }

    private static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
