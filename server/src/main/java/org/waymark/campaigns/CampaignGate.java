package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.content.Sentence;

/** Says whether a campaign may be approved: nothing is missing from its plan, and its channels carry its texts. */
@Singleton
class CampaignGate {
    private final CampaignQuestions questions;
    private final List<ChannelGate> gates;

    CampaignGate(CampaignQuestions questions, List<ChannelGate> gates) {
        this.questions = questions;
        this.gates = List.copyOf(gates);
    }

    /**
     * Empty when nothing is in the way.
     *
     * @param standings of the messages of the plan
     * @param languageName the name of the language with that tag
     */
    List<Sentence> lacks(Plan plan, List<MessageStanding> standings, UnaryOperator<String> languageName) {
        var lacks = new ArrayList<>(BeforeApproval.lacks(plan, standings, languageName));
        lacks.addAll(questions.lacks(plan, standings, languageName));
        for (var message : standings) {
            var channels = channels(plan, message);
            gates.forEach(each -> lacks.addAll(each.broken(plan, message, channels, languageName)));
        }
        return lacks.stream().distinct().toList();
    }

    /** Of all places where the plan has the message. */
    static List<Channel> channels(Plan plan, MessageStanding message) {
        return plan.messages().stream()
                .filter(each -> each.document().equals(message.document()))
                .flatMap(each -> each.channels().stream())
                .distinct()
                .toList();
    }
}
