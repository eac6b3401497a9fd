package org.waymark.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From which country to which.
 *
 * @param from ISO 3166-1 alpha-2 in small letters; empty: from anywhere
 * @param to the same; empty: to anywhere
 */
public record Corridor(String from, String to) {
    private static final Pattern WRITTEN =
            Pattern.compile("from-([a-z]{2})-to-([a-z]{2})|from-([a-z]{2})|to-([a-z]{2})");
    private static final Pattern COUNTRY = Pattern.compile("([a-z]{2})?");

    /** From anywhere to anywhere. */
    public static final Corridor OPEN = new Corridor("", "");

    public Corridor {
        if (!COUNTRY.matcher(from).matches() || !COUNTRY.matcher(to).matches()) {
            throw new IllegalArgumentException("“" + from + "” or “" + to + "” is no country; write it like “bd”");
        }
    }

    /** With countries in capitals or small letters. */
    public static Corridor of(String from, String to) {
        return new Corridor(from.toLowerCase(Locale.ROOT), to.toLowerCase(Locale.ROOT));
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<Corridor> parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                parts.group(1) != null
                        ? new Corridor(parts.group(1), parts.group(2))
                        : new Corridor(orOpen(parts.group(3)), orOpen(parts.group(4))));
    }

    private static String orOpen(@Nullable String country) {
        return country == null ? "" : country;
    }

    public boolean isOpen() {
        return equals(OPEN);
    }

    /** Whether somebody can be on both. */
    public boolean meets(Corridor other) {
        return meets(from, other.from) && meets(to, other.to);
    }

    private static boolean meets(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** “from-bd-to-it”, “to-it”, “from-bd”; empty when both ends are open. */
    @Override
    public String toString() {
        var start = from.isEmpty() ? "" : "from-" + from;
        var end = to.isEmpty() ? "" : "to-" + to;
        return start.isEmpty() || end.isEmpty() ? start + end : start + "-" + end;
    }
}
