package org.waymark.exchange.android;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.language.Wording;
import org.waymark.language.Wording.Piece;

/**
 * What a resource is in every language alike: an app fills it without knowing which one is shown.
 *
 * @param counted the place whose number chooses the form of a plural; empty for a plain string
 * @param places to fill, in the order of English
 * @param numbers those of them that are filled with a whole number
 */
record Resource(String name, String counted, List<String> places, Set<String> numbers) {

    /** @param wordings of all languages, English first */
    static Resource of(String name, Collection<Wording> wordings) {
        var places = wordings.iterator().next().names();
        var counted = wordings.stream()
                .flatMap(wording -> wording.counted().stream())
                .findFirst()
                .orElse("");
        var numbers = new HashSet<String>();
        wordings.forEach(wording -> numbers.addAll(wording.numbers()));
        return new Resource(name, counted, places, Set.copyOf(numbers));
    }

    /** Whether this can hold it; not when it counts something else than the others do. */
    boolean holds(Wording wording) {
        return wording.counted().map(counted::equals).orElse(true) && places.containsAll(wording.names());
    }

    boolean isCounted() {
        return !counted.isEmpty();
    }

    /** In the form of {@code java.util.Formatter}: the sign for a place begins with %, so that sign itself is doubled. */
    String text(List<Piece> pieces) {
        return pieces.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Piece piece) {
        if (piece instanceof Piece.Place place) {
            return "%" + (places.indexOf(place.name()) + 1) + (numbers.contains(place.name()) ? "$d" : "$s");
        }
        var words = ((Piece.Said) piece).words();
        return places.isEmpty() ? words : words.replace("%", "%%");
    }
}
