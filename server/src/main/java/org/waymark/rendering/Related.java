package org.waymark.rendering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.publishing.PublishedDocument;

/**
 * Which pages to read after a page: those it links to or is linked from, and those for the same people or the same
 * countries, best first, regular ways before others that fit as well. Known from facts and mentions alone, so every
 * language shows the same.
 */
class Related {
    private static final int MOST = 5;
    private static final int LINK = 8;
    private static final int CORRIDOR = 4;
    private static final int GROUP = 2;

    private final Site site;
    private final Map<DocumentId, Set<DocumentId>> mentions;
    private final Map<String, Integer> bits = new HashMap<>();
    private final Map<String, Integer> countryBits = new HashMap<>();
    private final List<Traits> pages;
    private final Map<DocumentId, List<DocumentId>> related = new HashMap<>();

    Related(Site site, Map<DocumentId, Set<DocumentId>> mentions) {
        this.site = site;
        this.mentions = mentions;
        this.pages = site.all("page").stream().map(this::traits).toList();
        pages.forEach(page -> related.put(page.id(), best(page)));
    }

    /** At most five, best first. */
    List<DocumentId> to(DocumentId page) {
        return related.getOrDefault(page, List.of());
    }

    /** What makes pages alike, as bits where every page is compared with every other. Pages for everybody are not alike for that. */
    private record Traits(
            DocumentId id,
            boolean regular,
            long stages,
            long groups,
            BitSet countries,
            Set<DocumentId> mentions,
            Set<DocumentId> shownThere) {}

    private record Match(Traits page, int weight) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing((Match match) -> -match.weight())
            .thenComparing(match -> !match.page().regular())
            .thenComparing(match -> match.page().id());

    private Traits traits(PublishedDocument page) {
        var facts = page.facts();
        var above = site.ancestors(page.id());
        var shown = new HashSet<>(above);
        shown.add(page.id());
        shown.addAll(site.children(page.id()));
        return new Traits(
                page.id(),
                above.contains(Journey.REGULAR_WAYS),
                bits(facts.texts("stages")),
                bits(facts.texts("groups")),
                countries(facts.objects("corridors")),
                mentions.getOrDefault(page.id(), Set.of()),
                shown);
    }

    private long bits(List<String> values) {
        long all = 0;
        for (String value : values) {
            all |= 1L << bits.computeIfAbsent(value, any -> bits.size());
        }
        return all;
    }

    /** A bit for each country to come from or to go to. */
    private BitSet countries(List<Fields> corridors) {
        var countries = new BitSet();
        for (Fields corridor : corridors) {
            for (String end : List.of("from", "to")) {
                if (corridor.has(end)) {
                    var country = end + " " + corridor.textOrEmpty(end);
                    countries.set(countryBits.computeIfAbsent(country, any -> countryBits.size()));
                }
            }
        }
        return countries;
    }

    private List<DocumentId> best(Traits page) {
        var matches = new ArrayList<Match>();
        for (Traits other : pages) {
            int weight = page.shownThere().contains(other.id()) ? 0 : weight(page, other);
            if (weight > 0) {
                matches.add(new Match(other, weight));
            }
        }
        return matches.stream()
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(match -> match.page().id())
                .toList();
    }

    /** None when they have nothing in common but the stage, which most pages have, or the other is for other countries. */
    private static int weight(Traits page, Traits other) {
        int links = links(page, other) + links(other, page);
        int corridors = page.countries().intersects(other.countries()) ? 1 : 0;
        int groups = shared(page.groups(), other.groups());
        boolean elsewhere = corridors == 0 && !other.countries().isEmpty();
        if (links + corridors + groups == 0 || (elsewhere && links == 0)) {
            return 0;
        }
        return LINK * links + CORRIDOR * corridors + GROUP * groups + shared(page.stages(), other.stages());
    }

    private static int links(Traits from, Traits to) {
        return from.mentions().contains(to.id()) ? 1 : 0;
    }

    private static int shared(long some, long others) {
        return Long.bitCount(some & others);
    }
}
