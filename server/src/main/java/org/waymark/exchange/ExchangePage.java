package org.waymark.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.documents.ListedDocument;
import org.waymark.exchange.DocumentReport.Fate;
import org.waymark.language.Direction;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.StaffMember;

/** The pages of translating outside the desk. */
@Singleton
class ExchangePage {
    private final SheetChoice choice;
    private final Languages languages;
    private final Formats formats;
    private final Words words;
    private final DeskPages pages;

    ExchangePage(SheetChoice choice, Languages languages, Formats formats, Words words, DeskPages pages) {
        this.choice = choice;
        this.languages = languages;
        this.formats = formats;
        this.words = words;
        this.pages = pages;
    }

    /** Where files are taken and brought back. */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, String problem, String about) {
        var ofDesk = pages.language(request);
        var asked = request.getParameters();
        var into = asked.get("language", String.class).orElse("");
        var document = asked.get("document", String.class).orElse("");
        var offered = choice.offered(
                me, languages.offered().stream().map(Language::tag).toList(), ofDesk);
        Map<String, Object> model = new HashMap<>();
        model.put(
                "languages",
                offered.keySet().stream()
                        .map(tag -> language(ofDesk, tag, into))
                        .toList());
        model.put(
                "documents",
                offered.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(each -> document(each, document))
                        .toList());
        model.put("chosen", !document.isEmpty());
        model.put("problem", problem);
        model.put("about", about);
        return pages.page(request, "desk/exchange/exchange", "desk.exchange.title", model);
    }

    private Choice language(LanguageTag ofDesk, LanguageTag tag, String chosen) {
        return new Choice(
                tag.value(),
                formats.languageName(ofDesk, tag.value()),
                tag.value().equals(chosen));
    }

    private static Choice document(ListedDocument each, String chosen) {
        var id = each.document().id().toString();
        return new Choice(id, "– ".repeat(each.depth()) + each.title().text(), id.equals(chosen));
    }

    /** What a file would do, before anything is saved. */
    MutableHttpResponse<?> checked(
            HttpRequest<?> request, List<DocumentReport> checked, String carried, SheetFormat format) {
        var model = model(checked);
        model.put("carried", carried);
        model.put(
                "note", words.say(pages.language(request), "desk.exchange.note.from", Map.of("format", format.name())));
        return pages.page(request, "desk/exchange/checked", "desk.exchange.checked.title", model);
    }

    /** What a file did. */
    MutableHttpResponse<?> taken(HttpRequest<?> request, List<DocumentReport> taken) {
        return pages.page(request, "desk/exchange/taken", "desk.exchange.taken.title", model(taken));
    }

    private Map<String, Object> model(List<DocumentReport> reports) {
        Map<String, Object> model = new HashMap<>();
        for (var fate : Fate.values()) {
            var own = reports.stream().filter(report -> report.fate() == fate).toList();
            model.put(fate.name().toLowerCase(Locale.ROOT), own);
            model.put(fate.name().toLowerCase(Locale.ROOT) + "Count", own.size());
        }
        var tag = reports.isEmpty() ? "" : reports.get(0).language();
        model.put("language", tag);
        model.put(
                "dir",
                languages
                        .find(new LanguageTag(tag))
                        .map(Language::direction)
                        .orElse(Direction.LTR)
                        .html());
        return model;
    }

    /** Something to choose from a list. */
    public record Choice(String value, String name, boolean chosen) {}
}
