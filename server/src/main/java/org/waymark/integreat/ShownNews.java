package org.waymark.integreat;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.api.PublishedDocuments;
import org.waymark.content.DocumentId;
import org.waymark.content.PlainBody;
import org.waymark.data.DataPaths;
import org.waymark.data.NoticeData;
import org.waymark.data.NoticeList;

/** Notices as news, the newest first. One whose time is over is none any more, whatever the edition says. */
@Singleton
class ShownNews {
    private static final String SOURCE = "local";
    private static final String CHANNEL = "news";
    /** The others are questions. */
    private static final Set<String> TOLD = Set.of("pages", "feeds");

    private final AppAddresses addresses;
    private final AppLanguages languages;
    private final Clock clock;

    ShownNews(AppAddresses addresses, AppLanguages languages, Clock clock) {
        this.addresses = addresses;
        this.languages = languages;
        this.clock = clock;
    }

    List<NewsItem> all(Asked asked) {
        return current(asked, asked.language()).stream()
                .map(notice -> new NewsItem(
                        id(number(notice, asked.language())),
                        notice.title(),
                        content(asked, notice),
                        begun(notice),
                        begun(notice),
                        begun(notice),
                        SOURCE,
                        CHANNEL,
                        "",
                        others(asked, notice, number -> new NewsItem.Other(id(number)))))
                .toList();
    }

    /** For apps from before these. */
    List<PushedItem> pushed(Asked asked) {
        return current(asked, asked.language()).stream()
                .map(notice -> new PushedItem(
                        number(notice, asked.language()),
                        notice.title(),
                        content(asked, notice),
                        begun(notice),
                        begun(notice),
                        begun(notice),
                        CHANNEL,
                        others(asked, notice, PushedItem.Other::new)))
                .toList();
    }

    private List<NoticeData> current(Asked asked, String language) {
        var now = clock.instant();
        return asked
                .archive()
                .find(DataPaths.notices(language))
                .map(entry -> PublishedDocuments.read(asked.archive(), entry, NoticeList.class)
                        .items())
                .orElse(List.of())
                .stream()
                .filter(notice -> notice.places().stream().anyMatch(TOLD::contains)
                        && !Instant.parse(notice.from()).isAfter(now)
                        && Instant.parse(notice.until()).isAfter(now))
                .sorted((one, other) -> Instant.parse(other.from()).compareTo(Instant.parse(one.from())))
                .toList();
    }

    /** The same notice leads to the same page from the same moment on. */
    private <T> Map<String, T> others(Asked asked, NoticeData notice, Function<Long, T> other) {
        var others = new TreeMap<String, T>();
        for (var tag : asked.archive().head().languages()) {
            if (!tag.equals(asked.language())) {
                current(asked, tag).stream()
                        .filter(same -> same.leadsTo().equals(notice.leadsTo())
                                && same.from().equals(notice.from()))
                        .findFirst()
                        .ifPresent(same -> others.put(AppLanguages.code(tag), other.apply(number(same, tag))));
            }
        }
        return others;
    }

    /** Its sentences, the numbers in it with where they work, and the page that says more. */
    private String content(Asked asked, NoticeData notice) {
        var all = new Document("");
        all.outputSettings().prettyPrint(false);
        var said = all.appendElement("div");
        for (var part : PlainBody.parts(notice.body())) {
            var shown = part.shown();
            if (shown == null) {
                said.appendElement("p").text(part.words());
            } else if (notice.embeds().contains(shown.toString())) {
                line(asked, shown, said);
            }
        }
        more(asked, notice, said);
        said.select("*").forEach(PageContent::plain);
        if (languages.isFromRight(asked.language())) {
            said.attr("dir", "rtl");
        }
        return all.outerHtml();
    }

    private void more(Asked asked, NoticeData notice, Element said) {
        var site = notice.page().substring(asked.language().length() + 2);
        SitePage.of(asked.archive(), asked.language(), site).ifPresent(page -> {
            var link = said.appendElement("p").appendElement("a");
            link.attr("href", notice.page()).text(page.title());
            new AppLinks(addresses, asked.tree()).rewrite(link, new HashSet<>());
        });
    }

    private static void line(Asked asked, DocumentId line, Element all) {
        var site = asked.tree().all().stream()
                .filter(node -> node.name().equals(line.toString()))
                .map(Node::site)
                .findFirst();
        site.flatMap(address -> SitePage.of(asked.archive(), asked.language(), address))
                .ifPresent(page -> {
                    all.appendElement("p").text(page.title());
                    page.main().select(".dial, .dial__where").forEach(all::appendChild);
                });
    }

    private static long number(NoticeData notice, String language) {
        return AppNumber.of("notice " + notice.id() + " " + language);
    }

    private static String id(long number) {
        return SOURCE + "-" + number;
    }

    private static String begun(NoticeData notice) {
        return ShownPages.text(Instant.parse(notice.from()));
    }
}
