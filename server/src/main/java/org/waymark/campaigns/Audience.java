package org.waymark.campaigns;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.PageAudience;

/**
 * Whom a campaign is for.
 *
 * @param languages each with what happens where a message is not approved in it
 * @param corridors none: on whatever way
 * @param stages of the journey; none: at any
 * @param groups none: everybody
 */
public record Audience(
        Map<LanguageTag, WhenNotReady> languages, List<Corridor> corridors, List<String> stages, List<String> groups) {
    public Audience {
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        corridors = List.copyOf(corridors);
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
    }

    /** On whose pages its notices stand. */
    PageAudience pages() {
        var ways = corridors.stream()
                .map(each -> new PageAudience.Way(each.from(), each.to()))
                .toList();
        return new PageAudience(ways, stages, groups);
    }
}
