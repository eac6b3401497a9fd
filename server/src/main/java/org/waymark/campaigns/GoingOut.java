package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.staff.StaffMember;

/** What of a campaign may go out now, as those who send it ask before they begin and while they send. */
@Singleton
public class GoingOut {
    private final Standings standings;
    private final CampaignGate gate;
    private final OutgoingTexts texts;
    private final CampaignReach reach;
    private final CountryNames countries;

    GoingOut(Standings standings, CampaignGate gate, OutgoingTexts texts, CampaignReach reach, CountryNames countries) {
        this.standings = standings;
        this.gate = gate;
        this.texts = texts;
        this.reach = reach;
        this.countries = countries;
    }

    /**
     * A message as it would go out now.
     *
     * @param title in the language it was written in
     * @param lacks what is in the way; languages stand in it as their tags
     * @param texts by the language of those who get them
     */
    public record Message(String title, List<Sentence> lacks, Map<LanguageTag, Text> texts) {
        public Message {
            lacks = List.copyOf(lacks);
            texts = new TreeMap<>(texts);
        }
    }

    /**
     * The text that readers of a language get.
     *
     * @param revision the id of what was approved
     * @param words as the channel carries them
     * @param changing whether somebody wrote another since that is not approved
     */
    public record Text(long revision, String words, boolean changing) {}

    /**
     * Empty where the campaign has no such message by that channel.
     *
     * @param channel by which it is to go out
     */
    public Optional<Message> message(Campaign campaign, DocumentId document, Channel channel) {
        var plan = campaign.plan();
        boolean planned = plan.messages().stream()
                .anyMatch(each ->
                        each.document().equals(document) && each.channels().contains(channel));
        if (!planned) {
            return Optional.empty();
        }
        var all = standings.of(plan);
        return all.stream()
                .filter(each -> each.document().equals(document))
                .findFirst()
                .map(found ->
                        new Message(found.title(), gate.lacks(plan, all, tag -> tag), texts(plan, found, channel)));
    }

    /**
     * Refuses whoever's roles do not reach the campaign.
     *
     * @throws org.waymark.staff.OutOfReach when they do not
     */
    public void require(StaffMember person, Campaign campaign) {
        reach.require(person, campaign.plan());
    }

    /** Countries as they are typed, in the language of the desk. */
    public List<String> countries(LanguageTag language) {
        return countries.all(language);
    }

    /** The code of a country that was typed; empty where it is none. */
    public Optional<String> country(LanguageTag language, String typed) {
        return countries.code(language, typed).filter(code -> !code.equals("EU"));
    }

    private Map<LanguageTag, Text> texts(Plan plan, MessageStanding message, Channel channel) {
        return texts.of(plan, message).stream()
                .collect(Collectors.toMap(
                        Outgoing::readers,
                        each -> new Text(
                                each.approved().id(),
                                channel == Channel.PUSH
                                        ? each.push().sentence()
                                        : each.text().forSms(),
                                !each.newest().equals(each.approved()))));
    }
}
