package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;
import org.waymark.campaigns.print.PlacePrint.Wish;

/** Makes a placement of what stands in its form, and says of each field what is wrong with it. */
@Singleton
class ReadPlacement {
    private static final int LONGEST = 200;

    private final Prints prints;

    ReadPlacement(Prints prints) {
        this.prints = prints;
    }

    /**
     * What came of a form.
     *
     * @param wish empty where something is wrong
     * @param problems the key of the sentence by the name of the field
     */
    record Outcome(Optional<Wish> wish, Map<String, String> problems) {}

    Outcome read(CampaignMessage message, Map<String, String> sent) {
        var problems = new LinkedHashMap<String, String>();
        var place = line(sent, "place");
        if (place.isEmpty() || place.length() > LONGEST) {
            problems.put("place", "desk.print.wrong.place");
        }
        var copies = line(sent, "copies");
        if (!copies.matches("[1-9][0-9]{0,6}")) {
            problems.put("copies", "desk.print.wrong.copies");
        }
        var putUp = day(line(sent, "since"));
        if (putUp == null) {
            problems.put("since", "desk.print.wrong.day");
        }
        var sheet = Sheet.of(line(sent, "sheet")).filter(each -> !each.isPicture());
        var languages = sheet.map(each -> languages(message, each, line(sent, "language")))
                .orElse(List.of());
        if (languages.isEmpty()) {
            problems.put("sheet", "desk.print.nothing");
        }
        return problems.isEmpty() && putUp != null
                ? new Outcome(
                        Optional.of(new Wish(sheet.orElseThrow(), languages, place, Integer.parseInt(copies), putUp)),
                        problems)
                : new Outcome(Optional.empty(), problems);
    }

    private List<String> languages(CampaignMessage message, Sheet sheet, String wanted) {
        return prints.fitting(message, sheet, "").stream()
                .filter(text -> !text.address().isEmpty())
                .map(PrintedText::lang)
                .filter(lang -> lang.equals(wanted) || (sheet.takesSeveral() && wanted.equals(Prints.ALL)))
                .toList();
    }

    private static String line(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Null for what is no day of our time. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.matches("[0-9]{4}-.*") ? LocalDate.parse(typed) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
