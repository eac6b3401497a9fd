package org.waymark.campaigns;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is to be. While it is being planned anything but its name may be missing.
 *
 * @param owner the number of the person who answers for it
 * @param from its first day; null while nobody has said
 * @param until its last day; null while nobody has said
 * @param zone the time zone of its audience
 */
public record Plan(
        String name,
        String objective,
        long owner,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        ZoneId zone,
        Audience audience,
        Measure measure,
        Asking asking,
        String preTest,
        String budget,
        List<PlannedMessage> messages) {
    public Plan {
        messages = List.copyOf(messages);
    }

    /**
     * How it will be known whether the campaign did any good.
     *
     * @param counted what is counted
     * @param aim how much of it is hoped for
     * @param baseline what is asked before, wherever that is
     * @param end what is asked afterwards
     */
    public record Measure(String counted, String aim, String baseline, String end) {}

    /**
     * When readers are asked the questions of its messages: from the first day to one of them, and from another to the last.
     *
     * @param beforeUntil the last day on which they are asked before; null: they are not
     * @param afterFrom the first day on which they are asked afterwards; null: they are not
     */
    public record Asking(
            @Nullable LocalDate beforeUntil, @Nullable LocalDate afterFrom) {
        public static final Asking NEVER = new Asking(null, null);

        boolean isAny() {
            return beforeUntil != null || afterFrom != null;
        }
    }
}
