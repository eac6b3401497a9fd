package org.waymark.campaigns.results;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.PlannedMessage;
import org.waymark.content.DocumentId;

/** Makes a total of interviews of what stands in its form, and says of each field what is wrong with it. */
@Singleton
class ReadInterview {
    static final List<String> PHASES = List.of("before", "after");
    static final List<String> ANSWERS = List.of("yes", "no", "unsure");

    private final Interviews interviews;
    private final Clock clock;

    ReadInterview(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    /**
     * What came of a form.
     *
     * @param interview empty where something is wrong
     * @param problems the key of the sentence by the name of the field
     */
    record Outcome(Optional<Interview> interview, Map<String, String> problems) {}

    Outcome read(Campaign campaign, Map<String, String> sent) {
        var problems = new LinkedHashMap<String, String>();
        var message = campaign.plan().messages().stream()
                .map(PlannedMessage::document)
                .filter(each -> each.toString().equals(line(sent, "message")))
                .findFirst()
                .orElse(null);
        if (message == null) {
            problems.put("message", "desk.interviews.wrong.message");
        }
        boolean known = campaign.plan().audience().languages().keySet().stream()
                .anyMatch(tag -> tag.value().equals(line(sent, "language")));
        if (!known) {
            problems.put("language", "desk.interviews.wrong.language");
        }
        if (!PHASES.contains(line(sent, "phase"))) {
            problems.put("phase", "desk.interviews.wrong.phase");
        }
        var day = day(line(sent, "day"));
        if (day == null) {
            problems.put("day", "desk.campaign.wrong.day");
        } else if (day.isAfter(
                LocalDate.ofInstant(clock.instant(), campaign.plan().zone()))) {
            problems.put("day", "desk.interviews.wrong.future");
        }
        ANSWERS.stream()
                .filter(answer -> !line(sent, answer).matches("[0-9]{0,6}"))
                .forEach(answer -> problems.put(answer, "desk.interviews.wrong.number"));
        if (message == null || day == null || !problems.isEmpty()) {
            return new Outcome(Optional.empty(), problems);
        }
        return checked(campaign, interview(message, day, sent));
    }

    /** Nothing is a correction, where there was something. */
    private Outcome checked(Campaign campaign, Interview interview) {
        if (interview.isNothing() && interviews.of(campaign.id()).stream().noneMatch(interview::corrects)) {
            return new Outcome(Optional.empty(), Map.of("yes", "desk.interviews.wrong.nothing"));
        }
        return new Outcome(Optional.of(interview), Map.of());
    }

    private static Interview interview(DocumentId message, LocalDate day, Map<String, String> sent) {
        return new Interview(
                message,
                line(sent, "language"),
                day,
                line(sent, "phase"),
                number(sent, "yes"),
                number(sent, "no"),
                number(sent, "unsure"));
    }

    private static int number(Map<String, String> sent, String answer) {
        var typed = line(sent, answer);
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private static String line(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Null for what is no day of our time. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.matches("20[0-9]{2}-.*") ? LocalDate.parse(typed) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
