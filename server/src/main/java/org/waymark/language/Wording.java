package org.waymark.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A message taken apart, for programs that put it together by themselves.
 *
 * @param names of its places, in the order in which they first stand in it
 * @param numbers those of them that are filled with a number
 * @param counted the one whose number chooses among the forms; empty where all say the same
 * @param forms by plural category, all that the language has, in the order of CLDR
 */
public record Wording(
        List<String> names, Set<String> numbers, Optional<String> counted, Map<String, List<Piece>> forms) {

    public Wording {
        names = List.copyOf(names);
        numbers = Collections.unmodifiableSet(new LinkedHashSet<>(numbers));
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /** The form for what no other category of the language is for. */
    public List<Piece> other() {
        return forms.getOrDefault("other", List.of());
    }

    /** Words, or a place to fill. */
    public sealed interface Piece {
        /** Said as they are. */
        record Said(String words) implements Piece {}

        /** Filled with what goes by that name. */
        record Place(String name) implements Piece {}
    }
}
