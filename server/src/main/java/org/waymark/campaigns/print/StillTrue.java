package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.campaigns.print.PrintRun.Said;
import org.waymark.content.DocumentId;
import org.waymark.content.PlainBody;
import org.waymark.content.Sentence;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.rendering.TakenAlong;
import org.waymark.rendering.TakenAlong.HelpLine;
import org.waymark.review.Approvals;

/**
 * Says what on a printed thing is no longer what readers are told: the edition it was made from holds what it said then.
 */
@Singleton
class StillTrue {
    private final Editions editions;
    private final Revisions revisions;
    private final Approvals approvals;
    private final TakenAlong along;
    private final Languages languages;
    private final Clock clock;

    StillTrue(
            Editions editions,
            Revisions revisions,
            Approvals approvals,
            TakenAlong along,
            Languages languages,
            Clock clock) {
        this.editions = editions;
        this.revisions = revisions;
        this.approvals = approvals;
        this.along = along;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * What is to be said of one.
     *
     * @param wrong what makes it wrong: it has to be replaced
     * @param changed what somebody has to look at: it may still be right
     */
    record Verdict(List<Sentence> wrong, List<Sentence> changed) {
        Verdict {
            wrong = List.copyOf(wrong);
            changed = List.copyOf(changed);
        }

        boolean isTrue() {
            return wrong.isEmpty() && changed.isEmpty();
        }
    }

    /**
     * Nothing to be said of what was taken down.
     *
     * @param languageName the name of the language with that tag
     */
    Verdict of(Placement placement, UnaryOperator<String> languageName) {
        var current = editions.current();
        if (!placement.hangs() || current.isEmpty()) {
            return new Verdict(List.of(), List.of());
        }
        var now = editions.contents(current.get().number());
        var then = editions.contents(placement.run().edition());
        var wrong = new ArrayList<Sentence>();
        var changed = new ArrayList<Sentence>();
        if (now.document(placement.leadsTo()).isEmpty()) {
            wrong.add(say("page-gone", Map.of()));
        } else if (now.changedSince(placement.run().edition()).contains(placement.leadsTo())) {
            changed.add(say("page-changed", Map.of()));
        }
        for (var said : placement.run().texts()) {
            text(placement.message(), said)
                    .ifPresent(text -> wrong.addAll(lines(text, languages.get(said.readers()), then, now)));
            if (isOld(placement.message(), said)) {
                var language = languageName.apply(said.readers().value());
                wrong.add(say("text", Map.of("language", language)));
            }
        }
        if (until(placement, then).filter(LocalDate.now(clock)::isAfter).isPresent()) {
            wrong.add(say("over", Map.of()));
        }
        return new Verdict(wrong.stream().distinct().toList(), changed);
    }

    private Optional<Revision> text(DocumentId message, Said said) {
        return revisions.find(message, said.written(), said.number());
    }

    private boolean isOld(DocumentId message, Said said) {
        return approvals.newestOf(List.of(message)).stream()
                .anyMatch(each -> each.language().equals(said.written()) && each.number() != said.number());
    }

    private List<Sentence> lines(Revision text, Language reader, EditionContents then, EditionContents now) {
        return shown(text)
                .flatMap(id -> along.helpLine(then, id, reader).stream()
                        .flatMap(was -> line(was, along.helpLine(now, id, reader)).stream()))
                .toList();
    }

    private static Optional<Sentence> line(HelpLine was, Optional<HelpLine> is) {
        if (is.isEmpty()) {
            return Optional.of(say("line-gone", Map.of("line", was.name(), "was", was.number())));
        }
        if (!is.get().number().equals(was.number())) {
            var number = is.get().number();
            return Optional.of(say("number", Map.of("line", was.name(), "was", was.number(), "now", number)));
        }
        return is.get().where().equals(was.where())
                ? Optional.empty()
                : Optional.of(say("where", Map.of("line", was.name())));
    }

    private Optional<LocalDate> until(Placement placement, EditionContents then) {
        var lines = placement.run().texts().stream()
                .flatMap(said -> text(placement.message(), said).stream())
                .flatMap(StillTrue::shown);
        return GoodUntil.first(Stream.concat(Stream.of(placement.leadsTo()), lines), then);
    }

    private static Stream<DocumentId> shown(Revision text) {
        return PlainBody.parts(text.content().body()).stream().flatMap(part -> Stream.ofNullable(part.shown()));
    }

    private static Sentence say(String what, Map<String, String> places) {
        return new Sentence("desk.printed." + what, places);
    }
}
