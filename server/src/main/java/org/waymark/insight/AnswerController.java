package org.waymark.insight;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.delivery.EditionPage;
import org.waymark.staff.CallLimit;
import org.waymark.staff.Visitor;

/**
 * Takes what readers answer with one tap. What is not counted gets the page that says what to do, in the language of the
 * page it came from. Nothing is kept of who answered.
 */
@Controller("/{language}/tell/")
class AnswerController {
    /** The longest form of ours is a tenth of it. */
    private static final int LONGEST = 2_000;

    /** An hour: a family behind one address, each of them with a question and a page or two. */
    private static final int FROM_ONE = 20;

    private static final int FROM_SHARED = 2_000;

    private static final String AN_HOUR_IN_SECONDS = "3600";

    private final Shelf shelf;
    private final FromThisSite site;
    private final CallLimit limit;
    private final AnswersTaken answers;
    private final Visitor visitor;

    AnswerController(Shelf shelf, FromThisSite site, AnswersTaken answers, Visitor visitor, Clock clock) {
        this.shelf = shelf;
        this.site = site;
        this.limit = new CallLimit(clock, ChronoUnit.HOURS, FROM_ONE, FROM_SHARED);
        this.answers = answers;
        this.visitor = visitor;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> take(HttpRequest<?> request, String language, @Body @Nullable Map<String, Object> form)
            throws IOException {
        var archive = shelf.current()
                .filter(current -> current.head().languages().contains(language))
                .orElse(null);
        if (archive == null) {
            return HttpResponse.notFound();
        }
        var sent = Objects.requireNonNullElse(form, Map.<String, Object>of());
        if (request.getContentLength() > LONGEST || sent.toString().length() > LONGEST) {
            return notCounted(archive, language, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        if (!site.sent(request)) {
            return notCounted(archive, language, HttpStatus.FORBIDDEN);
        }
        var answer = ReadAnswer.of(archive, language, sent);
        if (answer.isEmpty()) {
            return notCounted(archive, language, HttpStatus.BAD_REQUEST);
        }
        if (!limit.takes(visitor.address(request))) {
            return notCounted(archive, language, HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, AN_HOUR_IN_SECONDS);
        }
        answers.add(answer.get());
        return HttpResponse.seeOther(URI.create("/" + language + "/tell/thanks/"));
    }

    private static MutableHttpResponse<String> notCounted(Archive archive, String language, HttpStatus status)
            throws IOException {
        return EditionPage.answer(archive, language, status, EditionPage.html(archive, language + "/tell/index.html"));
    }
}
