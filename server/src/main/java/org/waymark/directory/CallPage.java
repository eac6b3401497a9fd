package org.waymark.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** The page on which somebody sees how to ask about facts, and fills in what came of it. */
@Singleton
class CallPage {
    private static final int RESULTS = 10;

    private final CheckRows checks;
    private final Owners owners;
    private final StaffNames names;
    private final CallWords words;
    private final DeskPages pages;

    CallPage(CheckRows checks, Owners owners, StaffNames names, CallWords words, DeskPages pages) {
        this.checks = checks;
        this.owners = owners;
        this.names = names;
        this.words = words;
        this.pages = pages;
    }

    LanguageTag language(HttpRequest<?> request) {
        return pages.language(request);
    }

    /** @param done what was just filled in; empty for nothing */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, Call call, String done) {
        var by = checks.lastVouchedBy(me.journalName()).map(CheckRow::vouched).orElse("");
        var model = model(request, me, call, CallForm.empty(words.today(), by, call.number()));
        CheckOutcome.of(done).ifPresent(outcome -> model.put("done", "desk.calls.done." + outcome.word()));
        model.put(
                "hidden", done.equals(CheckOutcome.WRONG.word()) && call.facts().has("recheck-reason"));
        return pages.page(request, "desk/calls/call", "desk.calls.call", model);
    }

    /** The page with everything that was typed. */
    MutableHttpResponse<?> again(
            HttpRequest<?> request, StaffMember me, Call call, CallForm form, Map<String, String> problems) {
        var model = model(request, me, call, form);
        model.put("problem", problems);
        model.put("notice", problems.getOrDefault("", "desk.calls.wrong"));
        return pages.page(request, "desk/calls/call", "desk.calls.call", model);
    }

    private Map<String, Object> model(HttpRequest<?> request, StaffMember me, Call call, CallForm form) {
        var language = pages.language(request);
        var model = new HashMap<String, Object>();
        model.put("subject", call.title());
        model.put("id", call.document().toString());
        model.put("line", words.line(language, call));
        model.put("numbers", new CheckedFacts(call.facts()).numbers().values());
        model.put("hours", call.facts().textOrEmpty("hours"));
        model.put("ways", call.ways());
        model.put("results", results(language, call));
        model.put("number", call.number());
        model.put("form", typed(form));
        model.put("outcomes", outcomes(form));
        model.put("places", places(call, form));
        model.put("owners", owners(call));
        model.put("problem", Map.of());
        model.put("publishes", me.may(Permission.PUBLISH));
        return model;
    }

    private static Map<String, String> typed(CallForm form) {
        return Map.of(
                "on", form.on(),
                "by", form.by(),
                "asked", form.asked(),
                "again", form.again(),
                "retry", form.retry(),
                "right", form.right(),
                "remark", form.remark());
    }

    private static List<CallView.Choice> outcomes(CallForm form) {
        return Stream.of(CheckOutcome.values())
                .map(each -> new CallView.Choice(each.word(), "desk.calls.outcome." + each.word(), form.is(each)))
                .toList();
    }

    private static List<CallView.Choice> places(Call call, CallForm form) {
        return new CheckedFacts(call.facts())
                .numbers().entrySet().stream()
                        .map(each -> new CallView.Choice(
                                each.getKey(), each.getValue(), each.getKey().equals(form.place())))
                        .toList();
    }

    private List<CallView.Choice> owners(Call call) {
        var choices = new ArrayList<CallView.Choice>();
        for (var person : owners.possible(call.document())) {
            choices.add(new CallView.Choice(
                    Long.toString(person.id()), person.name(), Objects.equals(person, call.owner())));
        }
        return choices;
    }

    private List<CallView.Result> results(LanguageTag language, Call call) {
        var name = names.all();
        return checks.of(call.document().toString()).stream()
                .limit(RESULTS)
                .map(row -> new CallView.Result(
                        "desk.calls.outcome." + row.outcome(),
                        words.day(language, row.checkedOn()),
                        name.apply(row.person()),
                        row.asked(),
                        row.remark()))
                .toList();
    }
}
