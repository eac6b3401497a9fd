package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.staff.StaffMember;

/** Comments of readers as the desk shows them. */
@Singleton
class CommentViews {
    private final CommentsInReach inReach;
    private final DocumentList documents;
    private final Formats formats;

    CommentViews(CommentsInReach inReach, DocumentList documents, Formats formats) {
        this.inReach = inReach;
        this.documents = documents;
        this.formats = formats;
    }

    /**
     * One comment.
     *
     * @param lang the tag of its language
     * @param about the key of the words for where it was written
     * @param title of the document; null for none
     * @param opinion the key of its words; null for none
     * @param settles whether this person may say that it is dealt with
     */
    record CommentView(
            long number,
            String day,
            String language,
            String lang,
            String about,
            @Nullable String document,
            @Nullable String title,
            @Nullable String opinion,
            String words,
            boolean settles) {}

    List<CommentView> of(List<ReaderComment> comments, StaffMember me, LanguageTag language) {
        var ids = comments.stream()
                .map(ReaderComment::document)
                .filter(Objects::nonNull)
                .map(DocumentId::parse)
                .collect(Collectors.toSet());
        var settled = inReach.settledBy(me, comments);
        var titles = documents.titles(ids, language);
        return comments.stream()
                .map(comment -> new CommentView(
                        comment.number(),
                        formats.date(language, LocalDate.parse(comment.writtenOn())),
                        formats.languageName(language, comment.language()),
                        comment.language(),
                        "desk.reader-comments.about." + comment.about(),
                        comment.document(),
                        comment.document() == null ? null : titles.get(DocumentId.parse(comment.document())),
                        comment.opinion() == null ? null : "desk.reader-comments." + comment.opinion(),
                        comment.words(),
                        settled.contains(comment)))
                .toList();
    }
}
