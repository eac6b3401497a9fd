package org.waymark.rendering;

import java.util.Collection;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Countries;
import org.waymark.publishing.Notice;

/**
 * All that campaigns put on pages.
 *
 * @param banners notices on the pages of their audience
 * @param questions at the foot of the pages that their messages lead to
 * @param spots recordings on those pages
 */
record FromCampaigns(Banners banners, Questions questions, Spots spots) {
    /** @param before the notices of the archive that pages may be kept from */
    static FromCampaigns of(Collection<Notice> now, Collection<Notice> before, Site site, Countries countries) {
        return new FromCampaigns(
                new Banners(now, before, site, countries), new Questions(now, before), new Spots(now, before));
    }

    /** Whether what is on a page is not what was there in the archive it could be kept from. */
    boolean differ(Route route, LanguageTag language, Set<DocumentId> headings) {
        return banners.differ(route, language, headings)
                || questions.differ(route, language)
                || spots.differ(route, language);
    }
}
