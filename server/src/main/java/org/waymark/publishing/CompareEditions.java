package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** Says what changed for readers between any two editions. */
@Singleton
public class CompareEditions {
    private final Changes changes;
    private final NoticeChanges notices;

    CompareEditions(Changes changes, NoticeChanges notices) {
        this.changes = changes;
        this.notices = notices;
    }

    /** By document and language, facts first. None when both say the same. */
    public List<TextChange> between(EditionNumber from, EditionNumber to) {
        int first = Math.min(from.value(), to.value());
        int last = Math.max(from.value(), to.value());
        return compare(changes.documentsChanged(first, last), from.value(), to.value());
    }

    /**
     * The notices that stand in one edition and not in the other, by their titles.
     *
     * @param from 0 for nothing
     */
    List<String> noticesOnlyIn(int in, int from) {
        var before = notices.shown(from).stream().map(NoticeRow::number).toList();
        return notices.shown(in).stream()
                .filter(row -> !before.contains(row.number()))
                .map(NoticeRow::title)
                .toList();
    }

    /** The whole edition, as if there had been nothing before. */
    public List<TextChange> sinceNothing(EditionNumber to) {
        return compare(changes.documentsChanged(0, to.value()), 0, to.value());
    }

    private List<TextChange> compare(List<String> documents, int from, int to) {
        var found = new ArrayList<TextChange>();
        for (var some : StoredContents.portions(documents)) {
            var before = StoredContents.byText(changes.state(from, some));
            var after = StoredContents.byText(changes.state(to, some));
            var texts = new TreeSet<>(Comparator.comparing(Change.Text::document)
                    .thenComparing(text -> !text.language().equals(LanguageTag.UND.value()))
                    .thenComparing(Change.Text::language));
            texts.addAll(before.keySet());
            texts.addAll(after.keySet());
            for (var text : texts) {
                var was = before.get(text);
                var is = after.get(text);
                if (is == null ? was != null && was.isLive() : !is.says(was)) {
                    found.add(change(text, was, is));
                }
            }
        }
        return found;
    }

    private static TextChange change(Change.Text text, @Nullable Change was, @Nullable Change is) {
        return new TextChange(
                DocumentId.parse(text.document()),
                new LanguageTag(text.language()),
                was == null ? null : was.revision(),
                is == null ? null : is.revision());
    }
}
