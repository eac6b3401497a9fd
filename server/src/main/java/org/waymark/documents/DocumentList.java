package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The documents somebody may see, each by its title in the language of the desk or in the one it was written in. */
@Singleton
public class DocumentList {
    private final Documents documents;
    private final RevisionRows rows;
    private final DocumentPaths paths;
    private final Formats formats;

    DocumentList(Documents documents, RevisionRows rows, DocumentPaths paths, Formats formats) {
        this.documents = documents;
        this.rows = rows;
        this.paths = paths;
        this.formats = formats;
    }

    /** Pages in the order of the tree, everything else by title, kinds apart. */
    public List<ListedDocument> visibleTo(StaffMember me, LanguageTag language) {
        var pathOf = paths.all();
        var seen = documents.all().stream()
                .filter(document -> me.may(Permission.READ_DRAFTS, pathOf.apply(document.id())))
                .toList();
        var titles = titles(seen, language);
        var languages = languages();
        var listed = new ArrayList<ListedDocument>();
        for (var document : seen) {
            listed.add(new ListedDocument(
                    document,
                    title(titles, document, language),
                    pathOf.apply(document.id()),
                    languages.getOrDefault(document.id(), Set.of())));
        }
        return inOrder(listed, formats.order(language));
    }

    /** The titles of documents of some kinds, for lists to pick from. */
    List<ListedDocument> ofKinds(StaffMember me, LanguageTag language, Set<String> kinds) {
        return visibleTo(me, language).stream()
                .filter(each -> kinds.contains(each.document().id().kind()))
                .toList();
    }

    /** How these documents are called; those nobody knows are left out. */
    public Map<DocumentId, String> titles(Collection<DocumentId> wanted, LanguageTag language) {
        var found = documents.among(wanted);
        var titles = titles(found, language);
        return found.stream().collect(Collectors.toMap(Document::id, document -> title(titles, document, language)
                .text()));
    }

    /** How one document is called; its id where nothing is written yet. */
    ListedTitle title(Document document, LanguageTag language) {
        return title(titles(List.of(document), language), document, language);
    }

    private Map<DocumentId, Map<LanguageTag, String>> titles(List<Document> seen, LanguageTag language) {
        Set<String> wanted = new HashSet<>(Set.of(language.value()));
        seen.forEach(document -> wanted.add(document.sourceLanguage().value()));
        Map<DocumentId, Map<LanguageTag, String>> titles = new HashMap<>();
        var found = seen.size() == 1
                ? rows.heads(Set.of(seen.get(0).id().toString()))
                : wanted.stream().flatMap(tag -> rows.headsIn(tag).stream()).toList();
        for (var row : found) {
            var revision = row.revision();
            revision.content().fields().text("title").ifPresent(title -> titles.computeIfAbsent(
                            revision.document(), id -> new HashMap<>())
                    .put(revision.language(), title));
        }
        return titles;
    }

    private static ListedTitle title(
            Map<DocumentId, Map<LanguageTag, String>> titles, Document document, LanguageTag language) {
        var own = titles.getOrDefault(document.id(), Map.of());
        for (var tag : List.of(language, document.sourceLanguage())) {
            var title = own.get(tag);
            if (title != null) {
                return new ListedTitle(title, tag);
            }
        }
        return new ListedTitle(document.id().toString(), LanguageTag.UND);
    }

    private Map<DocumentId, Set<String>> languages() {
        return rows.writtenIn().stream()
                .collect(Collectors.groupingBy(
                        each -> DocumentId.parse(each.document()),
                        Collectors.mapping(WrittenIn::language, Collectors.toSet())));
    }

    private static List<ListedDocument> inOrder(List<ListedDocument> listed, Comparator<String> alphabet) {
        Map<DocumentId, String> titles = listed.stream()
                .collect(Collectors.toMap(
                        each -> each.document().id(), each -> each.title().text()));
        Comparator<ListedDocument> byPath = (one, other) -> {
            var first = one.fromTheTop();
            var second = other.fromTheTop();
            for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
                var a = first.get(i);
                var b = second.get(i);
                if (!a.equals(b)) {
                    int byTitle = alphabet.compare(
                            titles.getOrDefault(a, a.toString()), titles.getOrDefault(b, b.toString()));
                    return byTitle != 0 ? byTitle : a.compareTo(b);
                }
            }
            return Integer.compare(first.size(), second.size());
        };
        return listed.stream()
                .sorted(Comparator.comparing(
                                (ListedDocument each) -> each.document().id().kind())
                        .thenComparing(byPath))
                .toList();
    }
}
