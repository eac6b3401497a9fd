package org.waymark.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.archive.Entry;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.PlainBody;
import org.waymark.data.Json;
import org.waymark.data.NoticeData;
import org.waymark.data.NoticeList;
import org.waymark.publishing.Notice;

/** The notices of an edition as data for other programs. What leads nowhere any more is told nowhere. */
class NoticeFiles {
    private NoticeFiles() {}

    static Entry entry(List<Notice> notices, Site site, LanguageTag language) {
        var items = notices.stream()
                .flatMap(notice -> data(notice, site, language).stream())
                .toList();
        return Entry.data(language.value(), 200, Json.MEDIA_TYPE, Json.bytes(new NoticeList(language.value(), items)));
    }

    private static Optional<NoticeData> data(Notice notice, Site site, LanguageTag language) {
        return Optional.ofNullable(notice.texts().get(language)).flatMap(said -> site.address(notice.leadsTo())
                .map(path -> new NoticeData(
                        BannerViews.id(notice, said),
                        notice.warning(),
                        said.title(),
                        said.body(),
                        said.written().value(),
                        embeds(said, site),
                        notice.leadsTo().toString(),
                        "/" + language + "/" + path,
                        notice.from().toString(),
                        notice.until().toString(),
                        places(notice))));
    }

    private static List<String> embeds(Notice.Wording said, Site site) {
        return PlainBody.parts(said.body()).stream()
                .flatMap(part -> Stream.ofNullable(part.shown()))
                .filter(id -> site.find(id).isPresent())
                .map(DocumentId::toString)
                .toList();
    }

    private static List<String> places(Notice notice) {
        return notice.places().stream()
                .sorted()
                .map(place -> place.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
