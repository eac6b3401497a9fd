package org.waymark.exchange;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.language.Languages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Translating outside the desk: files out, and back in after a look at what they would do. Works without script. */
@Controller("/desk/exchange")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.TRANSLATE)
class ExchangeController {
    private final TakeOutTexts takeOut;
    private final CheckTranslations check;
    private final TakeTranslations take;
    private final ExchangePage page;
    private final Languages languages;

    ExchangeController(
            TakeOutTexts takeOut,
            CheckTranslations check,
            TakeTranslations take,
            ExchangePage page,
            Languages languages) {
        this.takeOut = takeOut;
        this.check = check;
        this.take = take;
        this.page = page;
        this.languages = languages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return page.of(request, me, "", "");
    }

    @Get("/file")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(HttpRequest<?> request, StaffMember me) {
        var wish = SheetWish.of(request.getParameters(), languages);
        var taken = takeOut.takeOut(me, wish);
        if (taken.isEmpty()) {
            return page.of(request, me, "desk.exchange.nothing", "").status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return HttpResponse.ok(taken.get().file())
                .header(HttpHeaders.CONTENT_TYPE, wish.format().type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + wish.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post(consumes = {MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> check(HttpRequest<?> request, StaffMember me, @Part("file") @Nullable CompletedFileUpload sent)
            throws IOException {
        try {
            var bytes = sent == null ? new byte[0] : sent.getBytes();
            var format = SheetFormat.of(bytes);
            var file = format.read(bytes);
            var checked = check.check(file, me, "");
            return page.checked(request, checked, CarriedFile.write(file, checked), format);
        } catch (UnreadableFile unreadable) {
            return page.of(request, me, unreadable.words(), unreadable.about()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @Post(uri = "/take", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        try {
            var file = CarriedFile.read(sent.getOrDefault("carried", ""));
            return page.taken(request, take.take(check.check(file, me, sent.getOrDefault("note", ""))));
        } catch (UnreadableFile unreadable) {
            return page.of(request, me, unreadable.words(), unreadable.about()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }
}
