package org.waymark.audit;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** Who did what, when, and to what; as a page and as files. Works without script. */
@Controller("/desk/journal")
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Permission.READ_JOURNAL)
class AuditController {
    private final AuditPage page;
    private final JournalFile file;
    private final ChainWatch watch;

    AuditController(AuditPage page, JournalFile file, ChainWatch watch) {
        this.page = page;
        this.file = file;
        this.watch = watch;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        return page.of(request, wish(request));
    }

    @Post(value = "/follow", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> follow() {
        watch.follow();
        return HttpResponse.seeOther(URI.create("/desk/journal"));
    }

    @Get("/files/journal.csv")
    @Produces({"text/csv", MediaType.ALL})
    HttpResponse<?> csv(HttpRequest<?> request) {
        return download(file.csv(wish(request)), "text/csv", "journal.csv");
    }

    @Get("/files/journal.jsonl")
    @Produces({"application/jsonl", MediaType.ALL})
    HttpResponse<?> jsonLines(HttpRequest<?> request) {
        return download(file.jsonLines(wish(request)), "application/jsonl", "journal.jsonl");
    }

    private static HttpResponse<?> download(String text, String type, String name) {
        return HttpResponse.ok(text)
                .header(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static JournalWish wish(HttpRequest<?> request) {
        return JournalWish.of(request.getParameters().asMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join(" ", each.getValue()))));
    }
}
