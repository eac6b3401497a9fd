package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Campaigns;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;

/** Whether a sending may go on now. Asked before each batch, so that a decision counts at once and a changed text stops it. */
@Singleton
class Clearance {
    private final Campaigns campaigns;
    private final GoingOut goingOut;
    private final TextRows texts;
    private final Clock clock;

    Clearance(Campaigns campaigns, GoingOut goingOut, TextRows texts, Clock clock) {
        this.campaigns = campaigns;
        this.goingOut = goingOut;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is to be done with it. */
    sealed interface Verdict {
        record Go() implements Verdict {}

        /** It is paused, or the hour is quiet. */
        record Wait() implements Verdict {}

        /** Somebody has to look. */
        record Hold(List<Sentence> reasons) implements Verdict {}

        /** Nothing more of it goes out. {@code why}: the end of the key of a sentence. */
        record Stop(String why) implements Verdict {}
    }

    Verdict of(SendingRow sending) {
        var campaign = campaigns.get(sending.campaign());
        var plan = campaign.plan();
        var now = clock.instant();
        if (campaign.state().isOver() || sending.is(SendingRow.STOPPED)) {
            return new Verdict.Stop("stopped");
        }
        var until = plan.until();
        if (until != null && now.atZone(plan.zone()).toLocalDate().isAfter(until)) {
            return new Verdict.Stop("over");
        }
        if (campaign.state() == Campaign.State.PAUSED) {
            return new Verdict.Wait();
        }
        var reasons = reasons(sending, campaign);
        if (!reasons.isEmpty()) {
            return new Verdict.Hold(reasons);
        }
        var quiet = Schedule.of(Fields.parse(sending.schedule())).quiet();
        return quiet.firstAfter(now, plan.zone()).isAfter(now) ? new Verdict.Wait() : new Verdict.Go();
    }

    /** What speaks against sending what was said yes to; empty when nothing does. */
    private List<Sentence> reasons(SendingRow sending, Campaign campaign) {
        if (campaign.state() != Campaign.State.APPROVED || campaign.number() != sending.plan()) {
            return List.of(new Sentence("desk.sending.held.plan"));
        }
        var message = goingOut.message(campaign, sending.message(), sending.by());
        if (message.isEmpty()) {
            return List.of(new Sentence("desk.sending.held.plan"));
        }
        var reasons = new ArrayList<>(message.get().lacks());
        for (var pinned : texts.of(sending.number())) {
            var text = message.get().texts().get(new LanguageTag(pinned.language()));
            if (text == null
                    || text.changing()
                    || text.revision() != pinned.revision()
                    || !text.words().equals(pinned.text())) {
                reasons.add(new Sentence("desk.sending.held.text", "language", pinned.language()));
            }
        }
        return reasons;
    }
}
