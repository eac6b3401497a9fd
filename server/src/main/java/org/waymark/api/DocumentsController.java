package org.waymark.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;
import org.waymark.data.Json;
import org.waymark.data.WithdrawnData;

/** The documents of an edition in one language. */
@Controller("/api/v1/{language}/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentsController {
    private static final String USUAL = "50";
    private static final int MOST = 200;

    private final KnownEditions editions;

    DocumentsController(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * Lists documents. A list that was begun goes on in the edition it was begun in, also when another is published
     * meanwhile.
     *
     * @param language BCP 47 tag of the readers
     * @param kind only documents of this kind
     * @param limit how many at most: 1 to 200, otherwise 50
     * @param cursor “next” of the part before
     * @return the documents with their titles
     */
    @Get("{?kind,limit,cursor}")
    @Answered
    DocumentList documents(
            String language,
            @Nullable String kind,
            @QueryValue(defaultValue = USUAL) @Min(1) @Max(MOST) int limit,
            @Nullable String cursor) {
        var list = "documents " + language + " " + (kind == null ? "" : known(kind));
        var from = Cursor.of(cursor, list);
        var archive = from == null ? editions.current() : editions.get(from.edition());
        var below = DataPaths.documents(language) + (kind == null ? "" : kind + "/");
        var slice = Slice.of(PublishedDocuments.below(archive, below), from, limit, list, Mark.of(archive));
        var items = slice.items().stream().map(entry -> item(archive, entry)).toList();
        return new DocumentList(Mark.of(archive).toString(), language, items, slice.next());
    }

    /**
     * One document: everything its page says.
     *
     * @param language BCP 47 tag of the readers
     * @param kind the part of its id before the colon
     * @param name the part of its id behind the colon
     * @return the document
     */
    @Get("/{kind}/{name}")
    @ProblemsTold
    @ApiResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = Json.MEDIA_TYPE, schema = @Schema(implementation = DocumentData.class)))
    @ApiResponse(
            responseCode = "410",
            description = "It was withdrawn",
            content =
                    @Content(
                            mediaType = WithdrawnData.MEDIA_TYPE,
                            schema = @Schema(implementation = WithdrawnData.class)))
    HttpResponse<byte[]> document(String language, String kind, String name) {
        return PublishedDocuments.answer(editions.current(), DataPaths.documents(language) + kind + "/" + name)
                .orElseThrow(() -> Refused.noSuchDocument(kind + ":" + name));
    }

    private static DocumentItem item(Archive archive, EntryRecord entry) {
        return DocumentItem.of(PublishedDocuments.read(archive, entry, DocumentData.class), entry);
    }

    private static String known(String kind) {
        return Kinds.all().stream()
                .map(Kind::name)
                .filter(kind::equals)
                .findFirst()
                .orElseThrow(() -> Refused.noSuchKind(kind));
    }
}
