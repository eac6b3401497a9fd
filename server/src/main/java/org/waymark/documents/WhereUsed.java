package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.NamedFiles;
import org.waymark.content.References;
import org.waymark.language.Formats;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Says which documents show, link to or name another, or bring the same file; as they were saved last. */
@Singleton
public class WhereUsed {
    private static final String INSTRUMENTS = "instruments";

    private final RevisionRows rows;
    private final DocumentPaths paths;
    private final DocumentList list;
    private final Formats formats;

    WhereUsed(RevisionRows rows, DocumentPaths paths, DocumentList list, Formats formats) {
        this.rows = rows;
        this.paths = paths;
        this.list = list;
        this.formats = formats;
    }

    /** By title; only what the person may see. */
    public List<Use> of(DocumentId document, StaffMember me, LanguageTag language) {
        var named = "\"id\":\"" + document.name() + "\"";
        return uses(
                        rows.mentioning("%" + document + "%", "%" + named + "%"),
                        each -> mentions(each, document),
                        me,
                        language)
                .stream()
                .filter(use -> !use.id().equals(document.toString()))
                .toList();
    }

    /** The files that a document brings, each with all texts that do, its own among them. */
    List<UsedFile> files(Map<LanguageTag, Revision> latest, StaffMember me, LanguageTag language) {
        var files = new TreeSet<String>();
        latest.values()
                .forEach(text -> files.addAll(NamedFiles.in(text.content().fields())));
        return files.stream()
                .map(file -> new UsedFile(
                        file,
                        uses(
                                rows.mentioning("%" + file + "%", "%" + file + "%"),
                                each -> NamedFiles.in(each.content().fields()).contains(file),
                                me,
                                language)))
                .toList();
    }

    private List<Use> uses(List<RevisionRow> found, Predicate<Revision> really, StaffMember me, LanguageTag language) {
        var tags = new TreeMap<DocumentId, List<LanguageTag>>();
        for (var row : found) {
            var revision = row.revision();
            if (really.test(revision)
                    && me.may(Permission.READ_DRAFTS, revision.language(), paths.path(revision.document()))) {
                tags.computeIfAbsent(revision.document(), id -> new ArrayList<>())
                        .add(revision.language());
            }
        }
        var titles = list.titles(tags.keySet(), language);
        return tags.entrySet().stream()
                .map(each -> new Use(
                        each.getKey().toString(),
                        titles.getOrDefault(each.getKey(), each.getKey().toString()),
                        "desk.kind." + each.getKey().kind(),
                        names(each.getValue(), language),
                        each.getValue().contains(LanguageTag.UND)))
                .sorted(Comparator.comparing(Use::title, formats.order(language)))
                .toList();
    }

    private String names(List<LanguageTag> tags, LanguageTag language) {
        return tags.stream()
                .filter(tag -> !tag.equals(LanguageTag.UND))
                .map(tag -> formats.languageName(language, tag.value()))
                .sorted(formats.order(language))
                .collect(Collectors.joining(", "));
    }

    /** The statement finds more than there is: “hotline:it” is part of “hotline:it-trafficking”. */
    private static boolean mentions(Revision revision, DocumentId document) {
        var content = revision.content();
        return References.in(content.body()).documents().contains(document)
                || References.named(content.fields()).containsValue(document)
                || (document.kind().equals("instrument")
                        && content.fields().objects(INSTRUMENTS).stream()
                                .map(each -> each.textOrEmpty("id"))
                                .anyMatch(document.name()::equals));
    }

    /**
     * A document that uses another.
     *
     * @param languages of the texts that do; empty for none
     * @param facts whether its facts do
     */
    public record Use(String id, String title, String kind, String languages, boolean facts) {}

    /**
     * A file.
     *
     * @param hash of its bytes, which is its name
     */
    public record UsedFile(String hash, List<Use> uses) {}
}
