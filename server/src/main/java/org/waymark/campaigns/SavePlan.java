package org.waymark.campaigns;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Objects;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** Keeps a plan beside those before it. Whoever saved over an older one than the newest is told so, and nothing is lost. */
@Singleton
public class SavePlan {
    private final CampaignRows campaigns;
    private final PlanRows plans;
    private final Campaigns all;
    private final Journal journal;
    private final ApplicationEventPublisher<CampaignMovedOn> events;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SavePlan(
            CampaignRows campaigns,
            PlanRows plans,
            Campaigns all,
            Journal journal,
            ApplicationEventPublisher<CampaignMovedOn> events,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.all = all;
        this.journal = journal;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new campaign with its first plan. */
    public Campaign begin(Plan plan, StaffMember author) {
        return transactions.executeWrite(status -> {
            var campaign = campaigns.save(new CampaignRow(null, clock.instant()));
            return store(Objects.requireNonNull(campaign.id()), 1, plan, author);
        });
    }

    /**
     * The next plan of a campaign.
     *
     * @param basedOn the number of the plan it was made from
     * @throws PlanMovedOn when that is not the newest
     * @throws CampaignOver when the campaign has ended or was cancelled
     */
    public Campaign save(long campaign, int basedOn, Plan plan, StaffMember author) {
        return transactions.executeWrite(status -> {
            campaigns.takeTurn();
            var latest = all.get(campaign);
            if (latest.number() != basedOn) {
                throw new PlanMovedOn(latest);
            }
            if (latest.state().isOver()) {
                throw new CampaignOver();
            }
            return latest.plan().equals(plan) ? latest : store(campaign, basedOn + 1, plan, author);
        });
    }

    private Campaign store(long campaign, int number, Plan plan, StaffMember author) {
        var json = PlanFields.of(plan).json();
        plans.save(new PlanRow(null, campaign, number, json, author.journalName(), clock.instant()));
        var saved = all.get(campaign);
        journal.record(author.journalName(), "plan-campaign", saved.journalName(), "plan " + number);
        events.publishEvent(new CampaignMovedOn(saved, author.journalName()));
        return saved;
    }
}
