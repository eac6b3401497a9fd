package org.waymark.delivery;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.waymark.archive.Archive;
import org.waymark.http.SecurityHeaders;

/** A page of the edition as what a form is answered with; nobody keeps such an answer. */
public final class EditionPage {
    private EditionPage() {}

    /**
     * The page as the edition has it.
     *
     * @param path of an entry that is there in every language
     */
    public static String html(Archive archive, String path) throws IOException {
        return new String(archive.read(archive.find(path).orElseThrow()), StandardCharsets.UTF_8);
    }

    public static MutableHttpResponse<String> answer(Archive archive, String language, HttpStatus status, String html) {
        return HttpResponse.<String>status(status)
                .contentType("text/html; charset=utf-8")
                .header("Content-Language", language)
                .header("Cache-Control", "no-store")
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, PagePolicy.of(archive))
                .body(html);
    }
}
