package org.waymark.campaigns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waymark.campaigns.channels.ChatProgram;
import org.waymark.campaigns.channels.PushText;
import org.waymark.content.Sentence;
import org.waymark.language.Sms;

/** What of a text its channels do not carry, each with what to do about it. */
final class ChannelLimits {
    /** A notice stands above what somebody came to read: title, sentences and lines in so many characters. */
    private static final int LONGEST_NOTICE = 400;

    private final Outgoing outgoing;
    private final Map<String, String> subject;
    private final List<Sentence> broken = new ArrayList<>();

    private ChannelLimits(Outgoing outgoing, Map<String, String> subject) {
        this.outgoing = outgoing;
        this.subject = subject;
    }

    /** @param channels those that the message is planned for */
    static List<Sentence> broken(
            MessageStanding message, Outgoing outgoing, List<Channel> channels, UnaryOperator<String> languageName) {
        var language = languageName.apply(outgoing.readers().value());
        var limits = new ChannelLimits(outgoing, Map.of("message", message.title(), "language", language));
        if (!Collections.disjoint(channels, List.of(Channel.SMS, Channel.CHAT, Channel.NOTICE))) {
            limits.lines();
        }
        if (!Collections.disjoint(channels, List.of(Channel.SMS, Channel.CHAT, Channel.FEED))) {
            limits.address();
        }
        if (channels.contains(Channel.NOTICE)) {
            limits.notice();
        }
        if (channels.contains(Channel.SMS)) {
            limits.sms();
        }
        if (channels.contains(Channel.PUSH)) {
            limits.push();
        }
        if (channels.contains(Channel.CHAT)) {
            limits.chat();
        }
        return limits.broken;
    }

    private void lines() {
        outgoing.missing().forEach(line -> say("help-line", Map.of("line", line.toString())));
    }

    private void address() {
        if (outgoing.text().address().isEmpty()) {
            say("address", Map.of());
        }
    }

    private void notice() {
        var length = outgoing.text().title().length()
                + outgoing.text().lines().stream().mapToInt(String::length).sum();
        if (length > LONGEST_NOTICE) {
            say("notice", Map.of("count", "" + length, "most", "" + LONGEST_NOTICE));
        }
    }

    private void sms() {
        var sms = outgoing.sms();
        if (sms.isTooLong()) {
            say("segments", Map.of("count", "" + sms.segments(), "most", "" + Sms.MOST_SEGMENTS));
        }
    }

    private void push() {
        if (outgoing.push().isTooLong()) {
            var count = outgoing.push().sentence().length();
            say("push", Map.of("count", "" + count, "most", "" + PushText.LONGEST));
        }
    }

    private void chat() {
        var length = outgoing.text().forChat().length();
        for (ChatProgram program : outgoing.tooLongFor()) {
            say("chat", Map.of("program", program.title(), "count", "" + length, "most", "" + program.longest()));
        }
        outgoing.text().chatMarks().forEach(mark -> say("mark", Map.of("mark", mark)));
    }

    private void say(String limit, Map<String, String> places) {
        var names = new HashMap<>(subject);
        names.putAll(places);
        broken.add(new Sentence("desk.outgoing.limit." + limit, names));
    }
}
