package org.waymark.campaigns.print;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.ChannelGate;
import org.waymark.campaigns.MessageStanding;
import org.waymark.campaigns.Outgoing;
import org.waymark.campaigns.Plan;
import org.waymark.content.Sentence;

/** What is printed has room for its text, shows only help lines that readers have, and leads somewhere. */
@Singleton
@Order(3)
class PrintGate implements ChannelGate {
    private static final Set<Channel> PRINTED = Set.of(Channel.POSTER, Channel.LEAFLET, Channel.CARD, Channel.IMAGE);

    private final CampaignMessages messages;
    private final PrintedTexts texts;

    PrintGate(CampaignMessages messages, PrintedTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public List<Sentence> broken(
            Plan plan, MessageStanding message, List<Channel> channels, UnaryOperator<String> languageName) {
        if (channels.stream().noneMatch(PRINTED::contains)) {
            return List.of();
        }
        var outgoing = messages.texts(plan, message);
        var broken = new ArrayList<Sentence>();
        for (var each : outgoing) {
            var subject = Map.of(
                    "message",
                    message.title(),
                    "language",
                    languageName.apply(each.readers().value()));
            each.missing().forEach(line -> broken.add(say("outgoing.limit.help-line", subject, "line", line + "")));
            if (each.text().address().isEmpty()) {
                broken.add(new Sentence("desk.outgoing.limit.address", subject));
            }
            tooLong(message, each, channels)
                    .forEach(sheet -> broken.add(new Sentence("desk.print.limit." + sheet.word(), subject)));
        }
        return broken;
    }

    /** The sheets of these channels that have no room for the text. */
    private Stream<Sheet> tooLong(MessageStanding message, Outgoing outgoing, List<Channel> channels) {
        return texts.of(message, List.of(outgoing), "").stream().flatMap(text -> Stream.of(Sheet.values())
                .filter(sheet -> sheet != Sheet.POSTER_A3 && channels.contains(sheet.channel()))
                .filter(sheet -> !MakeSheet.fits(sheet, text)));
    }

    private static Sentence say(String key, Map<String, String> subject, String place, String value) {
        var names = new HashMap<>(subject);
        names.put(place, value);
        return new Sentence("desk." + key, names);
    }
}
