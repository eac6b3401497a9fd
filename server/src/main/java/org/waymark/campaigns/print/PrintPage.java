package org.waymark.campaigns.print;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;

/** A sheet in a frame, in the language that was chosen, with what stands in the way of printing it. */
@Singleton
class PrintPage {
    private final Prints prints;
    private final PrintGate gate;
    private final Placements placements;
    private final PlacementViews views;
    private final Formats formats;
    private final Clock clock;
    private final DeskPages pages;

    PrintPage(
            Prints prints,
            PrintGate gate,
            Placements placements,
            PlacementViews views,
            Formats formats,
            Clock clock,
            DeskPages pages) {
        this.prints = prints;
        this.gate = gate;
        this.placements = placements;
        this.views = views;
        this.formats = formats;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * Something to choose.
     *
     * @param name the key of its name, or the name itself
     */
    public record Choice(String value, String name, boolean chosen) {}

    /**
     * @param sheet the word of the one to show
     * @param besides what else the template sees: {@code v} and {@code p}, what was typed and what is wrong with it
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request, CampaignMessage message, String sheet, String language, Map<String, ?> besides) {
        var desk = pages.language(request);
        var planned = Prints.sheets(message);
        var model = new HashMap<String, Object>(besides);
        model.put("files", prints.makesFiles());
        model.put(
                "places",
                placements.of(message).stream()
                        .filter(Placement::hangs)
                        .map(each -> views.shown(desk, each))
                        .toList());
        model.put("subject", message.standing().title());
        model.put("href", message.address() + "/print");
        model.put("messageHref", message.address());
        model.put(
                "limits",
                gate.broken(
                        message.campaign().plan(),
                        message.standing(),
                        message.channels(),
                        tag -> formats.languageName(desk, tag)));
        model.put("planned", !planned.isEmpty());
        Sheet.of(sheet)
                .filter(planned::contains)
                .or(() -> planned.stream().findFirst())
                .ifPresent(chosen -> model.putAll(chosen(desk, message, planned, chosen, language)));
        return pages.page(request, "desk/campaigns/print", "desk.print.title", model);
    }

    private Map<String, Object> chosen(
            LanguageTag desk, CampaignMessage message, List<Sheet> planned, Sheet sheet, String wanted) {
        var model = new HashMap<String, Object>();
        model.put("sheets", sheets(planned, sheet));
        var texts = prints.fitting(message, sheet, "");
        if (texts.isEmpty()) {
            return model;
        }
        var language = language(texts, sheet, wanted);
        var query = "?sheet=" + sheet.word() + "&language=" + language;
        var base = message.address() + "/print";
        model.put("languages", languages(desk, texts, sheet, language));
        model.put("several", sheet.takesSeveral());
        model.put("shape", sheet.template());
        model.put(DeskPages.FRAME, base + "/sheet" + query);
        model.put("fileHref", base + "/file" + query);
        model.put("sheet", sheet.word());
        model.put("language", language);
        model.put("canHang", !sheet.isPicture());
        model.put("today", LocalDate.now(clock).toString());
        model.put("picture", sheet.isPicture());
        return model;
    }

    private static List<Choice> sheets(List<Sheet> planned, Sheet chosen) {
        return planned.stream()
                .map(each -> new Choice(each.word(), "desk.print.sheet." + each.word(), each == chosen))
                .toList();
    }

    private static String language(List<PrintedText> texts, Sheet sheet, String wanted) {
        return texts.stream()
                .map(PrintedText::lang)
                .filter(wanted::equals)
                .findFirst()
                .orElse(sheet.takesSeveral() ? Prints.ALL : texts.get(0).lang());
    }

    private List<Choice> languages(LanguageTag desk, List<PrintedText> texts, Sheet sheet, String chosen) {
        var all = new ArrayList<Choice>();
        if (sheet.takesSeveral()) {
            all.add(new Choice(Prints.ALL, "", chosen.equals(Prints.ALL)));
        }
        texts.forEach(text ->
                all.add(new Choice(text.lang(), formats.languageName(desk, text.lang()), chosen.equals(text.lang()))));
        return all;
    }
}
