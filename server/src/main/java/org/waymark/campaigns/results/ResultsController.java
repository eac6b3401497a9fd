package org.waymark.campaigns.results;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.waymark.campaigns.Campaigns;
import org.waymark.http.CsvRow;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** What a campaign achieved: as a page for a report, and as a table for programs. */
@Controller("/desk/campaigns/{campaign}/results")
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Permission.RUN_CAMPAIGNS)
class ResultsController {
    private static final List<String> COLUMNS = List.of("day", "message", "language", "way", "place", "what", "count");

    private final Campaigns campaigns;
    private final CampaignResults results;
    private final ResultsPage page;

    ResultsController(Campaigns campaigns, CampaignResults results, ResultsPage page) {
        this.campaigns = campaigns;
        this.results = results;
        this.page = page;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, long campaign) {
        var found = campaigns.get(campaign);
        return page.of(request, found, results.of(found));
    }

    /** Sent as a file: a line for each total of each day. */
    @Get("/table/results.csv")
    @Produces({"text/csv", MediaType.ALL})
    HttpResponse<?> table(long campaign) {
        var csv = new StringBuilder(CsvRow.MARK).append(CsvRow.of(COLUMNS));
        for (var each : results.of(campaigns.get(campaign))) {
            csv.append(CsvRow.of(List.of(
                    each.day().toString(),
                    each.message().toString(),
                    each.language(),
                    each.way(),
                    each.place(),
                    each.measure().word(),
                    SmallCounts.written(each.count()))));
        }
        return HttpResponse.ok(csv.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"results.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
