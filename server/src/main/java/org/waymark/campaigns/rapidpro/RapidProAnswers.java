package org.waymark.campaigns.rapidpro;

import java.time.Duration;
import java.util.Optional;
import org.waymark.campaigns.sending.Provider.Answer;

/** What the answer of RapidPro says of a broadcast (API v2; decision 9). */
final class RapidProAnswers {
    private static final Duration USUAL = Duration.ofMinutes(1);

    private RapidProAnswers() {}

    /**
     * Says whether it was taken. Where nothing is wrong with the broadcast itself, everything waits.
     *
     * @param rest how long it wants to be left alone, where it said so
     */
    static Answer of(int status, Optional<Duration> rest) {
        var code = "rapidpro " + status;
        return switch (status) {
            case 200, 201 -> new Answer.Taken("");
            case 400, 413, 422 -> new Answer.Refused(code);
            case 429 -> new Answer.Later("too-much", true, rest.orElse(USUAL));
            // It may have been taken before something failed, or somebody in between answers.
            case 500, 502, 504 -> new Answer.Unknown(code);
            default ->
                status >= 300 ? new Answer.Later(code, true, rest.orElse(USUAL)) : new Answer.Unknown("odd-answer");
        };
    }
}
