package org.waymark.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.content.Corridor;

/**
 * Which pages and documents are for people on some ways alone; whatever is not named is for everybody.
 *
 * @param byName the ways of a page by its address below the language, of a document by its id
 */
public record Ways(SortedMap<String, List<Corridor>> byName) {

    /** Everything is for everybody. */
    public static final Ways NONE = new Ways(new TreeMap<>());

    /** Reads what {@link #text()} wrote. */
    public static Ways parse(byte[] text) {
        var byName = new TreeMap<String, List<Corridor>>();
        new String(text, StandardCharsets.UTF_8).lines().forEach(line -> {
            var parts = line.split(" ", -1);
            var ways = new ArrayList<Corridor>();
            for (int i = 1; i < parts.length; i++) {
                ways.add(Corridor.parse(parts[i]).orElseThrow());
            }
            byName.put(parts[0], ways);
        });
        return new Ways(byName);
    }

    /** A line for each name, and its ways behind it. */
    public String text() {
        var text = new StringBuilder();
        byName.forEach((name, ways) -> {
            text.append(name);
            ways.forEach(way -> text.append(' ').append(way));
            text.append('\n');
        });
        return text.toString();
    }

    /** Whether it is for somebody in this corridor. */
    public boolean isFor(Corridor corridor, String name) {
        var ways = byName.get(name);
        return ways == null || ways.stream().anyMatch(corridor::meets);
    }

    /** The countries of origin that something is made for. */
    public SortedSet<String> from() {
        return countries(Corridor::from);
    }

    /** The countries of destination that something is made for. */
    public SortedSet<String> to() {
        return countries(Corridor::to);
    }

    private SortedSet<String> countries(Function<Corridor, String> end) {
        var countries = new TreeSet<String>();
        byName.values().forEach(ways -> ways.forEach(way -> countries.add(end.apply(way))));
        countries.remove("");
        return countries;
    }
}
