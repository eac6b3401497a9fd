package org.waymark.rendering;

import java.util.List;
import org.waymark.language.Language;

/** Offers every language by its own name, for where no server can tell which one the reader wants. */
record LanguageMenu(String site, List<Language> offered) {

    /** The whole site. */
    String firstPage() {
        return page(
                "",
                "<style>" + ReaderStyle.CHOOSING + "</style>",
                "<main>\n<h1>" + Html.escape(site) + "</h1>\n",
                "\n</main>");
    }

    /** One page, by its address below the language; as small as can be, for there are many of these. */
    String leadingTo(String path) {
        return page(path, "<meta name=\"robots\" content=\"noindex\">", "", "");
    }

    private String page(String path, String head, String before, String after) {
        var html = new StringBuilder("<!doctype html><html lang=\""
                + offered.get(0).tag()
                + "\"><meta charset=\"utf-8\"><title>" + Html.escape(site)
                + "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><link rel=\"icon\" href=\"data:,\">"
                + head + before
                + "<ul class=\"links\">\n");
        for (Language language : offered) {
            html.append("<li><a href=\"/" + language.tag() + "/" + path + "\"" + Html.languageOf(language) + ">"
                    + Html.escape(language.ownName()) + "</a>\n");
        }
        return html.append("</ul>").append(after).toString();
    }
}
