package org.waymark.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;

/** What a campaign still lacks before anybody may approve it, each with what to do about it. */
final class BeforeApproval {
    private final Plan plan;
    private final List<MessageStanding> standings;
    private final UnaryOperator<String> languageName;
    private final List<Sentence> lacks = new ArrayList<>();

    private BeforeApproval(Plan plan, List<MessageStanding> standings, UnaryOperator<String> languageName) {
        this.plan = plan;
        this.standings = standings;
        this.languageName = languageName;
    }

    /**
     * Empty when nothing is in the way.
     *
     * @param standings of the messages of the plan
     * @param languageName the name of the language with that tag
     */
    static List<Sentence> lacks(Plan plan, List<MessageStanding> standings, UnaryOperator<String> languageName) {
        var check = new BeforeApproval(plan, standings, languageName);
        check.plan();
        plan.messages().forEach(check::message);
        standings.forEach(check::standing);
        return check.lacks.stream().distinct().toList();
    }

    private void plan() {
        when(plan.objective().isBlank(), "objective");
        when(plan.audience().languages().isEmpty(), "audience");
        when(plan.measure().counted().isBlank(), "measure");
        when(plan.measure().aim().isBlank(), "aim");
        when(plan.from() == null || plan.until() == null, "period");
        when(plan.messages().isEmpty(), "messages");
    }

    private void message(PlannedMessage message) {
        var found = standings.stream()
                .filter(each -> each.document().equals(message.document()))
                .findFirst();
        if (found.isEmpty()) {
            lack("message-unknown", "message", message.document().toString());
            return;
        }
        var title = found.get().title();
        if (message.channels().isEmpty()) {
            lack("channels", "message", title);
        }
        if (!found.get().writtenFor().containsAll(message.channels())) {
            lack("written-for", "message", title);
        }
        var at = Optional.ofNullable(message.at());
        if (at.isEmpty()) {
            lack("time", "message", title);
        }
        at.map(time -> time.toLocalDate()).ifPresent(day -> {
            if ((plan.from() != null && day.isBefore(plan.from()))
                    || (plan.until() != null && day.isAfter(plan.until()))) {
                lack("outside", "message", title);
            }
        });
    }

    private void standing(MessageStanding message) {
        if (!message.factsApproved()) {
            lack("facts", "message", message.title());
        }
        switch (message.page()) {
            case LIVE -> {}
            case WITHDRAWN -> lack("withdrawn", "message", message.title());
            case NOT_PUBLISHED -> lack("not-published", "message", message.title());
        }
        message.lostLines().forEach(line -> say("line", Map.of("message", message.title(), "line", line.toString())));
        plan.audience().languages().forEach((language, when) -> language(message, language, when));
    }

    private void language(MessageStanding message, LanguageTag language, WhenNotReady when) {
        var state = message.in(language);
        if (state == TextState.APPROVED) {
            return;
        }
        if (when == WhenNotReady.WAIT) {
            var key = state == TextState.OUTDATED ? "text-outdated" : "text";
            say(key, Map.of("message", message.title(), "language", languageName.apply(language.value())));
        }
        if (when == WhenNotReady.FALL_BACK && message.in(message.source()) != TextState.APPROVED) {
            var source = languageName.apply(message.source().value());
            say("text", Map.of("message", message.title(), "language", source));
        }
    }

    private void when(boolean lacking, String what) {
        if (lacking) {
            say(what, Map.of());
        }
    }

    private void lack(String what, String place, String value) {
        say(what, Map.of(place, value));
    }

    private void say(String what, Map<String, String> places) {
        lacks.add(new Sentence("desk.campaign.lacks." + what, places));
    }
}
