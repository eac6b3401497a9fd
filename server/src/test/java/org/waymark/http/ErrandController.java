package org.waymark.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.waymark.language.Languages;

/** Things that go wrong when asked for. */
@Controller
@Requires(property = "errands")
class ErrandController {
    private final Languages languages;

    ErrandController(Languages languages) {
        this.languages = languages;
    }

    static class ErrandTaken extends Refusal {
        ErrandTaken() {
            super(HttpStatus.CONFLICT, "errand.taken", Map.of());
        }
    }

    @Get("/{language}/taken")
    String taken(String language) {
        throw new ErrandTaken();
    }

    @Get("/api/taken")
    String takenForProgram() {
        throw new ErrandTaken();
    }

    @Get("/api/language")
    String language(@QueryValue String tag) {
        return languages.canonical(tag).value();
    }

    @Get("/api/broken")
    String broken() {
        throw new IllegalStateException("secret of the house");
    }
}
