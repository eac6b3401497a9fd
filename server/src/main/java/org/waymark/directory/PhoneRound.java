package org.waymark.directory;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.http.CsvRow;

/**
 * The call list as CSV (RFC 4180). Its numbers are those to be confirmed, and their heading says that nobody shall ring
 * them to test; whom to ask stands in a column of its own.
 */
@Singleton
class PhoneRound {
    private static final List<String> COLUMNS =
            List.of("due", "state", "title", "kind", "country", "numbers", "ways", "last", "reason", "owner", "id");

    private final CallWords words;

    PhoneRound(CallWords words) {
        this.words = words;
    }

    String of(List<Call> calls, LanguageTag language) {
        var head = COLUMNS.stream()
                .map(column -> words.say(language, "desk.calls.column." + column))
                .toList();
        var lines = calls.stream().map(call -> line(call, language));
        return Stream.concat(Stream.of(CsvRow.of(head)), lines).collect(Collectors.joining("", CsvRow.MARK, ""));
    }

    private String line(Call call, LanguageTag language) {
        return CsvRow.of(List.of(
                call.urgency(words.today()) == Call.Urgency.WAITING
                        ? ""
                        : call.due().orElse(""),
                words.say(language, "desk.calls." + call.state(words.today())),
                call.title(),
                words.say(language, "desk.kind." + call.document().kind()),
                words.country(language, call),
                String.join(" / ", new CheckedFacts(call.facts()).numbers().values()),
                call.ways().stream()
                        .map(way -> words.say(language, way.kind()) + " " + way.text())
                        .collect(Collectors.joining(" / ")),
                words.last(language, call),
                call.facts().textOrEmpty("recheck-reason"),
                CallWords.name(call.owner()),
                call.document().toString()));
    }
}
