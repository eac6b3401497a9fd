package org.waymark.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.waymark.data.DataPaths;
import org.waymark.data.NoticeList;

/** The notices that readers see. */
@Controller("/api/v1/{language}/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticesController {
    private final KnownEditions editions;

    NoticesController(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * The notices that are shown now.
     *
     * @param language BCP 47 tag of the readers
     * @return the notices, none in most weeks
     */
    @Get
    @Answered
    NoticeList notices(String language) {
        var archive = editions.current();
        return archive.find(DataPaths.notices(language))
                .map(entry -> PublishedDocuments.read(archive, entry, NoticeList.class))
                .orElseThrow(() -> Refused.noSuchLanguage(language));
    }
}
