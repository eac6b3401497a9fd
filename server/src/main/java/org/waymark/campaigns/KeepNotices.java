package org.waymark.campaigns;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.publishing.HandOverNotices;
import org.waymark.publishing.Notice;

/**
 * Sees to it that the site has the notices, questions and recordings of approved campaigns and of no others: with each decision, and every minute for
 * texts that were approved meanwhile.
 */
@Singleton
public class KeepNotices {
    private static final Logger LOG = LoggerFactory.getLogger(KeepNotices.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final List<Channel> SHOWN = List.of(Channel.NOTICE, Channel.FEED, Channel.RADIO);

    private final CampaignRows rows;
    private final Campaigns campaigns;
    private final CampaignNotices notices;
    private final CampaignQuestions questions;
    private final CampaignRecordings recordings;
    private final HandOverNotices site;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private Instant next = Instant.MIN;

    KeepNotices(
            CampaignRows rows,
            Campaigns campaigns,
            CampaignNotices notices,
            CampaignQuestions questions,
            CampaignRecordings recordings,
            HandOverNotices site,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.notices = notices;
        this.questions = questions;
        this.recordings = recordings;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void movedOn(CampaignMovedOn event) {
        handOver(event.campaign(), event.person());
    }

    /** Looks at the campaigns that are under way once a minute. */
    public void whenDue() {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        campaigns.all().stream()
                .filter(found -> isRunning(found) && !isLongOver(found.plan()))
                .forEach(this::refresh);
    }

    /** One that cannot be read does not keep the others from the site. */
    private void refresh(Campaign found) {
        try {
            transactions.executeWrite(status -> {
                rows.takeTurn();
                var latest = campaigns.get(found.id());
                if (isRunning(latest)) {
                    handOver(latest, latest.approver());
                }
                return status;
            });
        } catch (RuntimeException e) {
            LOG.warn("The notices of {} stay as they are: {}", found.journalName(), e.getMessage());
        }
    }

    /** Its notices have ended by the clock. */
    private boolean isLongOver(Plan plan) {
        var until = plan.until();
        return until != null
                && until.plusDays(2).atStartOfDay(plan.zone()).toInstant().isBefore(clock.instant());
    }

    private static boolean isRunning(Campaign campaign) {
        return campaign.state() == Campaign.State.APPROVED && hasNotice(campaign);
    }

    private static boolean hasNotice(Campaign campaign) {
        return campaign.plan().asking().isAny()
                || campaign.plan().messages().stream()
                        .anyMatch(message -> !Collections.disjoint(message.channels(), SHOWN));
    }

    /** What is not approved, or no longer, has none. */
    private void handOver(Campaign campaign, String person) {
        var wanted = new ArrayList<Notice>();
        if (isRunning(campaign)) {
            wanted.addAll(notices.of(campaign.plan()));
            wanted.addAll(questions.of(campaign.plan()));
            wanted.addAll(recordings.of(campaign.plan()));
        }
        site.handOver("campaign " + campaign.id(), person, wanted);
    }
}
