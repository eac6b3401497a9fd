package org.waymark.rendering;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.content.DocumentId;
import org.waymark.language.Languages;

/** Makes texts for staff into safe HTML, by the code that does it for readers. */
@Singleton
public class DeskProse {
    private static final Pattern NUMBERED = Pattern.compile("<h([2-6]) id=\"s[0-9]+\">");

    private final Body body;

    DeskProse(Languages languages) {
        this.body = new Body(languages);
    }

    /** What the product itself tells them. Headings are called by their numbers: {@code s1}, {@code s2}. */
    public String html(String markdown) {
        return body.html(markdown, null, document -> Optional.empty(), document -> "");
    }

    /**
     * A part of what an author wrote. Links open in a window of their own, because somebody is typing in this one; those to
     * documents lead to their pages at the desk, and in the place of a card stands its name.
     *
     * @param title what a document is called
     */
    public String html(String markdown, Function<DocumentId, String> title) {
        var html = body.html(
                markdown,
                null,
                document -> Optional.of(desk(document)),
                document -> "<p class=\"embed\"><a href=\"" + desk(document) + "\">"
                        + Html.escape(title.apply(document)) + "</a></p>");
        return NUMBERED.matcher(html).replaceAll("<h$1>").replace("<a ", "<a target=\"_blank\" ");
    }

    private static String desk(DocumentId document) {
        return "/desk/documents/" + document;
    }
}
