package org.waymark.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.waymark.archive.Archive;

/** Which edition there is, and in which languages. */
@Controller("/api/v1")
class EditionController {
    private final KnownEditions editions;
    private final CountedLanguages languages;

    EditionController(KnownEditions editions, CountedLanguages languages) {
        this.editions = editions;
        this.languages = languages;
    }

    /**
     * The edition that readers get now.
     *
     * @return its number, its hash and who publishes it
     */
    @Get("/edition")
    @Answered
    @ExecuteOn(TaskExecutors.BLOCKING)
    EditionData edition() throws IOException {
        var archive = editions.current();
        var head = archive.head();
        return new EditionData(
                archive.number(),
                Mark.of(archive).toString(),
                archive.hash(),
                head.madeAt().toString(),
                publisher(archive),
                head.languages());
    }

    /**
     * The languages it is offered in.
     *
     * @return each with its Android equivalent and how much of it is translated
     */
    @Get("/languages")
    @Answered
    @ExecuteOn(TaskExecutors.BLOCKING)
    LanguageList languages() {
        return languages.of(editions.current());
    }

    private static String publisher(Archive archive) throws IOException {
        var entry = archive.find("waymark/publisher.txt");
        return entry.isEmpty() ? "" : new String(archive.read(entry.get()), StandardCharsets.UTF_8);
    }
}
