package org.waymark.campaigns;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.content.Sentence;

/** What goes out as a text is within the limits of its channels. */
@Singleton
@Order(2)
class TextGate implements ChannelGate {
    private static final List<Channel> WRITTEN =
            List.of(Channel.SMS, Channel.PUSH, Channel.CHAT, Channel.NOTICE, Channel.FEED);

    private final OutgoingTexts texts;

    TextGate(OutgoingTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Sentence> broken(
            Plan plan, MessageStanding message, List<Channel> channels, UnaryOperator<String> languageName) {
        if (Collections.disjoint(channels, WRITTEN)) {
            return List.of();
        }
        return texts.of(plan, message).stream()
                .flatMap(each -> ChannelLimits.broken(message, each, channels, languageName).stream())
                .toList();
    }
}
