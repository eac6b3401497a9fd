package org.waymark.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Block;
import org.waymark.content.Blocks;
import org.waymark.content.Content;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** Who saved what, when and why; what is said now; and what differs between any two revisions. */
@Controller("/desk/documents/{document}/{language}/history")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class HistoryController {
    private final DeskTexts texts;
    private final Revisions revisions;
    private final DocumentList list;
    private final Authors authors;
    private final Formats formats;
    private final DeskPages pages;

    HistoryController(
            DeskTexts texts,
            Revisions revisions,
            DocumentList list,
            Authors authors,
            Formats formats,
            DeskPages pages) {
        this.texts = texts;
        this.revisions = revisions;
        this.list = list;
        this.authors = authors;
        this.formats = formats;
        this.pages = pages;
    }

    /**
     * @param from number of the older revision; 0 for the one before the newer
     * @param to number of the newer revision; 0 for the one saved last
     */
    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(
            HttpRequest<?> request,
            String document,
            String language,
            @QueryValue(defaultValue = "0") int from,
            @QueryValue(defaultValue = "0") int to) {
        var text = texts.text(document, language);
        var history = revisions.history(text.document().id(), text.language());
        var desk = pages.language(request);
        Map<String, Object> model = new HashMap<>();
        model.put("subject", list.title(text.document(), desk).text());
        model.put("address", text.address());
        model.put("document", text.document().id().toString());
        model.put("facts", text.isFacts());
        model.put("language", text.isFacts() ? "" : text.language().value());
        model.put("languageName", formats.languageName(desk, text.language().value()));
        model.put("dir", text.dir());
        model.put("any", !history.isEmpty());
        if (!history.isEmpty()) {
            var after = to == 0 ? history.get(0) : numbered(history, to);
            var before =
                    from == 0 && after.number() == 1 ? null : numbered(history, from == 0 ? after.number() - 1 : from);
            var order = TextForm.of(text, null).shape().fields().keySet();
            model.put("several", history.size() > 1);
            model.put(
                    "revisions",
                    history.stream()
                            .map(each -> view(each, desk, before, after))
                            .toList());
            model.put(
                    "differences",
                    before == null ? List.of() : fields(order, before.content(), after.content(), false));
            model.put(
                    "blocks",
                    before == null
                            ? List.of()
                            : BlockDifference.between(
                                    before.content().body(), after.content().body()));
            model.put("compared", before != null);
            model.put("same", before != null && before.hash().equals(after.hash()));
            model.put("fields", fields(order, after.content(), after.content(), true));
            model.put(
                    "text",
                    Blocks.of(history.get(0).content().body()).stream()
                            .map(Block::text)
                            .toList());
        }
        return pages.page(request, "desk/history/history", "desk.history.title", model);
    }

    private static Revision numbered(List<Revision> history, int number) {
        return history.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(DocumentUnknown::new);
    }

    private RevisionView view(Revision each, LanguageTag desk, @Nullable Revision before, Revision after) {
        return new RevisionView(
                each.number(),
                authors.name(each.author()),
                formats.moment(desk, each.savedAt()),
                each.note(),
                each.minor(),
                each.sourceRevision() == null ? 0 : each.sourceRevision(),
                each.equals(before),
                each.equals(after));
    }

    /**
     * The fields that differ.
     *
     * @param order of the keys, as files are written
     * @param all also those that say the same
     */
    private static List<FieldDifferenceView> fields(
            Collection<String> order, Content before, Content after, boolean all) {
        var keys = new LinkedHashSet<>(order);
        keys.addAll(after.fields().asMap().keySet());
        keys.addAll(before.fields().asMap().keySet());
        var found = new ArrayList<FieldDifferenceView>();
        for (var key : keys) {
            var was = before.fields().asMap().get(key);
            var is = after.fields().asMap().get(key);
            if ((all && is != null) || !Objects.equals(was, is)) {
                found.add(new FieldDifferenceView(
                        "desk.fact." + key, WordDifference.between(MergePage.written(was), MergePage.written(is))));
            }
        }
        return found;
    }

    /**
     * A line of the history.
     *
     * @param madeFrom number of the revision of the source; 0 where it is no translation
     * @param from whether it is the older of the two compared
     */
    public record RevisionView(
            int number, String who, String when, String why, boolean minor, int madeFrom, boolean from, boolean to) {}

    /** A field that differs. */
    public record FieldDifferenceView(String label, List<WordDifference> words) {}
}
