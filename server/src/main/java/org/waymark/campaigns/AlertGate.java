package org.waymark.campaigns;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.content.Sentence;

/** A warning for feeds says all that programs must know of it. */
@Singleton
@Order(1)
class AlertGate implements ChannelGate {
    private final CampaignNotices notices;

    AlertGate(CampaignNotices notices) {
        this.notices = notices;
    }

    @Override
    public List<Sentence> broken(
            Plan plan, MessageStanding message, List<Channel> channels, UnaryOperator<String> languageName) {
        return channels.contains(Channel.FEED) && notices.lacksAlert(message)
                ? List.of(new Sentence("desk.campaign.lacks.alert", "message", message.title()))
                : List.of();
    }
}
