package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;
import org.waymark.rendering.PrintTemplates;

/** Makes the page that a browser prints, or of which it makes a picture. It needs no script and nothing from elsewhere. */
@Singleton
class MakeSheet {
    private static final int CARDS_ON_A_PAGE = 5;

    private final PrintTemplates templates;
    private final Languages languages;

    MakeSheet(PrintTemplates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /**
     * A page.
     *
     * @param policy what a browser may do with it
     */
    record Made(String html, String policy) {}

    /** @param texts that fit, at least one; more than one where the sheet takes several */
    Made make(Sheet sheet, List<PrintedText> texts) {
        var numbered = IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i).at(i))
                .toList();
        var style = templates.style(sheet.template())
                + sheet.measures()
                + numbered.stream().map(text -> new Layout(text).rule(sheet)).collect(Collectors.joining());
        var first = numbered.get(0);
        var model = new HashMap<String, Object>();
        model.put("lang", first.lang());
        model.put("dir", first.dir());
        model.put("title", first.title());
        model.put("style", style);
        model.put("policy", templates.policy(style));
        model.put("texts", numbered);
        model.put("pages", pages(numbered));
        var html = templates.html(sheet.template(), model, languages.get(new LanguageTag(first.lang())));
        return new Made(html, templates.policy(style) + "; frame-ancestors 'self'");
    }

    static boolean fits(Sheet sheet, PrintedText text) {
        return !new Layout(text).rule(sheet).isEmpty();
    }

    /** Every page is full: a few languages are there several times, many take several pages. */
    private static List<List<PrintedText>> pages(List<PrintedText> texts) {
        int count = (texts.size() + CARDS_ON_A_PAGE - 1) / CARDS_ON_A_PAGE;
        var pages = new ArrayList<List<PrintedText>>();
        for (int page = 0; page < count; page++) {
            int first = page * CARDS_ON_A_PAGE;
            pages.add(IntStream.range(first, first + CARDS_ON_A_PAGE)
                    .mapToObj(i -> texts.get(i % texts.size()))
                    .toList());
        }
        return pages;
    }
}
