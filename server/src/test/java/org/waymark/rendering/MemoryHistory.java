package org.waymark.rendering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.Notice;
import org.waymark.publishing.NoticeEvent;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.RecentChange;

/** What came and went with the editions of a test. */
final class MemoryHistory {
    private MemoryHistory() {}

    static List<NoticeEvent> events(MemoryEdition edition) {
        var all = new ArrayList<NoticeEvent>();
        edition.before().map(MemoryEdition::noticeEvents).ifPresent(all::addAll);
        var earlier = edition.before().map(MemoryEdition::notices).orElse(List.of());
        var now = edition.notices();
        earlier.stream().filter(each -> !now.contains(each)).forEach(each -> all.add(event(edition, false, each)));
        now.stream().filter(each -> !earlier.contains(each)).forEach(each -> all.add(event(edition, true, each)));
        return all;
    }

    private static NoticeEvent event(MemoryEdition edition, boolean shown, Notice notice) {
        var made = edition.edition();
        return new NoticeEvent("campaign 1", made.number(), made.madeAt(), shown, notice);
    }

    /** Facts and texts with the edition that said them first; whoever comes back is as new as they were. */
    static List<RecentChange> recent(MemoryEdition edition) {
        var ids = edition.documents().stream().map(PublishedDocument::id).toList();
        var all = new ArrayList<RecentChange>();
        ids.forEach(id -> all.add(new RecentChange(id, LanguageTag.UND, madeAt(edition, edition.factsSince(id)))));
        edition.texts(ids)
                .forEach((id, texts) -> texts.forEach(
                        (tag, text) -> all.add(new RecentChange(id, tag, madeAt(edition, text.edition())))));
        all.sort(Comparator.comparing(RecentChange::at)
                .reversed()
                .thenComparing(RecentChange::document)
                .thenComparing(RecentChange::language));
        return all;
    }

    private static Instant madeAt(MemoryEdition edition, EditionNumber number) {
        return edition.then(number).edition().madeAt();
    }
}
