package org.waymark.campaigns.push;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.sending.Provider;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.publishing.Editions;
import org.waymark.publishing.HouseImprint;
import org.waymark.rendering.TakenAlong;
import org.waymark.staff.Seal;

/** Makes what a phone gets: the words for its lock screen, and where a tap leads. */
@Singleton
class MakeAlert {
    private static final int LONGEST_TOPIC = 32;

    private final CampaignMessages messages;
    private final Editions editions;
    private final TakenAlong along;
    private final Languages languages;
    private final Words words;
    private final HouseImprint imprint;
    private final Seal seal;
    private final JsonMapper json;

    MakeAlert(
            CampaignMessages messages,
            Editions editions,
            TakenAlong along,
            Languages languages,
            Words words,
            HouseImprint imprint,
            Seal seal,
            JsonMapper json) {
        this.messages = messages;
        this.editions = editions;
        this.along = along;
        this.languages = languages;
        this.words = words;
        this.imprint = imprint;
        this.seal = seal;
        this.json = json;
    }

    /**
     * What a phone gets.
     *
     * @param topic the same for one message of one campaign, so that a newer one takes the place of an older; tells nobody
     *     what it is about
     */
    record Alert(String topic, String json) {}

    Alert alert(Provider.Words sent) {
        var language = languages.get(new LanguageTag(sent.language()));
        var topic = seal.mark(sent.document().toString(), "alert of campaign " + sent.campaign())
                .substring(0, LONGEST_TOPIC);
        var publisher = imprint.get().publisher();
        var shown = Map.of(
                "title",
                publisher.isEmpty() ? words.say(language.tag(), "site.name") : publisher,
                "body",
                sent.text(),
                "lang",
                language.tag().value(),
                "dir",
                language.direction().html(),
                "tag",
                topic,
                "href",
                "/" + language.tag() + "/" + path(sent));
        try {
            return new Alert(topic, json.writeValueAsString(shown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the page as it is published now; the first page where it is gone. */
    private String path(Provider.Words sent) {
        var message = messages.get(sent.campaign(), sent.document().toString());
        return Optional.ofNullable(message.standing().leadsTo())
                .flatMap(page ->
                        editions.current().flatMap(edition -> along.path(editions.contents(edition.number()), page)))
                .orElse("");
    }
}
