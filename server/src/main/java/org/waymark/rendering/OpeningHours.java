package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says hours such as {@code Mo-Fr 08:00-16:30; Sa-Su 12:00-17:00} in words. */
class OpeningHours {
    private static final Pattern RULE = Pattern.compile(
            "(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?(?:\\s+([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2}))?");

    private OpeningHours() {}

    /** Hours of another form are given as they are written. */
    static String say(String hours, Speech speech) {
        if (hours.isEmpty()) {
            return speech.say("hours.unstated");
        }
        if (hours.equals("24/7")) {
            return speech.say("hours.always");
        }
        var said = new ArrayList<String>();
        boolean withTimes = false;
        for (String rule : hours.split(";", -1)) {
            var matcher = RULE.matcher(rule.strip());
            if (!matcher.matches()) {
                return hours;
            }
            var days = days(matcher.group(1), matcher.group(2), speech);
            if (matcher.group(3) == null) {
                said.add(days);
            } else {
                withTimes = true;
                said.add(speech.say(
                        "hours.times", Map.of("days", days, "from", matcher.group(3), "to", matcher.group(4))));
            }
        }
        var all = String.join("; ", said);
        return withTimes ? all + " " + speech.say("hours.local") : all;
    }

    private static String days(String from, @Nullable String to, Speech speech) {
        if (to == null || to.equals(from)) {
            return speech.say("day." + from);
        }
        if (from.equals("Mo") && to.equals("Su")) {
            return speech.say("hours.daily");
        }
        return speech.say("hours.days", Map.of("from", speech.say("day." + from), "to", speech.say("day." + to)));
    }
}
