package org.waymark.campaigns;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;

/**
 * One message of a campaign: what, by which channels, when.
 *
 * @param document of the kind message
 * @param at in the time zone of the campaign; null while nobody has said
 */
public record PlannedMessage(
        DocumentId document,
        List<Channel> channels,
        @Nullable LocalDateTime at) {
    /** The kind of documents it is about. */
    public static final String KIND = "message";

    public PlannedMessage {
        channels = List.copyOf(channels);
    }

    static PlannedMessage of(Fields fields) {
        return new PlannedMessage(
                DocumentId.parse(fields.textOrEmpty("document")),
                Channel.of(fields.texts("channels")),
                fields.text("at").map(LocalDateTime::parse).orElse(null));
    }

    Fields fields() {
        var fields = Fields.EMPTY
                .with("document", document.toString())
                .with("channels", channels.stream().map(Channel::word).toList());
        return at == null ? fields : fields.with("at", at.toString());
    }
}
