package org.waymark.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.WhenMissing;
import org.waymark.data.Json;

/** Which kinds of document there are, and what their fields are. */
@Controller("/api/v1/kinds")
class KindsController {

    /**
     * The kinds of document.
     *
     * @return their names
     */
    @Get
    @Answered
    KindList kinds() {
        return new KindList(
                Kinds.all().stream().filter(Kind::isInEditions).map(Kind::name).toList());
    }

    /**
     * The fields of a kind.
     *
     * @param kind its name, such as hotline
     * @return the schemas of its facts and of its texts
     */
    @Get("/{kind}")
    @Answered
    KindData kind(String kind) {
        return Kinds.all().stream()
                .filter(Kind::isInEditions)
                .filter(known -> known.name().equals(kind))
                .map(KindsController::data)
                .findFirst()
                .orElseThrow(() -> Refused.noSuchKind(kind));
    }

    private static KindData data(Kind kind) {
        return new KindData(
                kind.name(),
                kind.whenMissing() == WhenMissing.FALLBACK,
                schema(kind.factsSchema()),
                schema(kind.textSchema()));
    }

    @SuppressWarnings("unchecked") // a schema is an object
    private static Map<String, Object> schema(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Map.class);
    }
}
