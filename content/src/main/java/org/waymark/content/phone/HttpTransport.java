package org.waymark.content.phone;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks by what every Android and every Java has, {@link HttpURLConnection}. */
public final class HttpTransport implements Transport {
    private static final int CONNECT_MILLIS = 30_000;
    private static final int READ_MILLIS = 60_000;

    private final String site;

    /** @param site its address with a slash at its end, such as “https://example.org/” */
    public HttpTransport(String site) {
        if (!site.endsWith("/")) {
            throw new IllegalArgumentException("“" + site + "” has no slash at its end");
        }
        this.site = site;
    }

    @Override
    public Answer get(String path, Map<String, String> headers) throws IOException {
        var connection = (HttpURLConnection) new URL(site + path).openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        // Where nothing is said, Android asks for gzip and undoes it, and no part could be asked for later.
        connection.setRequestProperty("Accept-Encoding", "identity");
        headers.forEach(connection::setRequestProperty);
        return new Received(connection, connection.getResponseCode());
    }

    private record Received(HttpURLConnection connection, int status) implements Answer {
        @Override
        public @Nullable String header(String name) {
            return connection.getHeaderField(name);
        }

        @Override
        public InputStream body() throws IOException {
            return connection.getInputStream();
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
