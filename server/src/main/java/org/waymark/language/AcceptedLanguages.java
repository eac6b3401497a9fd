package org.waymark.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;

/** Reads {@code Accept-Language} (RFC 9110, section 12.5.4) and passes over what is not in it by the rules. */
class AcceptedLanguages {
    private static final int LONGEST = 1000;
    private static final int MOST = 50;
    private static final Pattern WEIGHT = Pattern.compile("[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)");

    private record Range(LanguageTag tag, double weight) {}

    private AcceptedLanguages() {}

    /** The languages wanted, best first; none that is refused with weight 0. */
    static List<LanguageTag> parse(String header, Function<String, Optional<LanguageTag>> canonical) {
        var capped = header.length() <= LONGEST ? header : header.substring(0, LONGEST);
        return Stream.of(capped.split(",", MOST + 1))
                .limit(MOST)
                .flatMap(range -> range(range, canonical).stream())
                .filter(range -> range.weight > 0)
                .sorted(Comparator.comparingDouble(Range::weight).reversed()) // stable: equals keep their order
                .map(Range::tag)
                .distinct()
                .toList();
    }

    private static Optional<Range> range(String range, Function<String, Optional<LanguageTag>> canonical) {
        var parts = range.split(";", 3);
        var tag = canonical.apply(parts[0]);
        return tag.flatMap(known -> weight(parts).map(weight -> new Range(known, weight)));
    }

    private static Optional<Double> weight(String[] parts) {
        if (parts.length == 1) {
            return Optional.of(1.0);
        }
        var weight = WEIGHT.matcher(parts[1].strip());
        return weight.matches() ? Optional.of(Double.valueOf(weight.group(1))) : Optional.empty();
    }
}
