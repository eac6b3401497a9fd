package org.waymark.integreat;

import jakarta.inject.Singleton;
import org.waymark.archive.Archive;
import org.waymark.content.LanguageTag;
import org.waymark.language.Words;

/** The site of an edition as a region: it is called like its publisher, or like the site where nobody is named. */
@Singleton
class ShownRegion {
    private final AppAddresses addresses;
    private final AppLanguages languages;
    private final Words words;

    ShownRegion(AppAddresses addresses, AppLanguages languages, Words words) {
        this.addresses = addresses;
        this.languages = languages;
        this.words = words;
    }

    RegionItem of(Archive archive) {
        var tags = archive.head().languages();
        var publisher = publisher(archive);
        var name = publisher.isBlank() ? words.say(new LanguageTag(tags.get(0)), "site.name") : publisher;
        return RegionItem.of(
                addresses.region(), name, tags.stream().map(languages::item).toList());
    }

    private static String publisher(Archive archive) {
        return archive.find("waymark/publisher.txt")
                .map(entry -> SitePage.text(archive, entry))
                .orElse("");
    }
}
