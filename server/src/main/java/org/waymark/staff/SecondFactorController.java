package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Turning the second factor on and off, and getting new recovery codes. */
@Controller("/desk/me/second-factor")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PROTECT_OWN_ACCOUNT)
class SecondFactorController {
    static final String PATH = "/desk/me/second-factor";

    private final SecondFactor secondFactor;
    private final Visitor visitor;
    private final DeskPages pages;

    SecondFactorController(SecondFactor secondFactor, Visitor visitor, DeskPages pages) {
        this.secondFactor = secondFactor;
        this.visitor = visitor;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, DeskSession mine) {
        return secondFactor.hasApp(mine.member()) ? isOn(request, mine, "", 0) : off(request, mine, Totp.random(), "");
    }

    /** The form carries the new secret, so two tabs or a step back do no harm. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turnOn(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        var form = new Typed(sent);
        if (secondFactor.hasApp(mine.member()) || !Totp.isSecret(form.line("secret"))) {
            return HttpResponse.seeOther(URI.create(PATH));
        }
        var totp = new Totp(form.line("secret"));
        var codes = secondFactor.turnOn(mine.member(), totp, form.line("code"));
        return codes.isEmpty()
                ? off(request, mine, totp, "desk.code.wrong").status(HttpStatus.UNPROCESSABLE_ENTITY)
                : codes(request, codes);
    }

    @Post(value = "/recovery-codes", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renewCodes(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        return withCode(request, mine, sent, () -> codes(request, secondFactor.renewRecoveryCodes(mine.member())));
    }

    @Post(value = "/off", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turnOff(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        return withCode(request, mine, sent, () -> {
            secondFactor.turnOff(mine.member());
            return HttpResponse.seeOther(URI.create("/desk/me"));
        });
    }

    private HttpResponse<?> withCode(
            HttpRequest<?> request, DeskSession mine, Map<String, String> sent, Supplier<HttpResponse<?>> deed) {
        try {
            return secondFactor.accepts(mine.member(), new Typed(sent).line("code"), visitor.address(request))
                    ? deed.get()
                    : isOn(request, mine, "desk.code.wrong", 0).status(HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (TooManyAttempts tooMany) {
            return tooMany.answer(isOn(request, mine, tooMany.words(), tooMany.minutes()));
        }
    }

    private MutableHttpResponse<?> off(HttpRequest<?> request, DeskSession mine, Totp totp, String problem) {
        var fields = List.of(FormField.text("code", "one-time-code", "desk.code.label", "")
                .with(problem.isEmpty() ? Map.of() : Map.of("code", problem)));
        return pages.page(
                request,
                "desk/me/second-factor-off",
                "desk.second.title",
                Map.of(
                        "fields", fields,
                        "must", mine.mustProtect(),
                        "secret", totp.secret(),
                        "shown", totp.secret().replaceAll("(.{4})(?=.)", "$1 "),
                        "qr", QrPath.of(totp.address(mine.member().email()))));
    }

    private MutableHttpResponse<?> isOn(HttpRequest<?> request, DeskSession mine, String notice, long minutes) {
        return pages.page(
                request,
                "desk/me/second-factor-on",
                "desk.second.title",
                Map.of(
                        "fields",
                        List.of(FormField.text("code", "one-time-code", "desk.code.label", "")),
                        "left",
                        secondFactor.recoveryCodesLeft(mine.member()),
                        "notice",
                        notice,
                        "minutes",
                        minutes));
    }

    private HttpResponse<?> codes(HttpRequest<?> request, List<RecoveryCode> codes) {
        return pages.page(
                request,
                "desk/me/recovery-codes",
                "desk.second.codes",
                Map.of("codes", codes.stream().map(RecoveryCode::shown).toList()));
    }
}
