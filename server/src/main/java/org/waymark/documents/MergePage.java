package org.waymark.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;

/** Shows two edits of one text side by side, block by block, and lets the person choose. It carries all that was typed. */
@Singleton
class MergePage {
    private final DeskPages pages;
    private final DocumentList list;
    private final Authors authors;
    private final Formats formats;

    MergePage(DeskPages pages, DocumentList list, Authors authors, Formats formats) {
        this.pages = pages;
        this.list = list;
        this.authors = authors;
        this.formats = formats;
    }

    /** @param action where the form is sent: to whoever showed the text */
    MutableHttpResponse<?> of(HttpRequest<?> request, SavingOutcome.MovedOn moved, String action) {
        var language = pages.language(request);
        var text = moved.form().text();
        Map<String, Object> model = new HashMap<>();
        model.put("subject", list.title(text.document(), language).text());
        model.put("action", action);
        model.put("language", text.isFacts() ? "" : text.language().value());
        model.put("dir", text.dir());
        model.put("who", authors.name(moved.latest().author()));
        model.put("when", formats.moment(language, moved.latest().savedAt()));
        model.put("note", moved.latest().note());
        model.put("clean", moved.merge().isClean());
        model.put("asked", moved.asked());
        model.put("newest", moved.latest().number());
        model.put("typed", typed(moved.form().typed()));
        model.put(
                "parts",
                moved.merge().parts().stream()
                        .sorted(Comparator.comparingInt(
                                part -> place(part, moved.form().shape())))
                        .map(part -> view(part, moved.form().typed()))
                        .toList());
        return pages.page(request, "desk/write/merge", "desk.merge.title", model)
                .status(HttpStatus.CONFLICT);
    }

    private static Map<String, String> typed(TypedText typed) {
        var kept = new TreeMap<>(typed.fields());
        kept.keySet().removeAll(FormNames.PASSING);
        kept.keySet().removeIf(name -> name.startsWith(FormNames.CHOICE));
        return kept;
    }

    /** Fields as the form has them, the body after them. */
    private static int place(ContentMerge.Part part, FieldShape shape) {
        return part.isBody()
                ? Integer.MAX_VALUE
                : List.copyOf(shape.fields().keySet()).indexOf(part.field());
    }

    private static PartView view(ContentMerge.Part part, TypedText typed) {
        var mine = written(part.mine());
        var theirs = written(part.theirs());
        var chosen = typed.line(part.name());
        return new PartView(
                part.name(),
                part.isBody() ? "desk.write.body" : "desk.fact." + part.field(),
                part.isBody(),
                part.contested(),
                mine,
                theirs,
                part.contested() ? WordDifference.between(theirs, mine) : List.of(),
                chosen.equals(ContentMerge.MINE),
                chosen.equals(ContentMerge.THEIRS),
                chosen.equals(ContentMerge.BOTH));
    }

    /** A value in words that can be compared: lists line by line, groups with their keys. */
    static String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MergePage::written).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry ->
                            entry.getKey() + ": " + written(entry.getValue()).replace("\n", ", "))
                    .collect(Collectors.joining("; "));
        }
        return value.toString().strip();
    }

    /**
     * A field or a stretch of the body.
     *
     * @param words what differs: theirs is what was there, mine what came in its place
     */
    public record PartView(
            String name,
            String label,
            boolean body,
            boolean contested,
            String mine,
            String theirs,
            List<WordDifference> words,
            boolean mineChosen,
            boolean theirsChosen,
            boolean bothChosen) {}
}
