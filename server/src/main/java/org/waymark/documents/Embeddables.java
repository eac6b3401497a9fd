package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.SearchedWords;
import org.waymark.language.Words;
import org.waymark.staff.StaffMember;

/** Finds what can be put into a text: cards, and what a link can lead to. What readers may not see is none of it. */
@Singleton
class Embeddables {
    private static final Set<String> LINKS = Set.of("page", "checklist", "term");
    private static final int MOST = 40;

    private final DocumentList list;
    private final RevisionRows rows;
    private final DeskTexts texts;
    private final Formats formats;
    private final Words words;

    Embeddables(DocumentList list, RevisionRows rows, DeskTexts texts, Formats formats, Words words) {
        this.list = list;
        this.rows = rows;
        this.texts = texts;
        this.formats = formats;
        this.words = words;
    }

    /** The first of those in whose titles, addresses, numbers and countries all the words are, in the order of their titles. */
    List<Embeddable> find(Asked asked, Set<String> kinds, String typed) {
        var sought = new SearchedWords(typed);
        var facts = facts();
        var deskTitles = list.visibleTo(asked.me(), asked.desk()).stream()
                .collect(Collectors.toMap(
                        each -> each.document().id(), each -> each.title().text()));
        return list.visibleTo(asked.me(), asked.text()).stream()
                .filter(isOf(kinds))
                .filter(each -> FactStatus.of(of(facts, each)).mayBeShown())
                .filter(each -> sought.areIn(haystack(
                        asked,
                        each,
                        of(facts, each),
                        deskTitles.getOrDefault(each.document().id(), ""))))
                .limit(MOST)
                .map(each -> view(asked, each, of(facts, each)))
                .toList();
    }

    /** What these are called; those that nobody knows, or this person may not see, are left out. */
    List<Embeddable> called(Asked asked, Set<String> ids) {
        var facts = facts();
        return list.visibleTo(asked.me(), asked.text()).stream()
                .filter(each -> ids.contains(each.document().id().toString()))
                .map(each -> view(asked, each, of(facts, each)))
                .toList();
    }

    private static Predicate<ListedDocument> isOf(Set<String> kinds) {
        return each -> {
            var kind = each.document().id().kind();
            return kinds.isEmpty()
                    ? Insertions.KINDS.contains(kind)
                    : kinds.contains(kind) && (Insertions.KINDS.contains(kind) || LINKS.contains(kind));
        };
    }

    private String haystack(Asked asked, ListedDocument each, Fields facts, String deskTitle) {
        var country = facts.textOrEmpty("country");
        var countries = country.isEmpty()
                ? Stream.<String>of()
                : Stream.of(asked.desk(), asked.text()).map(language -> formats.country(language, country));
        return Stream.concat(
                        Stream.of(
                                each.title().text(),
                                deskTitle,
                                each.document().id().toString(),
                                facts.textOrEmpty("slug"),
                                facts.textOrEmpty("number"),
                                country),
                        countries)
                .collect(Collectors.joining(" "));
    }

    private Embeddable view(Asked asked, ListedDocument each, Fields facts) {
        var id = each.document().id();
        var kind = words.say(asked.desk(), "desk.kind." + id.kind());
        var country = facts.textOrEmpty("country");
        return new Embeddable(
                id.toString(),
                each.title().text(),
                each.title().language().value(),
                texts.dir(each.title().language()),
                country.isEmpty() ? kind : kind + " · " + formats.country(asked.desk(), country),
                Insertions.isCard(id));
    }

    private Map<DocumentId, Fields> facts() {
        Map<DocumentId, Fields> facts = new HashMap<>();
        rows.headsIn(LanguageTag.UND.value())
                .forEach(row -> facts.put(
                        row.revision().document(), row.revision().content().fields()));
        return facts;
    }

    private static Fields of(Map<DocumentId, Fields> facts, ListedDocument each) {
        return facts.getOrDefault(each.document().id(), Fields.of(Map.of()));
    }

    /**
     * Who asks, and for which text.
     *
     * @param desk the language of the desk
     * @param text the language of the text
     */
    record Asked(StaffMember me, LanguageTag desk, LanguageTag text) {}
}
