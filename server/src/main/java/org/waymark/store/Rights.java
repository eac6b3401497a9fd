package org.waymark.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the running service may do with each table: read and add; change and delete only where the table's comment does not
 * begin with “append-only”.
 */
class Rights {
    private static final String SERVICE = StoreAddress.SERVICE;

    private final Connection owner;
    private final StoreAddress address;

    Rights(Connection owner, StoreAddress address) {
        this.owner = owner;
        this.address = address;
    }

    /** Makes the service's user or role where it is missing, then grants. */
    void grant() throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            // Two nodes that start together would otherwise write the same rights at once.
            statement.execute("select name from lock where name = 'rights' for update");
            if (address.isH2()) {
                makeUser(statement);
            } else {
                makeRole(statement);
            }
            for (var table : tables()) {
                table.grant(statement);
            }
        }
        owner.commit();
    }

    private void makeUser(Statement statement) throws SQLException {
        var password = "'" + address.password().replace("'", "''") + "'";
        statement.execute("create user if not exists " + SERVICE + " password " + password);
        statement.execute("alter user " + SERVICE + " set password " + password);
    }

    private static void makeRole(Statement statement) throws SQLException {
        if (!found(statement, "select 1 from pg_roles where rolname = '" + SERVICE + "'")) {
            statement.execute("create role " + SERVICE + " nologin");
        }
        if (!found(statement, "select 1 where pg_has_role(current_user, '" + SERVICE + "', 'member')")) {
            statement.execute("grant " + SERVICE + " to current_user");
        }
        statement.execute("grant usage on schema public to " + SERVICE);
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private List<Table> tables() throws SQLException {
        var tables = new ArrayList<Table>();
        try (var rows = owner.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(Table.of(rows));
            }
        }
        return tables;
    }

    private record Table(String name, boolean appendOnly) {
        static Table of(ResultSet row) throws SQLException {
            var comment = row.getString("REMARKS");
            return new Table(row.getString("TABLE_NAME"), comment != null && comment.startsWith("append-only"));
        }

        void grant(Statement statement) throws SQLException {
            if (name.equals("flyway_schema_history")) {
                return;
            }
            var rights = appendOnly ? "select, insert" : "select, insert, update, delete";
            statement.execute("grant " + rights + " on \"" + name + "\" to " + SERVICE);
        }
    }
}
