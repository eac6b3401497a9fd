package org.waymark.language;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code countries.yaml} says: emergency numbers, and which countries make up a region. */
@Singleton
public class Countries {
    /**
     * The codes of all countries, in no order that means anything to people: ISO 3166-1 alpha-2, and XK for Kosovo, which
     * has none there; programs everywhere, CLDR among them, use this one of those left to users.
     */
    public static final List<String> CODES =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).toList();

    private static final Pattern DIALLED = Pattern.compile("[0-9*#]{2,12}");

    private final Map<String, EmergencyNumbers> emergency = new TreeMap<>();
    private final Map<String, Set<String>> regions = new TreeMap<>();

    /** The countries this release was made with. */
    public static Countries shipped() {
        return new Countries(new ReleaseFiles());
    }

    @Inject
    Countries(ReleaseFiles files) {
        var file = files.yaml("countries.yaml");
        var countries = file.isList() ? file : file.at("countries");
        countries.items().forEach(this::add);
        file.at("regions")
                .entries()
                .forEach((region, members) ->
                        regions.put(region, Collections.unmodifiableSet(new TreeSet<>(members.texts()))));
    }

    /** The numbers of a country, by its ISO 3166-1 alpha-2 code in capitals; empty where none is known for sure. */
    public Optional<EmergencyNumbers> emergency(String code) {
        return Optional.ofNullable(emergency.get(code));
    }

    /** The codes of the countries with numbers, sorted. */
    public List<String> withEmergencyNumbers() {
        return List.copyOf(emergency.keySet());
    }

    /** The countries of a region such as EU, sorted; empty for an unknown one. */
    public Set<String> members(String region) {
        return regions.getOrDefault(region, Set.of());
    }

    private void add(YamlValue item) {
        var country = item.at("country").text();
        var numbers = item.at("emergency").texts();
        numbers.stream().filter(number -> !DIALLED.matcher(number).matches()).forEach(number -> {
            throw new IllegalStateException("countries.yaml, " + country + ": nobody can dial “" + number + "”");
        });
        if (numbers.isEmpty()) {
            return;
        }
        var read = new EmergencyNumbers(
                country,
                numbers,
                item.at("source").text(),
                item.at("confidence").text());
        if (emergency.put(country, read) != null) {
            throw new IllegalStateException("countries.yaml lists " + country + " twice");
        }
    }
}
