package org.waymark.delivery;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.waymark.archive.Shelf;
import org.waymark.content.LanguageTag;
import org.waymark.language.Words;
import org.waymark.search.Finding;
import org.waymark.search.FollowShelf;
import org.waymark.search.SearchIndexes;

/**
 * Searches the edition that is served. The question comes in the body of a form, so it stands in no address, no
 * history and no log.
 */
@Controller("/{language}/search/")
class SearchController {
    private static final String PLACE = "<!--findings-->";
    private static final String EMPTY_FIELD = " name=\"q\" value=\"\"";
    private static final int LONGEST = 200;
    private static final int SHOWN = 20;

    private final Shelf shelf;
    private final SearchIndexes indexes;
    private final FollowShelf follow;
    private final Words words;
    private final Template findings;

    SearchController(Shelf shelf, SearchIndexes indexes, FollowShelf follow, Words words, Handlebars templates)
            throws IOException {
        this.shelf = shelf;
        this.indexes = indexes;
        this.follow = follow;
        this.words = words;
        this.findings = templates.compile("org/waymark/client/templates/reader/search/findings");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html; charset=utf-8")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> search(String language, @Body Map<String, Object> form) throws IOException {
        var archive = shelf.current()
                .filter(current -> current.head().languages().contains(language))
                .orElse(null);
        if (archive == null) {
            return HttpResponse.notFound();
        }
        var query = String.valueOf(form.getOrDefault("q", "")).strip();
        var answer = answer(new LanguageTag(language), query);
        var page = EditionPage.html(archive, language + "/search/index.html")
                .replace(EMPTY_FIELD, " name=\"q\" value=\"" + Handlebars.Utils.escapeExpression(query) + '"')
                .replace(PLACE, findings.apply(answer.view()));
        return EditionPage.answer(archive, language, answer.status(), page);
    }

    private Answer answer(LanguageTag language, String query) {
        if (query.isEmpty()) {
            return new Answer(HttpStatus.BAD_REQUEST, words.say(language, "search.empty"));
        }
        if (query.codePointCount(0, query.length()) > LONGEST) {
            return new Answer(HttpStatus.BAD_REQUEST, words.say(language, "search.long"));
        }
        follow.open();
        if (!indexes.ready(language.value())) {
            return new Answer(HttpStatus.SERVICE_UNAVAILABLE, words.say(language, "search.later"));
        }
        var found = indexes.find(language.value(), query, SHOWN);
        var heading = found.total() == 0
                ? words.say(language, "search.none", Map.of("query", query))
                : words.say(language, "search.found", Map.of("query", query, "count", found.total()));
        var shown = found.best().size();
        var note = shown < found.total() ? words.say(language, "search.first", Map.of("count", shown)) : "";
        return new Answer(HttpStatus.OK, heading, note, found.best());
    }

    /** What is said above the findings, and the findings. */
    private record Answer(HttpStatus status, String heading, String note, List<Finding> findings) {
        Answer(HttpStatus status, String heading) {
            this(status, heading, "", List.of());
        }

        Map<String, Object> view() {
            return Map.of(
                    "heading",
                    heading,
                    "note",
                    note,
                    "findings",
                    findings.stream()
                            .map(finding -> Map.of(
                                    "path", finding.path(), "title", finding.title(), "summary", finding.summary()))
                            .toList());
        }
    }
}
