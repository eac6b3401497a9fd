package org.waymark.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.waymark.data.HouseLicence;

/** Which edition there is, and in which languages. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class EditionController {
    private final KnownEditions editions;
    private final CountedLanguages languages;
    private final HouseLicence licence;

    EditionController(KnownEditions editions, CountedLanguages languages, HouseLicence licence) {
        this.editions = editions;
        this.languages = languages;
        this.licence = licence;
    }

    /**
     * The edition that readers get now.
     *
     * @return its number, its hash and who publishes it
     */
    @Get("/edition")
    @Answered
    EditionData edition() {
        var archive = editions.current();
        var head = archive.head();
        return new EditionData(
                archive.number(),
                Mark.of(archive).toString(),
                archive.hash(),
                head.madeAt().toString(),
                Publisher.of(archive),
                licence.get(),
                head.languages());
    }

    /**
     * The languages it is offered in.
     *
     * @return each with its Android equivalent and how much of it is translated
     */
    @Get("/languages")
    @Answered
    LanguageList languages() {
        return languages.of(editions.current());
    }
}
