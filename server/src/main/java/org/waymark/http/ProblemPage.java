package org.waymark.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.waymark.content.LanguageTag;
import org.waymark.language.Direction;
import org.waymark.language.Language;
import org.waymark.language.Languages;

/** A plain page that says what went wrong and leads on. It needs no template, so it can be made when all else fails. */
@Singleton
class ProblemPage {
    private final Languages languages;
    private final ProblemWords words;

    ProblemPage(Languages languages, ProblemWords words) {
        this.languages = languages;
        this.words = words;
    }

    /** @param path where it went wrong: staff are led back to their desk, readers to the first page */
    byte[] of(Problem problem, LanguageTag language, String path) {
        var direction = languages.find(language).map(Language::direction).orElse(Direction.LTR);
        var title = escaped(problem.title());
        var detail = problem.detail() == null ? "" : "<p>" + escaped(problem.detail()) + "</p>\n";
        boolean desk = path.startsWith("/desk/");
        var wayOn = escaped(words.wayOn(desk ? "desk.home.title" : "home.label", language));
        var page = """
                <!doctype html>
                <html lang="%s" dir="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <h1>%s</h1>
                %s<p><a href="%s">%s</a></p>
                </html>
                """.formatted(
                language, direction.html(), title, title, detail, desk ? "/desk/" : "/" + language + "/", wayOn);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
