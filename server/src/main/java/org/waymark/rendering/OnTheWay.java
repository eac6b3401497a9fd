package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.content.Corridor;
import org.waymark.content.Fields;
import org.waymark.data.Ways;
import org.waymark.language.Countries;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Journey.Choice;
import org.waymark.rendering.Journey.End;

/**
 * Finds out what is for people on some ways alone: documents that name corridors, centres and lists of a country. Help
 * lines are for everybody, since nobody knows the countries on the way.
 */
class OnTheWay {
    private final Countries countries;

    OnTheWay(Countries countries) {
        this.countries = countries;
    }

    Ways of(Site site, Collection<Route> routes) {
        var byName = new TreeMap<String, List<Corridor>>();
        for (var document : site.all()) {
            var ways = ways(document);
            if (!ways.isEmpty()) {
                byName.put(document.id().toString(), ways);
                site.address(document.id())
                        .filter(path -> !path.contains("#"))
                        .ifPresent(path -> byName.put(path, ways));
            }
        }
        routes.stream()
                .filter(route -> route.shape() == Route.Shape.CORRIDOR)
                .forEach(route -> byName.put(route.path(), List.of(way(Choice.parse(route.detail())))));
        return new Ways(byName);
    }

    /** None for what is for everybody. */
    private List<Corridor> ways(PublishedDocument document) {
        if (document.id().kind().equals("centre")) {
            var country = Site.country(document);
            return country.matches("[A-Z]{2}") && countries.members(country).isEmpty()
                    ? List.of(Corridor.of(country, ""), Corridor.of("", country))
                    : List.of();
        }
        var ways = new ArrayList<Corridor>();
        document.facts().objects("corridors").forEach(corridor -> addWays(corridor, ways));
        return ways.contains(Corridor.OPEN) ? List.of() : ways;
    }

    private void addWays(Fields corridor, List<Corridor> ways) {
        for (var from : codes(corridor, End.FROM)) {
            for (var to : codes(corridor, End.TO)) {
                ways.add(Corridor.of(from, to));
            }
        }
    }

    private Collection<String> codes(Fields corridor, End end) {
        var code = corridor.textOrEmpty(end.path());
        return countries.members(code).isEmpty() ? Set.of(code) : countries.members(code);
    }

    private static Corridor way(Choice choice) {
        return choice.end() == End.FROM ? Corridor.of(choice.country(), "") : Corridor.of("", choice.country());
    }
}
