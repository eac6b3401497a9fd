package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.staff.StaffNames;

/** The open comments on a text, as pages show them. */
@Singleton
public class CommentViews {
    private final TextComments comments;
    private final StaffNames names;
    private final Formats formats;

    CommentViews(TextComments comments, StaffNames names, Formats formats) {
        this.comments = comments;
        this.names = names;
        this.formats = formats;
    }

    /**
     * Beside the blocks of this body.
     *
     * @param reader the language of the page
     */
    public List<CommentView> of(DocumentId document, LanguageTag language, String body, LanguageTag reader) {
        var open = comments.open(document, language, body);
        if (open.isEmpty()) {
            return List.of();
        }
        var name = names.all();
        return open.stream()
                .map(each -> new CommentView(
                        each.id(),
                        each.block(),
                        each.quote(),
                        name.apply(each.person()),
                        formats.moment(reader, each.at()),
                        each.words()))
                .toList();
    }

    /**
     * A comment as pages show it.
     *
     * @param block which block of the body, from 1; 0 for the text as a whole, -1 where the block is gone
     * @param quote how the block began when it was said; empty for the text as a whole
     */
    public record CommentView(long id, int block, String quote, String person, String at, String words) {
        public boolean isGone() {
            return block < 0;
        }
    }
}
