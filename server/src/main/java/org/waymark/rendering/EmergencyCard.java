package org.waymark.rendering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.language.EmergencyNumbers;
import org.waymark.rendering.Views.EmergencyView;

/**
 * Shows the emergency numbers of a country. Lists of numbers hold odd ones besides those that everybody knows: none is
 * left out, but where a well-known one is among them it comes first and alone looks like the one to press.
 */
class EmergencyCard {
    private static final List<String> WELL_KNOWN = List.of("112", "911", "999");

    /** In the lists, but not what people of the country would tell a stranger to call. */
    private static final List<String> DOUBTFUL = List.of("666", "90000");

    private final Speech speech;

    EmergencyCard(Speech speech) {
        this.speech = speech;
    }

    EmergencyView of(EmergencyNumbers emergency) {
        var listed = emergency.numbers().stream()
                .sorted(Comparator.comparing(DOUBTFUL::contains))
                .toList();
        var best = WELL_KNOWN.stream().filter(listed::contains).toList();
        var numbers = Stream.concat(best.stream(), listed.stream().filter(number -> !best.contains(number)))
                .map(number -> dial(number, best.isEmpty() || best.contains(number)))
                .toList();
        return new EmergencyView(
                numbers,
                speech.say("emergency.inside", "country", speech.country(emergency.country())),
                speech.say("emergency.note", Map.of("count", listed.size(), "source", emergency.source())));
    }

    private Card.Dial dial(String number, boolean first) {
        return new Card.Dial(speech.say("call.label"), number, PhoneLinks.call(number), first, false);
    }
}
