package org.waymark.campaigns.print;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.waymark.http.SecurityHeaders;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** What is printed of a message: looked at at the desk, printed by the person's own browser, or taken along as a file. */
@Controller("/desk/campaigns/{campaign}/messages/{document}/print")
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Permission.RUN_CAMPAIGNS)
class PrintController {
    private final Prints prints;
    private final PrintPage page;

    PrintController(Prints prints, PrintPage page) {
        this.prints = prints;
        this.page = page;
    }

    @Get("{?sheet,language}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            HttpRequest<?> request,
            long campaign,
            String document,
            @QueryValue(defaultValue = "") String sheet,
            @QueryValue(defaultValue = "") String language) {
        return page.of(request, prints.message(campaign, document), sheet, language, Map.of());
    }

    /** Stands in a frame of the desk, or in a window of its own, to be printed from there. */
    @Get("/sheet{?sheet,language,place}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> sheet(
            long campaign,
            String document,
            @QueryValue(defaultValue = "") String sheet,
            @QueryValue(defaultValue = "") String language,
            @QueryValue(defaultValue = "") String place) {
        var made = prints.make(prints.message(campaign, document), sheet, language, place);
        return HttpResponse.ok(made.html())
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, made.policy());
    }

    /** The same as PDF, or as a picture; made by the browser on this machine. */
    @Get("/file{?sheet,language,place}")
    @Produces({"application/pdf", "image/png", MediaType.TEXT_HTML})
    HttpResponse<?> file(
            long campaign,
            String document,
            @QueryValue(defaultValue = "") String sheet,
            @QueryValue(defaultValue = "") String language,
            @QueryValue(defaultValue = "") String place) {
        var file = prints.file(prints.message(campaign, document), sheet, language, place);
        return HttpResponse.ok(file.bytes())
                .contentType(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
