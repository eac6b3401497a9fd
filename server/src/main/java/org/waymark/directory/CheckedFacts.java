package org.waymark.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;

/** What facts say after somebody asked about them. */
class CheckedFacts {
    private static final Set<String> DIALLED = Set.of("phone", "sms", "tty", "whatsapp");
    private static final String NUMBER = "number";
    private static final String FROM_ABROAD = "dial-from-abroad";

    private final Fields facts;

    CheckedFacts(Fields facts) {
        this.facts = facts;
    }

    /** The numbers that can be wrong, by JSON pointer. */
    Map<String, String> numbers() {
        var numbers = new LinkedHashMap<String, String>();
        facts.text(NUMBER).ifPresent(number -> numbers.put("/" + NUMBER, number));
        facts.text(FROM_ABROAD).ifPresent(number -> numbers.put("/" + FROM_ABROAD, number));
        list("phones", NUMBER, numbers);
        list("other-channels", "value", numbers);
        return numbers;
    }

    private void list(String key, String inner, Map<String, String> numbers) {
        var items = facts.objects(key);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (key.equals("phones") || DIALLED.contains(item.textOrEmpty("type"))) {
                var pointer = "/" + key + "/" + i + "/" + inner;
                item.text(inner).ifPresent(number -> numbers.put(pointer, number));
            }
        }
    }

    /** All of it holds: what waited for that waits no longer. */
    Fields confirmed(String by, String method, String on, String again) {
        var current = facts.with("verification", Map.of("by", by, "method", method, "on", on, "check-again", again))
                .without("recheck-reason");
        return current.has("status") ? current.with("status", "current") : current;
    }

    /** The page of the operator is a source; where it is one already, it was seen again. */
    Fields seen(String page, String on) {
        var sources = new ArrayList<Map<String, Object>>();
        boolean known = false;
        for (var source : facts.objects("sources")) {
            boolean same = source.textOrEmpty("url").equals(page);
            known |= same;
            sources.add((same ? source.with("seen", on) : source).asMap());
        }
        if (!known) {
            sources.add(Map.of("url", page, "seen", on));
        }
        return facts.with("sources", sources);
    }

    /** The right number in the place of the wrong one; how it is written inside the country goes where it says another. */
    Fields corrected(String pointer, String right) {
        var corrected = replaced(pointer, right);
        boolean differs = pointer.equals("/" + NUMBER)
                && CheckNumbers.findings(corrected).stream()
                        .anyMatch(finding -> finding.pointer().equals("/dial-inside"));
        return differs ? corrected.without("dial-inside") : corrected;
    }

    /**
     * The facts without the wrong number. The number of a line itself cannot be left out: then nothing of it may be shown
     * until somebody knows the right one.
     */
    Fields without(String pointer, String reason) {
        if (pointer.equals("/" + NUMBER)) {
            return facts.with("status", FactStatus.RECHECK.name().toLowerCase(Locale.ROOT))
                    .with("recheck-reason", reason);
        }
        return replaced(pointer, "");
    }

    /** @param number empty: the place is left out */
    private Fields replaced(String pointer, String number) {
        var steps = pointer.substring(1).split("/", -1);
        if (steps.length == 1) {
            return number.isEmpty() ? facts.without(steps[0]) : facts.with(steps[0], number);
        }
        var items = new ArrayList<Map<String, Object>>();
        List<Fields> before = facts.objects(steps[0]);
        for (int i = 0; i < before.size(); i++) {
            if (i != Integer.parseInt(steps[1])) {
                items.add(before.get(i).asMap());
            } else if (!number.isEmpty()) {
                items.add(before.get(i).with(steps[2], number).asMap());
            }
        }
        return items.isEmpty() ? facts.without(steps[0]) : facts.with(steps[0], items);
    }
}
