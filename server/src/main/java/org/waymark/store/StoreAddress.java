package org.waymark.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the database is and who opens it. Tables are made by the owner; the running service takes the lesser rights of
 * {@value #SERVICE}.
 */
@Singleton
class StoreAddress {
    static final String SERVICE = "waymark_service";

    /**
     * WRITE_DELAY=0 writes each commit before it is acknowledged (H2 otherwise waits half a second); with
     * {@link DurableFile} it is also on the disk.
     */
    private static final String H2_SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000";

    private final String url;
    private final String user;
    private final String password;

    StoreAddress(
            @Value("${waymark.home}") String home,
            @Value("${waymark.db.url:}") String url,
            @Value("${waymark.db.user:}") String user,
            @Value("${waymark.db.password:}") String password) {
        var written = url.isBlank()
                ? "jdbc:h2:file:" + Path.of(home, "store", "waymark").toAbsolutePath()
                : url.strip();
        var userInfo = userInfo(written);
        this.url = jdbc(written);
        this.user = user.isBlank() ? part(userInfo, 0, isH2() ? "waymark" : "") : user;
        this.password = password.isEmpty() ? part(userInfo, 1, "") : password;
    }

    final boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    String url() {
        return url;
    }

    /**
     * The address for the running service. It may not set what belongs to the whole database (the owner has done so), nor
     * make a database where none is.
     */
    String serviceUrl() {
        return isH2() ? url + ";IGNORE_UNKNOWN_SETTINGS=TRUE;IFEXISTS=TRUE" : url;
    }

    String serviceUser() {
        return isH2() ? SERVICE : user;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Connection connectAsOwner() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }

    String cannotBeOpened(Throwable cause) {
        var advice = isH2()
                ? "See that the folder can be written and that no other program has the file open"
                : "See that the database server runs and that WAYMARK_DB_URL, WAYMARK_DB_USER and WAYMARK_DB_PASSWORD are right";
        return "The store at " + shown() + " cannot be opened (" + lastOf(cause) + "). " + advice + ", then try again.";
    }

    /** The address without settings, which may hold a password. */
    private String shown() {
        return url.replaceFirst("[;?].*", "").replaceFirst("durable:", "file:");
    }

    private static String lastOf(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private static String jdbc(String written) {
        if (written.startsWith("jdbc:h2:")) {
            DurableFile.register();
            return written.replaceFirst("^jdbc:h2:file:", "jdbc:h2:durable:") + H2_SETTINGS;
        }
        if (written.startsWith("jdbc:")) {
            return written;
        }
        var uri = URI.create(written);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
    }

    private static String userInfo(String written) {
        var info = written.startsWith("jdbc:") ? null : URI.create(written).getRawUserInfo();
        return info == null ? "" : info;
    }

    private static String part(String userInfo, int index, String otherwise) {
        var parts = userInfo.split(":", 2);
        return index < parts.length && !parts[index].isEmpty()
                ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8)
                : otherwise;
    }
}
