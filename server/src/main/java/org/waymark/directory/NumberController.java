package org.waymark.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** Tells whoever types a number what it is: whose, of which sort, and how it is kept. Nothing of it is stored. */
@Controller("/desk/number")
class NumberController {
    private static final int LONGEST = 40;
    private static final String WORLD = "001";

    private final Words words;
    private final Formats formats;
    private final DeskPages pages;

    NumberController(Words words, Formats formats, DeskPages pages) {
        this.words = words;
        this.formats = formats;
        this.pages = pages;
    }

    /** {@code plain}: how it is kept; {@code said}: a sentence about it; both in the answer, whatever was typed. */
    @Get
    @Needs(Permission.READ_DRAFTS)
    @Produces(MediaType.ALL)
    HttpResponse<?> read(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String number,
            @QueryValue(defaultValue = "") String country) {
        var typed = number.length() > LONGEST ? number.substring(0, LONGEST) : number;
        var reading = NumberReading.of(typed, country.matches("[A-Z]{2}") ? country : "");
        var language = pages.language(request);
        return HttpResponse.ok(Map.of(
                        "known",
                        reading.isKnown(),
                        "plain",
                        reading.plain(),
                        "said",
                        reading.isKnown() ? said(language, reading) : words.say(language, "desk.number.unknown")))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private String said(LanguageTag language, NumberReading reading) {
        var where = reading.region().isEmpty() || reading.region().equals(WORLD)
                ? words.say(language, "desk.number.world")
                : formats.country(language, reading.region());
        var type = words.say(language, "desk.number.type." + reading.type());
        return words.say(
                language, "desk.number.known", Map.of("where", where, "type", type, "number", reading.shown()));
    }
}
