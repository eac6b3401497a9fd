package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.staff.StaffMember;

/** What can be picked from a list and put into a body: help lines, centres and pictures as blocks, terms as words with a link. */
@Singleton
class Insertions {
    static final List<String> KINDS = List.of("hotline", "centre", "term", "image");

    private final DocumentList list;

    Insertions(DocumentList list) {
        this.list = list;
    }

    List<GroupView> of(StaffMember me, LanguageTag language) {
        var found = list.ofKinds(me, language, Set.copyOf(KINDS));
        return KINDS.stream()
                .map(kind -> new GroupView(
                        "desk.kind." + kind,
                        found.stream()
                                .filter(each -> each.document().id().kind().equals(kind))
                                .map(Insertions::view)
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** The body with that at its end. */
    static String appended(String body, String written) {
        var separated = body.isBlank() ? "" : body.stripTrailing() + "\n\n";
        return separated + written + "\n";
    }

    /** The block with that at its end: words go on in its last line, a card stands by itself. */
    static String inBlock(String block, String written) {
        boolean words = written.startsWith("[") && !block.isBlank();
        return words
                ? block.stripTrailing() + " " + written
                : appended(block, written).stripTrailing();
    }

    private static ChoiceView view(ListedDocument each) {
        return new ChoiceView(
                written(each.document().id(), each.title().text()),
                each.title().text(),
                each.document().id().name());
    }

    private static String written(DocumentId document, String title) {
        return isCard(document)
                ? "{{" + document + "}}"
                : "[" + title.replaceAll("[\\[\\]]", "") + "](" + document + ")";
    }

    /** Whether it stands by itself; else its words are a link. */
    static boolean isCard(DocumentId document) {
        return !document.kind().equals("term") && KINDS.contains(document.kind());
    }

    /** Whether it could have come from the list. */
    static boolean isWritten(String text) {
        return Stream.of("\\{\\{[a-z0-9-]+:[a-z0-9-]+}}", "\\[[^\\[\\]\\n]+]\\([a-z0-9-]+:[a-z0-9-]+\\)")
                .anyMatch(text::matches);
    }

    /** What can be picked of one kind. */
    public record GroupView(String kind, List<ChoiceView> choices) {}

    /**
     * Something to pick.
     *
     * @param written what is put into the body
     */
    public record ChoiceView(String written, String title, String id) {}
}
