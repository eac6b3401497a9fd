package org.waymark.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.waymark.archive.Archive;
import org.waymark.data.DataPaths;
import org.waymark.search.FollowShelf;
import org.waymark.search.SearchIndexes;

/** Searches what readers can search. */
@Controller("/api/v1/{language}/search")
@ExecuteOn(TaskExecutors.BLOCKING)
class FindController {
    private static final int LONGEST = 200;
    private static final String USUAL = "20";
    private static final int MOST = 50;

    private final KnownEditions editions;
    private final SearchIndexes indexes;
    private final FollowShelf follow;

    FindController(KnownEditions editions, SearchIndexes indexes, FollowShelf follow) {
        this.editions = editions;
        this.indexes = indexes;
        this.follow = follow;
    }

    /**
     * Searches. What is asked stands in no log of this server.
     *
     * @param language BCP 47 tag of the readers
     * @param q what to look for: any words, up to 200 characters
     * @param limit how many at most: 1 to 50, otherwise 20
     * @return the pages that answer best
     */
    @Get("{?q,limit}")
    @Answered
    FoundList find(String language, @Nullable String q, @QueryValue(defaultValue = USUAL) @Min(1) @Max(MOST) int limit)
            throws IOException {
        var asked = q == null ? "" : q.strip();
        if (asked.isEmpty() || asked.codePointCount(0, asked.length()) > LONGEST) {
            throw Refused.noQuestion(LONGEST);
        }
        var ids = ids(editions.current());
        follow.open();
        if (!indexes.ready(language)) {
            throw Refused.searchLater();
        }
        var found = indexes.find(language, asked, limit);
        var root = "/" + language + "/";
        var items = found.best().stream()
                .map(best -> new FoundItem(
                        best.title(),
                        best.summary(),
                        best.path(),
                        ids.get(best.path().substring(root.length()))))
                .toList();
        return new FoundList(language, found.total(), items);
    }

    /** The documents by the addresses of their pages. */
    private static Map<String, String> ids(Archive archive) throws IOException {
        var ids = new HashMap<String, String>();
        var pages = archive.find(DataPaths.PAGES);
        if (pages.isPresent()) {
            new String(archive.read(pages.get()), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        int space = line.lastIndexOf(' ');
                        ids.put(line.substring(0, space), line.substring(space + 1));
                    });
        }
        return ids;
    }
}
