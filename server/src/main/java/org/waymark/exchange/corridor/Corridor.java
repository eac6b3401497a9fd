package org.waymark.exchange.corridor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.language.Countries;

/**
 * From one country to another, such as {@code BD-IT}.
 *
 * @param there the country of destination, and the regions it is in
 */
public record Corridor(String from, String to, Set<String> there) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2})-([A-Z]{2})");
    private static final String REGION = "EU";
    private static final Set<String> EVERYBODY = Set.of("INT");

    /** Empty for what names no two countries. */
    public static Optional<Corridor> parse(String written, Countries countries) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches() || !isCountry(parts.group(1)) || !isCountry(parts.group(2))) {
            return Optional.empty();
        }
        var to = parts.group(2);
        return Optional.of(new Corridor(
                parts.group(1), to, countries.members(REGION).contains(to) ? Set.of(to, REGION) : Set.of(to)));
    }

    private static boolean isCountry(String code) {
        return Countries.CODES.contains(code);
    }

    /** Whether it is for somebody on this way: what names no corridor is for everybody. */
    boolean concerns(DocumentId id, Fields facts) {
        return switch (id.kind()) {
            case "page", "checklist", "lesson" ->
                facts.objects("corridors").isEmpty()
                        || facts.objects("corridors").stream().anyMatch(this::isThis);
            case "hotline", "centre" -> isAlong(facts.textOrEmpty("country")) || worksAlong(facts.texts("works-in"));
            default -> false;
        };
    }

    private boolean isThis(Fields corridor) {
        return (!corridor.has("from") || corridor.textOrEmpty("from").equals(from))
                && (!corridor.has("to") || there.contains(corridor.textOrEmpty("to")));
    }

    private boolean worksAlong(List<String> countries) {
        return countries.contains(from) || countries.contains(to);
    }

    private boolean isAlong(String country) {
        return country.equals(from) || there.contains(country) || EVERYBODY.contains(country);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
