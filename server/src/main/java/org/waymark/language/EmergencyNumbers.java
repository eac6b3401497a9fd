package org.waymark.language;

import java.util.List;

/**
 * The numbers to call when a life is in danger.
 *
 * @param country ISO 3166-1 alpha-2
 * @param numbers as they are dialled in that country, best first
 * @param source where they were read
 * @param confidence how sure the source makes us, in the words of {@code countries.yaml}
 */
public record EmergencyNumbers(String country, List<String> numbers, String source, String confidence) {
    public EmergencyNumbers {
        numbers = List.copyOf(numbers);
    }
}
