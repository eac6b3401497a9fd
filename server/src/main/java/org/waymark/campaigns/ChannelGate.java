package org.waymark.campaigns;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.content.Sentence;

/** Says what of a message some of its channels do not carry, before anybody approves its campaign. */
public interface ChannelGate {
    /**
     * Empty when nothing is in the way, or the message is planned for none of these channels.
     *
     * @param channels for which it is planned
     * @param languageName the name of the language with that tag
     */
    List<Sentence> broken(
            Plan plan, MessageStanding message, List<Channel> channels, UnaryOperator<String> languageName);
}
