package org.waymark.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Severity;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.DocumentUnknown;
import org.waymark.documents.InvalidFields;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One line or centre: how to ask whoever runs it, and what came of it. Works without script. */
@Controller("/desk/calls/{document}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.WRITE)
class CallController {
    private final CallList calls;
    private final RecordCheck record;
    private final Owners owners;
    private final DocumentPaths paths;
    private final CallWords words;
    private final CallPage page;

    CallController(
            CallList calls, RecordCheck record, Owners owners, DocumentPaths paths, CallWords words, CallPage page) {
        this.calls = calls;
        this.record = record;
        this.owners = owners;
        this.paths = paths;
        this.words = words;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, StaffMember me, String document, @QueryValue(defaultValue = "") String done) {
        var call = call(request, me, document);
        return page.of(request, me, call, done);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, StaffMember me, String document, @Body Map<String, String> sent) {
        var call = call(request, me, document);
        var form = CallForm.of(sent);
        var language = page.language(request);
        var problems = new LinkedHashMap<>(form.problems(
                words.today(), new CheckedFacts(call.facts()).numbers().keySet()));
        if (!problems.isEmpty()) {
            return page.again(request, me, call, form, problems).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (form.revision() != call.number() && !form.is(CheckOutcome.NO_ANSWER)) {
            return movedOn(request, me, call, form);
        }
        var note = note(language, form);
        var after = RecordCheck.after(call.facts(), form, note);
        boolean isNoNumber = CheckNumbers.findings(after).stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.pointer().equals(form.place()));
        if (isNoNumber) {
            return noNumber(request, me, call, form);
        }
        try {
            record.record(call.document(), form, after, note, me.journalName());
        } catch (InvalidFields invalid) {
            return noNumber(request, me, call, form);
        } catch (RevisionMovedOn moved) {
            return movedOn(request, me, call(request, me, document), form);
        }
        return HttpResponse.seeOther(URI.create("/desk/calls/" + call.document() + "?done=" + form.outcome()));
    }

    @Post(value = "/owner", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(HttpRequest<?> request, StaffMember me, String document, @Body Map<String, String> sent) {
        var call = call(request, me, document);
        var wanted = sent.getOrDefault("owner", "");
        var owner = owners.possible(call.document()).stream()
                .filter(person -> Long.toString(person.id()).equals(wanted))
                .findFirst()
                .orElse(null);
        owners.give(call.document(), owner, me.journalName());
        return HttpResponse.seeOther(URI.create("/desk/calls/" + call.document()));
    }

    private Call call(HttpRequest<?> request, StaffMember me, String document) {
        if (!DocumentId.isWellFormed(document)
                || Kinds.find(DocumentId.parse(document).kind()).isEmpty()) {
            throw new DocumentUnknown();
        }
        var id = DocumentId.parse(document);
        me.require(Permission.WRITE, LanguageTag.UND, paths.path(id));
        return calls.find(id, page.language(request)).orElseThrow(DocumentUnknown::new);
    }

    /** Why the facts have a new revision, and where they are wrong, why they cannot wait. */
    private String note(LanguageTag language, CallForm form) {
        var note = words.say(language, "desk.calls.note." + form.outcome(), Map.of("asked", form.asked()));
        return form.remark().isEmpty() ? note : note + " " + form.remark();
    }

    private HttpResponse<?> noNumber(HttpRequest<?> request, StaffMember me, Call call, CallForm form) {
        return page.again(request, me, call, form, Map.of("right", "desk.calls.right.invalid"))
                .status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private HttpResponse<?> movedOn(HttpRequest<?> request, StaffMember me, Call call, CallForm form) {
        return page.again(request, me, call, form, Map.of("", "desk.calls.moved-on"))
                .status(HttpStatus.CONFLICT);
    }
}
