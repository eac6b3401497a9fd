package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Sentence;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;

/**
 * Makes of the messages of a campaign the questions that readers of their pages are asked before and after; the words are
 * those of the approved texts.
 */
@Singleton
class CampaignQuestions {
    private static final String QUESTION = "question";

    private final Standings standings;
    private final OutgoingTexts texts;
    private final OnItsPage page;

    CampaignQuestions(Standings standings, OutgoingTexts texts, OnItsPage page) {
        this.standings = standings;
        this.texts = texts;
        this.page = page;
    }

    /** In the order of the plan; without what has no question, or leads nowhere. */
    List<Notice> of(Plan plan) {
        var from = plan.from();
        var until = plan.until();
        if (!plan.asking().isAny() || from == null || until == null) {
            return List.of();
        }
        var asked = new ArrayList<Notice>();
        for (var message : standings.of(plan)) {
            var before = plan.asking().beforeUntil();
            var after = plan.asking().afterFrom();
            ask(plan, message, Place.ASKED_BEFORE, before == null ? null : from, before)
                    .ifPresent(asked::add);
            ask(plan, message, Place.ASKED_AFTER, after, after == null ? null : until)
                    .ifPresent(asked::add);
        }
        return asked;
    }

    /** Both days included. */
    private Optional<Notice> ask(
            Plan plan, MessageStanding message, Place place, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return Optional.empty();
        }
        return page.notice(
                plan, message, place, begin(plan, first), begin(plan, last.plusDays(1)), each -> question(each)
                        .map(words -> new Notice.Wording(each.approved().language(), words, "")));
    }

    private static Instant begin(Plan plan, LocalDate day) {
        return day.atStartOfDay(plan.zone()).toInstant();
    }

    private static Optional<String> question(Outgoing text) {
        return text.approved().content().fields().text(QUESTION);
    }

    /** What is missing before readers can be asked: any question at all, or one in a language that the message goes out in. */
    List<Sentence> lacks(Plan plan, List<MessageStanding> messages, UnaryOperator<String> languageName) {
        if (!plan.asking().isAny()) {
            return List.of();
        }
        var lacks = new ArrayList<Sentence>();
        boolean any = false;
        for (var message : messages) {
            var outgoing = texts.of(plan, message);
            boolean asks = outgoing.stream().anyMatch(each -> question(each).isPresent());
            any |= asks;
            outgoing.stream()
                    .filter(each -> asks && question(each).isEmpty())
                    .map(each -> Map.of(
                            "message",
                            message.title(),
                            "language",
                            Objects.requireNonNull(languageName.apply(
                                    each.approved().language().value()))))
                    .map(places -> new Sentence("desk.campaign.lacks.question-text", places))
                    .forEach(lacks::add);
        }
        if (!any) {
            lacks.add(new Sentence("desk.campaign.lacks.question"));
        }
        return lacks;
    }
}
