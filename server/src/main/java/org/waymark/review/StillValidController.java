package org.waymark.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One tap of whoever read a document again and found that it still holds. */
@Controller("/desk/still-valid/{document}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class StillValidController {
    private static final String MATRIX = "/desk/matrix?";

    private final StillValid stillValid;
    private final DocumentPaths paths;
    private final Words words;
    private final DeskPages pages;

    StillValidController(StillValid stillValid, DocumentPaths paths, Words words, DeskPages pages) {
        this.stillValid = stillValid;
        this.paths = paths;
        this.words = words;
        this.pages = pages;
    }

    /** Leads back to the page of the matrix it was done on, or to the document. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.REVIEW)
    HttpResponse<?> renew(HttpRequest<?> request, StaffMember me, String document, @Body Map<String, String> sent) {
        if (!DocumentId.isWellFormed(document)) {
            throw new RevisionUnknown();
        }
        var id = DocumentId.parse(document);
        me.require(Permission.REVIEW, LanguageTag.UND, paths.path(id));
        try {
            var state =
                    stillValid.renew(id, me.journalName(), words.say(pages.language(request), "desk.still-valid.note"));
            return HttpResponse.seeOther(URI.create(back(sent.getOrDefault("back", ""), id, state)));
        } catch (FactsInTheMaking other) {
            return moved(request, RevisionAtDesk.address(other.facts()));
        } catch (RevisionMovedOn other) {
            return moved(request, RevisionAtDesk.address(other.latest()));
        }
    }

    private HttpResponse<?> moved(HttpRequest<?> request, String address) {
        return pages.page(request, "desk/still-valid/still-valid", "desk.still-valid.title", Map.of("address", address))
                .status(HttpStatus.CONFLICT);
    }

    private static String back(String wanted, DocumentId document, ReviewState state) {
        boolean isMatrix = wanted.startsWith(MATRIX) && wanted.matches("[!-~]+");
        return isMatrix
                ? wanted
                : "/desk/documents/" + document + "?done="
                        + (state == ReviewState.APPROVED ? "still-valid" : "second-yes");
    }
}
