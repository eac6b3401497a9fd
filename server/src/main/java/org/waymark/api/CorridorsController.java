package org.waymark.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.waymark.data.DataPaths;
import org.waymark.data.Ways;

/** From where and to where something is made for people on that way alone. */
@Controller("/api/v1/corridors")
@ExecuteOn(TaskExecutors.BLOCKING)
class CorridorsController {
    private final KnownEditions editions;

    CorridorsController(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * The countries that something is made for. A phone keeps less of a language when it keeps one corridor of it, from
     * one country to another, either of which may be open: /en/offline/data/from-bd-to-it/head says how much.
     *
     * @return countries of origin and of destination
     */
    @Get
    @Answered
    CorridorList corridors() throws IOException {
        var archive = editions.current();
        var entry = archive.find(DataPaths.WAYS);
        var ways = entry.isEmpty() ? Ways.NONE : Ways.parse(archive.read(entry.get()));
        return new CorridorList(codes(ways.from()), codes(ways.to()));
    }

    private static List<String> codes(SortedSet<String> countries) {
        return countries.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
    }
}
