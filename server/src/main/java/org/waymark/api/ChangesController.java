package org.waymark.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.waymark.archive.Archive;

/** What changed since an edition. */
@Controller("/api/v1/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangesController {
    private static final String USUAL = "200";
    private static final int MOST = 1_000;
    private static final String NOTHING = "0";

    private final KnownEditions editions;
    private final AskedLanguage languages;

    ChangesController(KnownEditions editions, AskedLanguage languages) {
        this.editions = editions;
        this.languages = languages;
    }

    /**
     * Lists what changed since an edition, with tombstones. Whoever keeps documents asks with the mark of the edition they
     * are of. With 410 a program must start anew: ask with since=0 and erase what is not in the answer. At least the
     * changes from the 20 editions before are known, where a server has them.
     *
     * @param since mark of an earlier edition; 0 for everything there is
     * @param language BCP 47 tag; otherwise all languages
     * @param limit how many at most: 1 to 1000, otherwise 200
     * @param cursor “next” of the part before, with the same since and language
     * @return the documents that say something else, and those that are gone
     */
    @Get("{?since,language,limit,cursor}")
    @Answered
    ChangeList changes(
            @Nullable String since,
            @Nullable String language,
            @QueryValue(defaultValue = USUAL) @Min(1) @Max(MOST) int limit,
            @Nullable String cursor) {
        var asked = Mark.parse(since == null ? "" : since).orElseThrow(Refused::unreadableEdition);
        var tag = language == null ? "" : languages.of(language);
        var list = "changes " + asked + " " + tag;
        var from = Cursor.of(cursor, list);
        var now = from == null ? editions.current() : editions.get(from.edition());
        var before = asked.number() == 0 ? null : editions.get(asked);
        var changed = Changed.between(before, now, tag);
        var slice = Slice.of(changed, from, limit, list, Mark.of(now));
        return new ChangeList(mark(before), Mark.of(now).toString(), slice.items(), slice.next());
    }

    private static String mark(@Nullable Archive archive) {
        return archive == null ? NOTHING : Mark.of(archive).toString();
    }
}
