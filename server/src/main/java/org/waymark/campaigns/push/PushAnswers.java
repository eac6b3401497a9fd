package org.waymark.campaigns.push;

import java.time.Duration;
import java.util.Optional;
import org.waymark.campaigns.sending.Provider.Answer;

/** What the answer of a push service says of an alert (RFC 8030; decision 0010). */
final class PushAnswers {
    static final String GONE = "gone";

    private static final Duration USUAL = Duration.ofMinutes(1);

    private PushAnswers() {}

    /**
     * Says whether it was taken.
     *
     * @param rest how long the service wants to be left alone, where it said so
     */
    static Answer of(int status, Optional<Duration> rest) {
        var code = "push " + status;
        return switch (status) {
            case 201, 202 -> new Answer.Taken("");
            case 404, 410 -> new Answer.Refused(GONE);
            case 413 -> new Answer.Refused("too-large");
            case 429 -> new Answer.Later("too-much", false, rest.orElse(USUAL));
            // Somebody in between answers: the service itself may have taken it.
            case 502, 504 -> new Answer.Unknown(code);
            default ->
                status >= 500
                        ? new Answer.Later(code, false, rest.orElse(Duration.ZERO))
                        : status >= 300 ? new Answer.Refused(code) : new Answer.Unknown("odd-answer");
        };
    }
}
