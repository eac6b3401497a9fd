package org.waymark.campaigns;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.function.Function;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** What all decisions on a campaign share: one at a time, on the plan that was looked at, told to the journal. */
@Singleton
class RecordDecision {
    private final CampaignRows campaigns;
    private final DecisionRows decisions;
    private final Campaigns all;
    private final CampaignReach reach;
    private final Journal journal;
    private final ApplicationEventPublisher<CampaignMovedOn> events;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RecordDecision(
            CampaignRows campaigns,
            DecisionRows decisions,
            Campaigns all,
            CampaignReach reach,
            Journal journal,
            ApplicationEventPublisher<CampaignMovedOn> events,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.all = all;
        this.reach = reach;
        this.journal = journal;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The campaign afterwards.
     *
     * @param plan the number of the plan that the person had before them
     * @param rule says what the decision is, or throws what speaks against it
     * @throws PlanMovedOn when another plan was saved meanwhile
     */
    Campaign record(long id, int plan, StaffMember person, String reason, Function<Campaign, Decision.Kind> rule) {
        return transactions.executeWrite(status -> {
            campaigns.takeTurn();
            var campaign = all.get(id);
            if (campaign.number() != plan) {
                throw new PlanMovedOn(campaign);
            }
            reach.require(person, campaign.plan());
            var kind = rule.apply(campaign);
            var decision = new Decision(plan, kind, person.journalName(), clock.instant(), reason);
            decisions.save(DecisionRow.of(id, decision));
            journal.record(person.journalName(), "campaign-" + kind.word(), campaign.journalName(), reason);
            var decided = all.get(id);
            events.publishEvent(new CampaignMovedOn(decided, person.journalName()));
            return decided;
        });
    }
}
