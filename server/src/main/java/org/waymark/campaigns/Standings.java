package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.References;
import org.waymark.documents.Document;
import org.waymark.documents.Documents;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.review.Approvals;

/** Says how the messages of a campaign stand: what is approved in which language, and whether readers find where they lead. */
@Singleton
class Standings {
    private final Documents documents;
    private final Revisions revisions;
    private final Approvals approvals;
    private final Editions editions;

    Standings(Documents documents, Revisions revisions, Approvals approvals, Editions editions) {
        this.documents = documents;
        this.revisions = revisions;
        this.approvals = approvals;
        this.editions = editions;
    }

    /** Each message of the plan once, in its order; what is no document any more is left out. */
    List<MessageStanding> of(Plan plan) {
        var edition = editions.current().map(each -> editions.contents(each.number()));
        return plan.messages().stream()
                .map(PlannedMessage::document)
                .distinct()
                .flatMap(id -> documents.find(id).stream())
                .map(document -> of(document, plan.audience().languages().keySet(), edition))
                .toList();
    }

    private MessageStanding of(
            Document document, Collection<LanguageTag> languages, Optional<EditionContents> edition) {
        var id = document.id();
        var source = document.sourceLanguage();
        Map<LanguageTag, Integer> approved = new HashMap<>();
        approvals.newestOf(List.of(id)).forEach(each -> approved.put(each.language(), each.number()));
        var facts = facts(id, approved.get(LanguageTag.UND));
        var leadsTo = facts.text("leads-to")
                .filter(DocumentId::isWellFormed)
                .map(DocumentId::parse)
                .orElse(null);
        int major = newestMajor(id, source, approved.getOrDefault(source, 0));
        var texts = new HashMap<LanguageTag, TextState>();
        var wanted = new TreeSet<>(languages);
        wanted.add(source);
        wanted.forEach(language -> texts.put(language, state(id, language, approved.get(language), major)));
        return new MessageStanding(
                id,
                title(id, source),
                source,
                document.sensitive() || isSensitive(leadsTo),
                approved.containsKey(LanguageTag.UND),
                Channel.of(facts.texts("channels")),
                leadsTo,
                page(leadsTo, edition),
                lostLines(id, wanted, approved, edition),
                texts);
    }

    /** The approved facts; the newest ones where none are. */
    private Fields facts(DocumentId id, @Nullable Integer approved) {
        var found = approved == null
                ? revisions.latest(id, LanguageTag.UND)
                : revisions.find(id, LanguageTag.UND, approved);
        return found.map(facts -> facts.content().fields()).orElse(Fields.EMPTY);
    }

    private String title(DocumentId id, LanguageTag source) {
        return revisions
                .latest(id, source)
                .flatMap(text -> text.content().fields().text("title"))
                .orElse(id.toString());
    }

    /** The newest revision of the source, up to the approved one, that changed something for translations. */
    private int newestMajor(DocumentId id, LanguageTag source, int approved) {
        return revisions.history(id, source).stream()
                .filter(each -> each.number() <= approved && !each.minor())
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
    }

    private TextState state(DocumentId id, LanguageTag language, @Nullable Integer approved, int major) {
        if (approved == null) {
            return revisions.latest(id, language).isPresent() ? TextState.DRAFT : TextState.MISSING;
        }
        var madeFrom = revisions.find(id, language, approved).map(Revision::sourceRevision);
        return madeFrom.filter(number -> number < major).isPresent() ? TextState.OUTDATED : TextState.APPROVED;
    }

    private Set<DocumentId> lostLines(
            DocumentId id,
            Collection<LanguageTag> languages,
            Map<LanguageTag, Integer> approved,
            Optional<EditionContents> edition) {
        return languages.stream()
                .filter(approved::containsKey)
                .flatMap(language -> revisions.find(id, language, approved.getOrDefault(language, 0)).stream())
                .flatMap(text -> References.in(text.content().body()).documents().stream())
                .filter(line -> edition.flatMap(all -> all.document(line)).isEmpty())
                .collect(Collectors.toSet());
    }

    private boolean isSensitive(@Nullable DocumentId id) {
        return id != null && documents.find(id).filter(Document::sensitive).isPresent();
    }

    private static MessageStanding.Page page(@Nullable DocumentId id, Optional<EditionContents> edition) {
        if (id == null || edition.isEmpty()) {
            return MessageStanding.Page.NOT_PUBLISHED;
        }
        if (edition.get().document(id).isPresent()) {
            return MessageStanding.Page.LIVE;
        }
        return edition.get().withdrawn().stream().anyMatch(each -> each.id().equals(id))
                ? MessageStanding.Page.WITHDRAWN
                : MessageStanding.Page.NOT_PUBLISHED;
    }
}
