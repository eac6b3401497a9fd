package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;

/** Makes of a message what stands on the one page that it leads to. */
@Singleton
class OnItsPage {
    private final OutgoingTexts texts;

    OnItsPage(OutgoingTexts texts) {
        this.texts = texts;
    }

    /**
     * Empty for a message that leads nowhere.
     *
     * @param wording of one text; empty where there is nothing to show in its language
     */
    Optional<Notice> notice(
            Plan plan,
            MessageStanding message,
            Place place,
            Instant from,
            Instant until,
            Function<Outgoing, Optional<Notice.Wording>> wording) {
        var leadsTo = message.leadsTo();
        if (leadsTo == null) {
            return Optional.empty();
        }
        var wordings = new TreeMap<LanguageTag, Notice.Wording>();
        texts.of(plan, message)
                .forEach(each -> wording.apply(each).ifPresent(words -> wordings.put(each.readers(), words)));
        return Optional.of(new Notice(
                message.document(),
                from,
                until,
                plan.zone(),
                leadsTo,
                Set.of(place),
                null,
                false,
                plan.audience().pages(),
                wordings));
    }
}
