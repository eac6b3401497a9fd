package org.waymark.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import org.waymark.content.Fields;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;
import org.waymark.language.Countries;

/** Which help lines answer. */
@Controller("/api/v1/{language}/open-now")
@ExecuteOn(TaskExecutors.BLOCKING)
class OpenNowController {
    private static final Duration YEAR = Duration.ofDays(366);

    private final KnownEditions editions;
    private final Clock clock;

    OpenNowController(KnownEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Help lines with whether they are open, each by the clocks of its own country. Public holidays are not known.
     *
     * @param language BCP 47 tag of the readers
     * @param country only lines of this country and lines that say they work in it: ISO 3166-1, such as IT
     * @param at the moment to ask for, such as 2026-11-23T08:30:00Z; otherwise now
     * @return the lines, those that are open first
     */
    @Get("{?country,at}")
    @Answered
    LinesNow lines(String language, @Nullable String country, @Nullable String at) {
        var moment = moment(at);
        if (country != null && !Countries.CODES.contains(country)) {
            throw Refused.noSuchCountry();
        }
        var archive = editions.current();
        var now = new OpenNow(moment);
        var items = PublishedDocuments.below(archive, DataPaths.documents(language) + "hotline/").values().stream()
                .map(entry -> PublishedDocuments.read(archive, entry, DocumentData.class))
                .filter(line -> country == null || isFor(Fields.of(line.facts()), country))
                .map(line -> now.of(
                        line, "/" + DataPaths.documents(language) + line.id().replace(':', '/')))
                .sorted(Comparator.comparing((LineNow line) -> order(line.now())))
                .toList();
        return new LinesNow(language, moment.toString(), items);
    }

    private static int order(LineNow.Answering now) {
        return switch (now) {
            case OPEN -> 0;
            case UNKNOWN -> 1;
            case CLOSED -> 2;
        };
    }

    /** Whether it is of the country, or says that it works there. */
    static boolean isFor(Fields facts, String country) {
        return facts.textOrEmpty("country").equals(country)
                || facts.texts("works-in").contains(country);
    }

    private Instant moment(@Nullable String at) {
        var now = clock.instant();
        if (at == null) {
            return now;
        }
        try {
            var asked = OffsetDateTime.parse(at).toInstant();
            if (Duration.between(now, asked).abs().compareTo(YEAR) <= 0) {
                return asked;
            }
        } catch (DateTimeException e) {
            throw Refused.noSuchMoment();
        }
        throw Refused.noSuchMoment();
    }
}
