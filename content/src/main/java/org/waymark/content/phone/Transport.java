package org.waymark.content.phone;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a site for something. An app may bring one that uses its own HTTP library. */
public interface Transport {
    /**
     * Sends a GET request with these headers and no others that matter. Redirects are not followed, and the body is
     * handed over as it came: a coding that was asked for is not undone.
     *
     * @param path below the address of the site, such as “en/offline/head”
     * @throws IOException when no answer came
     */
    Answer get(String path, Map<String, String> headers) throws IOException;

    /** What came back; the body may still be on its way. */
    interface Answer extends Closeable {
        int status();

        /** The value of a header, whatever its case; null where there is none. */
        @Nullable String header(String name);

        /** The body of an answer with status 200 or 206. */
        InputStream body() throws IOException;
    }
}
