package org.waymark.integreat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import org.waymark.archive.Coded;
import org.waymark.data.Json;
import org.waymark.http.AcceptedCodings;
import org.waymark.http.Coding;
import org.waymark.http.Conditions;
import org.waymark.http.ContentTag;

/** Sends JSON in the coding that the client takes best, tagged by its contents; who holds it already is told so. */
@Singleton
class SendJson {
    private final AcceptedCodings codings = new AcceptedCodings();

    HttpResponse<byte[]> fresh(HttpRequest<?> request, Object data) {
        return send(request, Coded.of(Json.bytes(data)));
    }

    HttpResponse<byte[]> send(HttpRequest<?> request, Coded json) {
        var accepted = request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING);
        var coding = codings.of(String.join(",", accepted)).best(true, true);
        // Equal bytes are equal when they are compressed.
        var tag = '"' + ContentTag.of(json.brotli()) + coding.tagSuffix() + '"';
        boolean held = Conditions.holds(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag);
        var answer = held ? HttpResponse.<byte[]>notModified() : whole(json, coding);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static MutableHttpResponse<byte[]> whole(Coded json, Coding coding) {
        var answer = HttpResponse.ok(
                switch (coding) {
                    case BROTLI -> json.brotli();
                    case GZIP -> json.gzip();
                    case IDENTITY -> json.plain();
                });
        var token = coding.token();
        if (token != null) {
            answer.header(HttpHeaders.CONTENT_ENCODING, token);
        }
        return answer.contentType(Json.MEDIA_TYPE);
    }
}
