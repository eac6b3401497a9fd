package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.Channel;
import org.waymark.content.DocumentId;

/** A row of {@code sending}: one message of a campaign for one list of people, or for those who asked. */
@MappedEntity("sending")
record SendingRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        String document,
        String state,
        int plan,
        String schedule,
        @Nullable Instant nextAt,
        int checked,
        int accepted,
        int refused,
        String person,
        Instant madeAt,
        String channel,
        String topics) {
    /** Its report waits for a yes. */
    static final String READ = "read";

    static final String CONFIRMED = "confirmed";
    static final String STOPPED = "stopped";
    static final String DONE = "done";

    static SendingRow read(long campaign, DocumentId document, String person, Instant at) {
        return read(campaign, document, Channel.SMS, "", person, at);
    }

    /** For those who asked about one of the topics. */
    static SendingRow toWhoAsked(
            long campaign, DocumentId document, Channel channel, List<String> topics, String person, Instant at) {
        return read(campaign, document, channel, String.join(",", topics), person, at);
    }

    private static SendingRow read(
            long campaign, DocumentId document, Channel channel, String topics, String person, Instant at) {
        return new SendingRow(
                null, campaign, document.toString(), READ, 0, "{}", null, 0, 0, 0, person, at, channel.word(), topics);
    }

    Channel by() {
        return Channel.of(channel).orElseThrow();
    }

    List<String> topicNames() {
        return topics.isEmpty() ? List.of() : List.of(topics.split(",", -1));
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    DocumentId message() {
        return DocumentId.parse(document);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    Provider.Words words(String language, String text) {
        return new Provider.Words(campaign, message(), language, text);
    }

    /** How the journal names it; never with a number of anybody. */
    String journalName() {
        return "sending " + id + " of campaign " + campaign + " (" + document + ")";
    }
}
