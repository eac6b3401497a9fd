package org.waymark.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.language.Countries;

/** {@code countries.yaml} was made from libphonenumber; a new release of it must not go by unseen. */
class EmergencyNumbersTest {
    private static final String MADE_FROM = "libphonenumber";

    /** Listed by the plan as an emergency number; sources in the country say that it is a help line for children. */
    private static final List<String> LEFT_OUT = List.of("GE 111");

    private final ShortNumberInfo plans = ShortNumberInfo.getInstance();
    private final Countries countries = Countries.shipped();

    @Test
    void every_number_is_an_emergency_number_of_its_country() {
        var strange = new ArrayList<String>();
        for (var country : countries.withEmergencyNumbers()) {
            var listed = countries.emergency(country).orElseThrow();
            listed.numbers().stream()
                    .filter(number -> listed.source().startsWith(MADE_FROM))
                    .filter(number -> !plans.isEmergencyNumber(number, country))
                    .forEach(number -> strange.add(country + " " + number));
        }
        assertEquals(List.of(), strange);
    }

    @Test
    void none_of_two_or_three_digits_is_missing_but_those_left_out_for_a_reason() {
        var missing = new ArrayList<String>();
        for (var country : countries.withEmergencyNumbers()) {
            var listed = countries.emergency(country).orElseThrow();
            if (listed.source().startsWith(MADE_FROM)) {
                var found = new TreeSet<>(candidates());
                found.removeIf(number -> !plans.isEmergencyNumber(number, country));
                found.removeAll(listed.numbers());
                found.forEach(number -> missing.add(country + " " + number));
            }
        }
        assertEquals(LEFT_OUT, missing);
    }

    private static List<String> candidates() {
        var candidates = new ArrayList<String>();
        for (int number = 0; number < 1000; number++) {
            candidates.add(String.format(Locale.ROOT, "%03d", number));
            if (number < 100) {
                candidates.add(String.format(Locale.ROOT, "%02d", number));
            }
        }
        return candidates;
    }
}
