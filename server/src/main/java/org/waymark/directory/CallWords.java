package org.waymark.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.StaffMember;

/** Puts what is known of facts into words. */
@Singleton
class CallWords {
    private final Words words;
    private final Formats formats;
    private final Clock clock;

    CallWords(Words words, Formats formats, Clock clock) {
        this.words = words;
        this.formats = formats;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String say(LanguageTag language, String key) {
        return words.say(language, key);
    }

    String say(LanguageTag language, String key, Map<String, ?> values) {
        return words.say(language, key, values);
    }

    /** The day written out; as it was written where it is none. */
    String day(LanguageTag language, String written) {
        try {
            return written.isEmpty() ? "" : formats.date(language, LocalDate.parse(written));
        } catch (DateTimeException e) {
            return written;
        }
    }

    String country(LanguageTag language, Call call) {
        return call.facts()
                .text("country")
                .map(code -> formats.country(language, code))
                .orElse("");
    }

    /** What came of asking last; where nobody asked, what readers are told about the check. */
    String last(LanguageTag language, Call call) {
        var last = call.last();
        if (last != null) {
            return say(language, "desk.calls.last." + last.outcome(), Map.of("date", day(language, last.checkedOn())));
        }
        var method = call.verification("method").orElse("");
        return method.isEmpty()
                ? say(language, "verify.none")
                : say(
                        language,
                        "desk.calls.method." + method,
                        Map.of("date", day(language, call.verification("on").orElse(""))));
    }

    CallView.Line line(LanguageTag language, Call call) {
        var last = call.last();
        var owner = call.owner();
        return new CallView.Line(
                "/desk/calls/" + call.document(),
                call.title(),
                "desk.kind." + call.document().kind(),
                country(language, call),
                call.urgency(today()) == Call.Urgency.OVERDUE,
                call.urgency(today()) == Call.Urgency.WAITING
                        ? ""
                        : day(language, call.due().orElse("")),
                call.facts().textOrEmpty("recheck-reason"),
                last(language, call),
                last != null && last.isNoAnswer() ? day(language, last.againOn()) : "",
                name(owner),
                call.reports() == 0 ? "" : say(language, "desk.calls.reports", Map.of("count", call.reports())));
    }

    static String name(@org.jspecify.annotations.Nullable StaffMember owner) {
        return owner == null ? "" : owner.name();
    }
}
