package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.results.SmallCounts;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.publishing.Editions;
import org.waymark.rendering.TakenAlong;

/** What readers can ask about: the pages at the top of the site, as they are published now. */
@Singleton
class Topics {
    private final Editions editions;
    private final TakenAlong along;
    private final DocumentList documents;
    private final Words words;
    private final Formats formats;

    Topics(Editions editions, TakenAlong along, DocumentList documents, Words words, Formats formats) {
        this.editions = editions;
        this.along = along;
        this.documents = documents;
        this.words = words;
        this.formats = formats;
    }

    /** With their titles in the language of the desk. */
    List<SendingView.Choice> choices(LanguageTag desk, List<String> chosen) {
        var all = editions.current()
                .map(edition -> along.topics(editions.contents(edition.number())))
                .orElse(List.of());
        var titles = documents.titles(all, desk);
        return all.stream()
                .map(id -> new SendingView.Choice(
                        id.name(), titles.getOrDefault(id, id.name()), chosen.contains(id.name())))
                .toList();
    }

    /** Of those a sending is about; one that is gone stays under its name. */
    List<String> titles(LanguageTag desk, SendingRow sending) {
        var ids = new ArrayList<DocumentId>();
        sending.topicNames().forEach(name -> ids.add(new DocumentId("page", name)));
        var titles = documents.titles(ids, desk);
        return ids.stream().map(id -> titles.getOrDefault(id, id.name())).toList();
    }

    /** Who is on a list the desk knows already; of those who asked, a count of a few is not told. */
    String count(LanguageTag desk, SendingRow sending, long people) {
        return sending.by() == Channel.SMS || SmallCounts.isTold(people)
                ? formats.number(desk, people)
                : words.say(desk, "desk.results.few", Map.of("count", SmallCounts.LEAST));
    }
}
