package org.waymark.staff;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.Deed;
import org.waymark.journal.Journal;
import org.waymark.store.Store;

/** A desk to test: one server and store for all tests of a class, without anybody in it before each. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeskKit {
    static final String PASSWORD = "a quiet road in June";
    /** Made once: it takes a while. */
    private static final PasswordHash HASH = PasswordHash.of(PASSWORD);

    @TempDir
    static Path home;

    private Map<String, Object> settings;
    private EmbeddedServer server;
    private EmbeddedPostgres postgres;

    /** What else is set for all tests of the class. */
    Map<String, Object> more() {
        return Map.of();
    }

    @BeforeAll
    void start() throws Exception {
        settings = new HashMap<>();
        settings.put("waymark.home", home.toString());
        if (getClass().isAnnotationPresent(OnPostgres.class)) {
            postgres = EmbeddedPostgres.start();
            settings.put("waymark.db.url", "postgresql://postgres@localhost:" + postgres.getPort() + "/postgres");
        }
        settings.put("micronaut.server.port", -1);
        settings.put("waymark.proxy.header", "X-Real-IP");
        settings.put(MovableClock.WANTED, true);
        settings.putAll(more());
        server = another(Map.of());
        get(Store.class).open();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void clear() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var table : List.of(
                    "staff_session",
                    "sign_in_challenge",
                    "staff_passkey",
                    "staff_invitation",
                    "staff_credential",
                    "staff_role",
                    "sign_in_attempt",
                    "staff")) {
                statement.execute("delete from " + table);
            }
        }
    }

    /** To look into the store past everything else. */
    protected Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(get(DataSource.class)).getConnection();
    }

    /** One more server on the same store, as after a restart or on another node. */
    EmbeddedServer another(Map<String, Object> besides) {
        var all = new HashMap<>(settings);
        all.putAll(besides);
        return ApplicationContext.run(EmbeddedServer.class, all);
    }

    StaffMember person(String email, Role... roles) {
        var row = get(StaffRows.class)
                .save(StaffRow.added("Amira <Haddad>", email, get(Clock.class).instant()));
        var assignments = Arrays.stream(roles)
                .map(role -> new Assignment(role, Reach.EVERYTHING))
                .toList();
        assignments.forEach(each -> get(StaffRoleRows.class).save(StaffRoleRow.of(row.number(), each)));
        get(CredentialRows.class)
                .save(CredentialRow.password(
                        row.number(), HASH, get(Clock.class).instant()));
        return row.member(assignments);
    }

    /** A browser in which that person is signed in. */
    DeskBrowser browserOf(StaffMember member) {
        var browser = browser();
        browser.cookie =
                get(Sessions.class).begin(member.id(), false, "computer").value();
        browser.token = FormTokens.of(new SecretToken(browser.cookie));
        return browser;
    }

    DeskBrowser browser() {
        return new DeskBrowser(server.getURL());
    }

    Object address() {
        return server.getURL();
    }

    void pass(Duration time) {
        get(MovableClock.class).move(time);
    }

    List<String> newestDeeds(int count) {
        return get(Journal.class).newest(count).stream().map(Deed::action).toList();
    }

    <T> T get(Class<T> bean) {
        return server.getApplicationContext().getBean(bean);
    }
}
