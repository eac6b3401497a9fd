package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Campaigns;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.Sentence;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** Says yes to a list that was read: these texts, to these people, then. The texts are pinned: no others go out by it. */
@Singleton
class ConfirmSending {
    private final SendingRows sendings;
    private final RecipientRows recipients;
    private final DispatchRows dispatches;
    private final TextRows texts;
    private final Campaigns campaigns;
    private final GoingOut goingOut;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ConfirmSending(
            SendingRows sendings,
            RecipientRows recipients,
            DispatchRows dispatches,
            TextRows texts,
            Campaigns campaigns,
            GoingOut goingOut,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.sendings = sendings;
        this.recipients = recipients;
        this.dispatches = dispatches;
        this.texts = texts;
        this.campaigns = campaigns;
        this.goingOut = goingOut;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What speaks against sending a message now; empty when nothing does. */
    List<Sentence> lacks(Campaign campaign, SendingRow sending) {
        if (campaign.state() != Campaign.State.APPROVED) {
            return List.of(new Sentence("desk.sending.not-approved"));
        }
        var message = goingOut.message(campaign, sending.message(), sending.by());
        if (message.isEmpty()) {
            return List.of(new Sentence("desk.outgoing.not-planned"));
        }
        var changing = message.get().texts().entrySet().stream()
                .filter(each -> each.getValue().changing())
                .map(each -> new Sentence(
                        "desk.sending.held.text", "language", each.getKey().value()));
        return Stream.concat(message.get().lacks().stream(), changing).toList();
    }

    /**
     * Does nothing where it was confirmed already.
     *
     * @throws NotReady when something speaks against it
     */
    void confirm(long id, Schedule schedule, StaffMember person) throws NotReady {
        var found = sendings.findById(id).orElseThrow();
        var campaign = campaigns.get(found.campaign());
        var lacks = lacks(campaign, found);
        var first = schedule.first(campaign.plan(), clock.instant());
        if (!lacks.isEmpty() || first.isEmpty()) {
            throw new NotReady();
        }
        transactions.executeWrite(status -> {
            sendings.takeTurn();
            var sending = sendings.findById(id).orElseThrow();
            if (!sending.is(SendingRow.READ)) {
                return false;
            }
            int elsewhere = (int) recipients.deleteConfirmedElsewhere(id);
            int accepted = sending.accepted() - elsewhere;
            sendings.counted(id, sending.checked(), accepted, sending.refused() + elsewhere);
            var json = schedule.fields().json();
            sendings.confirm(id, campaign.number(), json, first.get());
            pin(sending, campaign);
            var who = sending.by() == Channel.SMS
                    ? String.format(Locale.ROOT, "%d people", accepted)
                    : "who asked about " + String.join(", ", sending.topicNames());
            var detail = who + ", texts " + pinned(id);
            journal.record(person.journalName(), "confirm-sending", sending.journalName(), detail);
            return true;
        });
    }

    /**
     * Goes on with what was held, with the texts and the plan of now.
     *
     * @throws NotReady when something still speaks against it
     */
    void goOn(SendingRow sending, DispatchRow dispatch, StaffMember person) throws NotReady {
        var campaign = campaigns.get(sending.campaign());
        if (!sending.is(SendingRow.CONFIRMED) || !lacks(campaign, sending).isEmpty()) {
            throw new NotReady();
        }
        transactions.executeWrite(status -> {
            sendings.takeTurn();
            sendings.pinPlan(sending.number(), campaign.number());
            sendings.deleteTexts(sending.number());
            pin(sending, campaign);
            var detail = "dispatch " + dispatch.number() + ", texts " + pinned(sending.number());
            journal.record(person.journalName(), "go-on-sending", sending.journalName(), detail);
            return dispatches.goOn(dispatch.number());
        });
    }

    private void pin(SendingRow sending, Campaign campaign) {
        goingOut.message(campaign, sending.message(), sending.by())
                .orElseThrow()
                .texts()
                .forEach((language, text) ->
                        texts.add(sending.number(), language.value(), text.revision(), text.words()));
    }

    private String pinned(long sending) {
        return texts.of(sending).stream()
                .map(each -> each.language() + " " + each.revision())
                .collect(Collectors.joining(", "));
    }

    /** Something speaks against it; the page says what. */
    static final class NotReady extends Exception {
        NotReady() {
            super("not ready to be sent");
        }
    }
}
