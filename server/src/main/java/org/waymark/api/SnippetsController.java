package org.waymark.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.content.Fields;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;
import org.waymark.hsds.HumanServices;
import org.waymark.language.Countries;

/** The help of a country as HTML that partners put into pages of their own. */
@Controller("/api/v1/{language}/snippets")
@ExecuteOn(TaskExecutors.BLOCKING)
class SnippetsController {
    private static final String HTML = "text/html; charset=utf-8";

    private final KnownEditions editions;

    SnippetsController(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * Help lines and centres of a country, to be put into a page of another site as they are. They load nothing, run
     * nothing, say when each was checked, and link back. Fetch them again every day, on your server, so that nobody's
     * browser asks here.
     *
     * @param language BCP 47 tag of the readers
     * @param country of the lines and centres, and lines that say they work in it: ISO 3166-1, such as IT
     * @return HTML; empty where nobody is known there, or the site does not know its address
     */
    @Get("/{country}")
    @ProblemsTold
    @ApiResponse(
            responseCode = "200",
            description = "What to put into a page",
            content = @Content(mediaType = HTML, schema = @Schema(type = "string")))
    HttpResponse<byte[]> ofCountry(String language, String country) {
        if (!Countries.CODES.contains(country)) {
            throw Refused.noSuchCountry();
        }
        var archive = editions.current();
        var html = HumanServices.KINDS.stream()
                .flatMap(kind ->
                        PublishedDocuments.below(archive, DataPaths.documents(language) + kind + "/").values().stream())
                .map(entry -> PublishedDocuments.read(archive, entry, DocumentData.class))
                .filter(document -> OpenNowController.isFor(Fields.of(document.facts()), country))
                .map(DocumentData::snippet)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return HttpResponse.ok(html.getBytes(StandardCharsets.UTF_8)).contentType(HTML);
    }
}
