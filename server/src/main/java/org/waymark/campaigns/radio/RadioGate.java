package org.waymark.campaigns.radio;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.ChannelGate;
import org.waymark.campaigns.MessageStanding;
import org.waymark.campaigns.Plan;
import org.waymark.content.Sentence;

/** A spot names only help lines that readers have. */
@Singleton
@Order(4)
class RadioGate implements ChannelGate {
    private final CampaignMessages messages;

    RadioGate(CampaignMessages messages) {
        this.messages = messages;
    }

    @Override
    public List<Sentence> broken(
            Plan plan, MessageStanding message, List<Channel> channels, UnaryOperator<String> languageName) {
        if (!channels.contains(Channel.RADIO)) {
            return List.of();
        }
        return messages.texts(plan, message).stream()
                .flatMap(text -> text.missing().stream()
                        .map(line -> new Sentence(
                                "desk.outgoing.limit.help-line",
                                Map.of(
                                        "message",
                                        message.title(),
                                        "language",
                                        languageName.apply(text.readers().value()),
                                        "line",
                                        line.toString()))))
                .toList();
    }
}
