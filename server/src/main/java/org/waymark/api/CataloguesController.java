package org.waymark.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.data.HouseLicence;
import org.waymark.data.Json;

/** Every kind of document as one file, with the licence it may be used under. */
@Controller("/api/v1/{language}/catalogues")
@ExecuteOn(TaskExecutors.BLOCKING)
class CataloguesController {
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private final KnownEditions editions;
    private final HouseLicence licence;

    CataloguesController(KnownEditions editions, HouseLicence licence) {
        this.editions = editions;
        this.licence = licence;
    }

    /**
     * The catalogues there are, and the licence of what is in them.
     *
     * @param language BCP 47 tag of the readers
     * @return a catalogue for each kind of document that has any
     */
    @Get
    @Answered
    CatalogueList catalogues(String language) {
        var archive = editions.current();
        var items = kinds().stream()
                .map(kind -> new Catalogue(archive, language, kind))
                .filter(catalogue -> catalogue.size() > 0)
                .map(catalogue -> data(catalogue, "/api/v1/" + language + "/catalogues/" + catalogue.kind()))
                .toList();
        return new CatalogueList(Mark.of(archive).toString(), Publisher.of(archive), licence.get(), items);
    }

    /**
     * All documents of a kind as a list.
     *
     * @param language BCP 47 tag of the readers
     * @param kind such as hotline
     * @return their facts and texts; what is written so can be imported by another Waymark
     */
    @Get("/{kind}.json")
    @ProblemsTold
    @ApiResponse(
            responseCode = "200",
            description = "The documents",
            content = @Content(mediaType = Json.MEDIA_TYPE, array = @ArraySchema(schema = @Schema(type = "object"))))
    HttpResponse<byte[]> list(String language, String kind) {
        var known = known(kind);
        return file(new Catalogue(editions.current(), language, known), CatalogueForm.json(known))
                .contentType(Json.MEDIA_TYPE);
    }

    /**
     * All documents of a kind as a table.
     *
     * @param language BCP 47 tag of the readers
     * @param kind such as hotline; some kinds fit in no table
     * @return a table with the names of its columns in the first row
     */
    @Get("/{kind}.csv")
    @ProblemsTold
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    HttpResponse<byte[]> table(String language, String kind) {
        var known = known(kind);
        var form = Catalogue.table(known).orElseThrow(() -> Refused.noTable(kind));
        return file(new Catalogue(editions.current(), language, known), form)
                .contentType(CSV)
                .header(
                        "Link",
                        "<" + kind + ".csv-metadata.json>; rel=\"describedby\"; type=\"" + TableDescription.MEDIA_TYPE
                                + "\"");
    }

    /**
     * What describes a table: its columns, licence, publisher and edition (CSV on the Web).
     *
     * @param language BCP 47 tag of the readers
     * @param kind such as hotline
     * @return the description
     */
    @Get("/{kind}.csv-metadata.json")
    @ProblemsTold
    @ApiResponse(
            responseCode = "200",
            description = "The description",
            content = @Content(mediaType = TableDescription.MEDIA_TYPE, schema = @Schema(type = "object")))
    HttpResponse<byte[]> description(String language, String kind) {
        var archive = editions.current();
        var columns = Catalogue.table(known(kind))
                .orElseThrow(() -> Refused.noTable(kind))
                .columns();
        return HttpResponse.ok(Json.bytes(TableDescription.of(kind + ".csv", columns, archive, licence.get())))
                .contentType(TableDescription.MEDIA_TYPE);
    }

    private MutableHttpResponse<byte[]> file(Catalogue catalogue, CatalogueForm form) {
        return HttpResponse.ok(form.write(catalogue.records()).getBytes(StandardCharsets.UTF_8))
                .header("Link", "<" + licence.get().url() + ">; rel=\"license\"");
    }

    private static CatalogueData data(Catalogue catalogue, String address) {
        boolean table = Catalogue.table(catalogue.kind()).isPresent();
        return new CatalogueData(
                catalogue.kind().name(),
                catalogue.size(),
                address + ".json",
                table ? address + ".csv" : null,
                table ? address + ".csv-metadata.json" : null);
    }

    private static List<Kind> kinds() {
        return Kinds.all().stream().filter(Kind::isInEditions).toList();
    }

    private static Kind known(String kind) {
        return kinds().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.noSuchKind(kind));
    }
}
