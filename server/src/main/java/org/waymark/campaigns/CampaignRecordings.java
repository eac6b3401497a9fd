package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Recording;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;

/**
 * Makes of the messages that stations air what readers hear on the page each leads to: the recordings of the approved
 * texts, in their own language, from the time of the message to the end of the campaign.
 */
@Singleton
class CampaignRecordings {
    private final Standings standings;
    private final OnItsPage page;

    CampaignRecordings(Standings standings, OnItsPage page) {
        this.standings = standings;
        this.page = page;
    }

    /** In the order of the plan; without what nobody recorded. */
    List<Notice> of(Plan plan) {
        var all = standings.of(plan);
        return plan.messages().stream()
                .filter(planned -> planned.channels().contains(Channel.RADIO))
                .flatMap(planned -> all.stream()
                        .filter(message -> message.document().equals(planned.document()))
                        .flatMap(message -> heard(plan, planned, message).stream()))
                .toList();
    }

    private Optional<Notice> heard(Plan plan, PlannedMessage planned, MessageStanding message) {
        var begins = planned.at() == null ? begin(plan) : Optional.of(planned.at());
        var until = plan.until();
        if (begins.isEmpty() || until == null) {
            return Optional.empty();
        }
        Instant end = until.plusDays(1).atStartOfDay(plan.zone()).toInstant();
        return page.notice(
                plan,
                message,
                Place.HEARD,
                begins.get().atZone(plan.zone()).toInstant(),
                end,
                CampaignRecordings::said);
    }

    private static Optional<LocalDateTime> begin(Plan plan) {
        return Optional.ofNullable(plan.from()).map(day -> day.atStartOfDay());
    }

    private static Optional<Notice.Wording> said(Outgoing text) {
        var approved = text.approved();
        return Recording.current(approved.content())
                .filter(recording -> approved.language().equals(text.readers()))
                .map(recording -> new Notice.Wording(
                        approved.language(), approved.content().fields().textOrEmpty("title"), "", recording));
    }
}
