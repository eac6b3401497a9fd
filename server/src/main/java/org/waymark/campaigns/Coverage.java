package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Countries;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.publishing.PublishedDocument;

/** Says which of the pages that readers have now are for an audience, and in which of its languages. */
@Singleton
class Coverage {
    private final Editions editions;
    private final Countries countries;

    Coverage(Editions editions, Countries countries) {
        this.editions = editions;
        this.countries = countries;
    }

    /**
     * What an audience finds.
     *
     * @param pages how many pages, checklists and lessons are for it
     * @param inLanguage how many of those there are in each of its languages
     */
    record Covered(int pages, Map<LanguageTag, Integer> inLanguage) {}

    Covered of(Audience audience) {
        return editions.current()
                .map(edition -> of(audience, editions.contents(edition.number())))
                .orElse(new Covered(0, Map.of()));
    }

    private Covered of(Audience audience, EditionContents contents) {
        var wanted = audience.pages();
        var union = countries.members("EU");
        List<DocumentId> pages = contents.documents().stream()
                .filter(document -> wanted.isFor(document.facts(), union))
                .map(PublishedDocument::id)
                .toList();
        var texts = contents.texts(pages);
        var inLanguage = new TreeMap<LanguageTag, Integer>();
        audience.languages()
                .keySet()
                .forEach(language -> inLanguage.put(language, (int) texts.values().stream()
                        .filter(each -> each.containsKey(language))
                        .count()));
        return new Covered(pages.size(), inLanguage);
    }
}
