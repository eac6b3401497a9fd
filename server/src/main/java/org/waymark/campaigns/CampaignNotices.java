package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;
import org.waymark.review.Approvals;

/** Makes of the messages of a campaign the notices that stand on the site: each from its time to the end of the campaign. */
@Singleton
class CampaignNotices {
    private static final List<String> ALERT = List.of("alert-status", "category", "urgency", "severity", "certainty");

    private final Standings standings;
    private final OutgoingTexts texts;
    private final Approvals approvals;
    private final Revisions revisions;

    CampaignNotices(Standings standings, OutgoingTexts texts, Approvals approvals, Revisions revisions) {
        this.standings = standings;
        this.texts = texts;
        this.approvals = approvals;
        this.revisions = revisions;
    }

    /** In the order of the plan; without what has no time yet, or leads nowhere. */
    List<Notice> of(Plan plan) {
        var all = standings.of(plan);
        return plan.messages().stream()
                .filter(planned -> !places(planned).isEmpty())
                .flatMap(planned -> all.stream()
                        .filter(message -> message.document().equals(planned.document()))
                        .flatMap(message -> notice(plan, planned, message).stream()))
                .toList();
    }

    private static Set<Place> places(PlannedMessage planned) {
        var places = EnumSet.noneOf(Place.class);
        if (planned.channels().contains(Channel.NOTICE)) {
            places.add(Place.PAGES);
        }
        if (planned.channels().contains(Channel.FEED)) {
            places.add(Place.FEEDS);
        }
        return places;
    }

    /** One of them, also to be looked at before anybody decides. */
    Optional<Notice> notice(Plan plan, PlannedMessage planned, MessageStanding message) {
        var at = planned.at();
        var until = plan.until();
        var leadsTo = message.leadsTo();
        if (at == null || until == null || leadsTo == null) {
            return Optional.empty();
        }
        var wordings = new TreeMap<LanguageTag, Notice.Wording>();
        texts.of(plan, message).forEach(each -> wordings.put(each.readers(), wording(each.approved())));
        var facts = facts(message);
        return Optional.of(new Notice(
                message.document(),
                at.atZone(plan.zone()).toInstant(),
                until.plusDays(1).atStartOfDay(plan.zone()).toInstant(),
                plan.zone(),
                leadsTo,
                places(planned),
                alert(facts).orElse(null),
                facts.flag("is-warning"),
                plan.audience().pages(),
                wordings));
    }

    /** Whether it is a warning of which nobody said what programs must know. */
    boolean lacksAlert(MessageStanding message) {
        var facts = facts(message);
        return facts.flag("is-warning") && alert(facts).isEmpty();
    }

    boolean hasAlert(MessageStanding message) {
        return alert(facts(message)).isPresent();
    }

    /** Empty for what is no warning, or lacks what programs must know. */
    static Optional<Notice.Alert> alert(Fields facts) {
        var complete = facts.flag("is-warning")
                && ALERT.stream().allMatch(facts::has)
                && !facts.texts("danger-in").isEmpty();
        return complete
                ? Optional.of(new Notice.Alert(
                        facts.textOrEmpty("alert-status"),
                        facts.textOrEmpty("category"),
                        facts.textOrEmpty("urgency"),
                        facts.textOrEmpty("severity"),
                        facts.textOrEmpty("certainty"),
                        facts.texts("danger-in")))
                : Optional.empty();
    }

    private static Notice.Wording wording(Revision text) {
        var content = text.content();
        return new Notice.Wording(text.language(), content.fields().textOrEmpty("title"), content.body());
    }

    private Fields facts(MessageStanding message) {
        return approvals.newestOf(List.of(message.document())).stream()
                .filter(each -> each.language().equals(LanguageTag.UND))
                .findFirst()
                .map(each -> revisions.get(each.revision()).content().fields())
                .orElse(Fields.EMPTY);
    }
}
