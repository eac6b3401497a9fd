package org.waymark.rendering;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.PlainBody;
import org.waymark.language.Countries;
import org.waymark.publishing.Notice;
import org.waymark.publishing.PageAudience.Way;

/** Says on which pages the notices of an edition stand, and where that differs from the edition before. */
class Banners {
    /** More would bury the page; warnings come first, then what began last. */
    private static final int MOST = 3;

    private static final Comparator<Notice> FIRST =
            Comparator.comparing(Notice::warning).thenComparing(Notice::from).reversed();

    private final List<Notice> notices;
    private final List<Notice> before;
    private final Site site;
    private final Set<String> union;

    /** @param before the notices of the archive that pages may be kept from */
    Banners(Collection<Notice> notices, Collection<Notice> before, Site site, Countries countries) {
        this.notices = onPages(notices);
        this.before = onPages(before);
        this.site = site;
        this.union = countries.members("EU");
    }

    private static List<Notice> onPages(Collection<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.places().contains(Notice.Place.PAGES))
                .sorted(FIRST)
                .toList();
    }

    /** Those that stand on a page in a language. What leads nowhere any more stands nowhere. */
    List<Notice> on(Route route, LanguageTag language) {
        return among(notices, route, language).stream()
                .filter(notice -> site.address(notice.leadsTo()).isPresent())
                .limit(MOST)
                .toList();
    }

    /**
     * Whether a page shows other notices than before, or something else in them.
     *
     * @param headings the documents of which links show something else
     */
    boolean differ(Route route, LanguageTag language, Set<DocumentId> headings) {
        if (notices.isEmpty() && before.isEmpty()) {
            return false;
        }
        var now = among(notices, route, language);
        return !now.equals(among(before, route, language))
                || now.stream().anyMatch(notice -> !Collections.disjoint(shown(notice), headings));
    }

    /** What the notices name: the pages they lead to and the help lines in them. */
    Set<DocumentId> documents() {
        var all = new TreeSet<DocumentId>();
        notices.forEach(notice -> all.addAll(shown(notice)));
        return all;
    }

    private Set<DocumentId> shown(Notice notice) {
        var lines = notice.texts().values().stream()
                .flatMap(said -> PlainBody.parts(said.body()).stream())
                .flatMap(part -> Stream.ofNullable(part.shown()));
        return site.withAncestors(
                Stream.concat(Stream.of(notice.leadsTo()), lines).toList());
    }

    private List<Notice> among(List<Notice> some, Route route, LanguageTag language) {
        return some.stream()
                .filter(notice -> notice.texts().containsKey(language))
                .filter(notice -> !notice.leadsTo().equals(route.subject()) && isFor(notice, route))
                .toList();
    }

    private boolean isFor(Notice notice, Route route) {
        var audience = notice.audience();
        return switch (route.shape()) {
            case HOME -> true;
            case PAGE, CHECKLIST, LESSON ->
                site.roots().contains(route.document())
                        || audience.isFor(site.get(route.document()).facts(), union);
            case STAGE -> audience.isAt(route.detail());
            case CORRIDOR -> audience.isOn(way(Journey.Choice.parse(route.detail())), union);
            default -> false;
        };
    }

    private static Way way(Journey.Choice choice) {
        return choice.end() == Journey.End.FROM ? new Way(choice.country(), "") : new Way("", choice.country());
    }
}
